import type {
  List as MarkdownList,
  ListItem,
  PhrasingContent,
  RootContent,
} from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import type { List, Paragraph, Runs, Weight } from "./document.ts";
import type { FactSheet } from "./fact-sheet.ts";
import { FactId } from "./ids.ts";
import { type Language, type Localized, pick } from "./language.ts";
import {
  joinRuns,
  languageMark,
  plainText,
  type Speech,
  speechOf,
  textRuns,
  toldRuns,
} from "./runs.ts";
import { mentionRuns } from "./statement.ts";

/** What a text is read with: the document's language and the facts it may mention. */
export type Reading = Speech & {
  readonly mentioned: ReadonlyMap<FactId, FactSheet>;
};

/** A block's reading of its texts. */
export const readingOf = ({
  words,
  format,
  data,
}: Speech & { readonly data: Pick<Reading, "mentioned"> }): Reading => ({
  words,
  format,
  mentioned: data.mentioned,
});

// HTML is text here, and a link stands where it is written: nothing else may decide what is printed or opened.
const EXTENSION = {
  disable: {
    null: ["htmlFlow", "htmlText", "definition", "codeIndented", "codeFenced"],
  },
};

type Text = Paragraph | List;

const parse = (markdown: string): readonly RootContent[] =>
  fromMarkdown(markdown, { extensions: [EXTENSION] }).children;

const FACT_LINK = "fact:";

const factIdOf = (address: string): FactId | undefined =>
  address.startsWith(FACT_LINK)
    ? FactId.safeParse(address.slice(FACT_LINK.length)).data
    : undefined;

const isWebAddress = (address: string): boolean =>
  /^https?:\/\/[^\s<>"]+$/i.test(address);

const linkRuns = (
  address: string,
  children: readonly PhrasingContent[],
  reading: Reading,
  weight?: Weight,
): Runs => {
  const inner = children.flatMap((child) =>
    phrasingRuns(child, reading, weight),
  );
  if (address.startsWith(FACT_LINK)) {
    const id = factIdOf(address);
    return mentionRuns(
      plainText(inner),
      id && reading.mentioned.get(id),
      reading,
      weight,
    );
  }
  return isWebAddress(address)
    ? [{ kind: "link", address, text: plainText(inner) || address }]
    : inner;
};

/** What is not said here (images, code, emphasis) leaves its text, set like the rest. */
const phrasingRuns = (
  node: PhrasingContent,
  reading: Reading,
  weight?: Weight,
): Runs => {
  switch (node.type) {
    case "text":
    case "inlineCode":
      return textRuns(node.value.replaceAll(/\s*\n\s*/g, " "), weight);
    case "strong":
      return node.children.flatMap((child) =>
        phrasingRuns(child, reading, "strong"),
      );
    case "emphasis":
    case "delete":
      return node.children.flatMap((child) =>
        phrasingRuns(child, reading, weight),
      );
    case "break":
      return [{ kind: "break" }];
    case "link":
      return linkRuns(node.url, node.children, reading, weight);
    case "image":
      return textRuns(node.alt ?? "", weight);
    // EXTENSION keeps the parser from finding these.
    case "html":
    case "imageReference":
    case "linkReference":
    case "footnoteReference":
      return [];
  }
};

const itemRuns = (item: ListItem, reading: Reading): readonly Runs[] => {
  const own = item.children.flatMap((child) =>
    child.type === "paragraph"
      ? [child.children.flatMap((each) => phrasingRuns(each, reading))]
      : [],
  );
  const inner = item.children.flatMap((child) =>
    child.type === "list"
      ? child.children.flatMap((each) => itemRuns(each, reading))
      : [],
  );
  return [joinRuns(own, " "), ...inner].filter((runs) => runs.length > 0);
};

const paragraph = (
  runs: Runs,
  role: Paragraph["role"] = "body",
): readonly Paragraph[] =>
  runs.length === 0 ? [] : [{ kind: "paragraph", role, runs }];

const listNodes = (list: MarkdownList, reading: Reading): readonly Text[] => {
  const items = list.children.flatMap((item) => itemRuns(item, reading));
  const isOrdered = list.ordered === true;
  // „7. September 2026 …“ at the head of a paragraph is a date, and Markdown takes it for a list of one.
  if (isOrdered && items.length === 1)
    return paragraph([...textRuns(`${list.start ?? 1}. `), ...items.flat()]);
  return items.length === 0
    ? []
    : [{ kind: "list", ordered: isOrdered, items }];
};

const nodesOf = (node: RootContent, reading: Reading): readonly Text[] => {
  if (node.type === "paragraph")
    return paragraph(
      node.children.flatMap((child) => phrasingRuns(child, reading)),
    );
  if (node.type === "heading")
    return paragraph(
      node.children.flatMap((child) => phrasingRuns(child, reading)),
      "subheading",
    );
  if (node.type === "list") return listNodes(node, reading);
  if (node.type === "blockquote")
    return node.children.flatMap((child) => nodesOf(child, reading));
  // A rule between paragraphs, and what EXTENSION keeps the parser from finding.
  return [];
};

const withRuns = (
  node: Text,
  change: (runs: Runs, isLast: boolean) => Runs,
): Text =>
  node.kind === "paragraph"
    ? { ...node, runs: change(node.runs, true) }
    : {
        ...node,
        items: node.items.map((item, index) =>
          change(item, index === node.items.length - 1),
        ),
      };

/** Every text carries the language it is in; the mark that names it follows the last one. */
const told = (
  nodes: readonly Text[],
  language: Language,
  speech: Speech,
): readonly Text[] =>
  nodes.map((node, index) =>
    withRuns(node, (runs, isLast) => [
      ...toldRuns(runs, language),
      ...(isLast && index === nodes.length - 1
        ? languageMark(language, speech)
        : []),
    ]),
  );

/** A person's Markdown as nodes: paragraphs, subheadings, lists; HTML is printed as it is typed, only web links are links. */
export const markdownNodes = (
  texts: Localized,
  reading: Reading,
): readonly Text[] => {
  const { text, language } = pick(texts, reading.format.language);
  if (language === reading.format.language)
    return parse(text).flatMap((node) => nodesOf(node, reading));
  const nodes = parse(text).flatMap((node) =>
    nodesOf(node, { ...reading, ...speechOf(language) }),
  );
  return told(nodes, language, reading);
};

/** The same as paragraphs where a node takes no lists: an item is a paragraph after a dash. */
export const markdownParagraphs = (
  texts: Localized,
  reading: Reading,
): readonly Runs[] =>
  markdownNodes(texts, reading).flatMap((node) =>
    node.kind === "paragraph"
      ? [node.runs]
      : node.items.map((item) => [...textRuns("– "), ...item]),
  );

/** The same as one paragraph. */
export const markdownRuns = (texts: Localized, reading: Reading): Runs =>
  joinRuns(markdownParagraphs(texts, reading), " ");

type Tree = {
  readonly type: string;
  readonly url?: string;
  readonly children?: readonly Tree[];
};

/** Addresses of all links, in the text's order. Not by recursion: a text may be nested deeper than the stack is. */
const linksIn = (nodes: readonly Tree[]): readonly string[] => {
  const found: string[] = [];
  const waiting = nodes.toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === "link" && node.url !== undefined) found.push(node.url);
    waiting.push(...(node.children ?? []).toReversed());
  }
  return found;
};

/** The facts that a text mentions as `[text](fact:ID)`, in its order, in whichever language it is printed. */
export const mentionedIn = (texts: Localized): readonly FactId[] =>
  [texts.de, texts.en]
    .flatMap((text) => (text === undefined ? [] : linksIn(parse(text))))
    .map(factIdOf)
    .filter((id) => id !== undefined);
