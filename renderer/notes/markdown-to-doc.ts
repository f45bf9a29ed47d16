import type {
  BlockContent,
  DefinitionContent,
  ListItem as MarkdownItem,
  PhrasingContent,
  RootContent,
} from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import type {
  ListItem,
  NoteBlock,
  NoteDoc,
  NoteInline,
  NoteMark,
  NoteText,
  Paragraph,
  Wall,
} from "./note-doc.ts";
import { privateParts } from "./private-parts.ts";

// As in domain/markdown.ts: HTML, code blocks and definitions are the text that is typed.
const EXTENSION = {
  disable: {
    null: ["htmlFlow", "htmlText", "definition", "codeIndented", "codeFenced"],
  },
};

type MarkdownBlock = RootContent | BlockContent | DefinitionContent;
type Placed = {
  readonly position?:
    | {
        readonly start: { readonly offset?: number | undefined };
        readonly end: { readonly offset?: number | undefined };
      }
    | undefined;
};

/** The Markdown of a node as it was typed: what the editor has no kind for stays as text. */
const sourceOf = ({ position }: Placed, source: string): string =>
  source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);

const textNode = (
  text: string,
  marks: readonly NoteMark[],
): readonly NoteText[] =>
  text === ""
    ? []
    : [
        marks.length === 0
          ? { type: "text", text }
          : { type: "text", text, marks },
      ];

const FACT = "fact:";
const isWebAddress = (address: string): boolean =>
  /^https?:\/\/[^\s<>"]+$/i.test(address);

const labelOf = (nodes: readonly PhrasingContent[]): string =>
  nodes
    .map((node) =>
      "value" in node
        ? node.value
        : "children" in node
          ? labelOf(node.children)
          : node.type === "break"
            ? " "
            : "",
    )
    .join("");

const withMark = (
  marks: readonly NoteMark[],
  mark: NoteMark,
): readonly NoteMark[] =>
  marks.some(({ type }) => type === mark.type) ? marks : [...marks, mark];

const inlineOf = (
  node: PhrasingContent,
  source: string,
  marks: readonly NoteMark[],
): readonly NoteInline[] => {
  const inner = (children: readonly PhrasingContent[], mark: NoteMark) =>
    children.flatMap((child) => inlineOf(child, source, withMark(marks, mark)));
  switch (node.type) {
    case "text":
      return textNode(node.value, marks);
    case "strong":
      return inner(node.children, { type: "bold" });
    case "emphasis":
      return inner(node.children, { type: "italic" });
    case "inlineCode":
      return textNode(node.value, withMark(marks, { type: "code" }));
    case "break":
      return [{ type: "hardBreak" }];
    case "link":
      if (node.url.startsWith(FACT))
        return [
          {
            type: "factMention",
            attrs: {
              id: node.url.slice(FACT.length),
              label: labelOf(node.children),
            },
          },
        ];
      return isWebAddress(node.url)
        ? inner(node.children, { type: "webLink", attrs: { href: node.url } })
        : textNode(sourceOf(node, source), marks);
    // A picture, and what EXTENSION keeps the parser from finding: the text that was typed.
    case "image":
    case "delete":
    case "html":
    case "imageReference":
    case "linkReference":
    case "footnoteReference":
      return textNode(sourceOf(node, source), marks);
  }
};

const merged = (nodes: readonly NoteInline[]): readonly NoteInline[] =>
  nodes.reduce<readonly NoteInline[]>((sofar, node) => {
    const last = sofar.at(-1);
    const isSame =
      last?.type === "text" &&
      node.type === "text" &&
      JSON.stringify(last.marks ?? []) === JSON.stringify(node.marks ?? []);
    return isSame
      ? [...sofar.slice(0, -1), { ...last, text: last.text + node.text }]
      : [...sofar, node];
  }, []);

const paragraph = (content: readonly NoteInline[]): Paragraph =>
  content.length === 0
    ? { type: "paragraph" }
    : { type: "paragraph", content: merged(content) };

const phrasing = (
  children: readonly PhrasingContent[],
  source: string,
): readonly NoteInline[] =>
  children.flatMap((child) => inlineOf(child, source, []));

const itemOf = (item: MarkdownItem, source: string): ListItem => {
  const blocks = item.children.flatMap((child) => blocksOf(child, source));
  // The editor's items begin with a paragraph.
  return {
    type: "listItem",
    content:
      blocks[0]?.type === "paragraph"
        ? blocks
        : [{ type: "paragraph" }, ...blocks],
  };
};

const blocksOf = (
  node: MarkdownBlock,
  source: string,
): readonly NoteBlock[] => {
  if (node.type === "paragraph")
    return [paragraph(phrasing(node.children, source))];
  if (node.type === "heading") {
    const content = merged(phrasing(node.children, source));
    const attrs = { level: node.depth };
    return [{ type: "heading", attrs, ...(content.length > 0 && { content }) }];
  }
  if (node.type === "list") {
    const content = node.children.map((item) => itemOf(item, source));
    const start = node.start ?? 1;
    return node.ordered === true
      ? [{ type: "orderedList", attrs: { start }, content }]
      : [{ type: "bulletList", content }];
  }
  if (node.type === "blockquote") {
    const content = node.children.flatMap((child) => blocksOf(child, source));
    const filled = content.length === 0 ? [EMPTY_PARAGRAPH] : content;
    return [{ type: "blockquote", content: filled }];
  }
  if (node.type === "thematicBreak") return [{ type: "horizontalRule" }];
  return [paragraph(textNode(sourceOf(node, source), []))];
};

const EMPTY_PARAGRAPH: Paragraph = { type: "paragraph" };

const partBlocks = (text: string): readonly NoteBlock[] =>
  fromMarkdown(text, { extensions: [EXTENSION] }).children.flatMap((node) =>
    blocksOf(node, text),
  );

/** A note's Markdown as the editor holds it. */
export const docFromMarkdown = (body: string): NoteDoc => {
  const content = privateParts(body).flatMap(
    ({ isPrivate, text }): readonly (NoteBlock | Wall)[] => {
      const blocks = partBlocks(text);
      return isPrivate
        ? [
            {
              type: "wall",
              content: blocks.length === 0 ? [{ type: "paragraph" }] : blocks,
            },
          ]
        : blocks;
    },
  );
  return {
    type: "doc",
    content: content.length === 0 ? [{ type: "paragraph" }] : content,
  };
};
