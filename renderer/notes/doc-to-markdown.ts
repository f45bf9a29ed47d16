import { inlineMarkdown as write } from "./inline-markdown.ts";
import { docFromMarkdown } from "./markdown-to-doc.ts";
import type {
  ListItem,
  NoteBlock,
  NoteDoc,
  NoteInline,
  NoteList,
  Wall,
} from "./note-doc.ts";

const readBack = (markdown: string): readonly NoteInline[] => {
  const [first] = docFromMarkdown(markdown).content;
  return first?.type === "paragraph" ? (first.content ?? []) : [];
};

const inlineMarkdown = (nodes: readonly NoteInline[] | undefined): string =>
  write(nodes, readBack);

const indented = (text: string, by: string): string =>
  text
    .split("\n")
    .map((line, index) => (index === 0 || line === "" ? line : by + line))
    .join("\n");

const isTight = ({ content }: ListItem): boolean =>
  content.every(({ type }, index) =>
    index === 0
      ? type === "paragraph"
      : type === "bulletList" || type === "orderedList",
  );

const itemText = (item: ListItem, marker: string, gap: string): string => {
  const blocks = item.content
    .map((block, index) => blockText(block, listRun(item.content, index)))
    .filter((text, index) => text !== "" || index === 0);
  return `${marker} ${indented(blocks.join(gap), " ".repeat(marker.length + 1))}`.trimEnd();
};

/** How many lists of its kind stand right before a block. */
const listRun = (
  blocks: readonly (NoteBlock | Wall)[],
  index: number,
): number => {
  const type = blocks[index]?.type;
  let run = 0;
  while (index - run > 0 && blocks[index - run - 1]?.type === type) run += 1;
  return run;
};

/** Two lists that follow each other have different markers, or they would be one. */
const listText = (list: NoteList, run: number): string => {
  const gap = list.content.every(isTight) ? "\n" : "\n\n";
  const isEven = run % 2 === 0;
  const start = list.type === "orderedList" ? list.attrs.start : 1;
  const markerOf = (index: number) =>
    list.type === "bulletList"
      ? isEven
        ? "-"
        : "+"
      : `${start + index}${isEven ? "." : ")"}`;
  return list.content
    .map((item, index) => itemText(item, markerOf(index), gap))
    .join(gap);
};

const quoteText = (blocks: readonly NoteBlock[]): string =>
  blocksText(blocks)
    .split("\n")
    .map((line) => (line === "" ? ">" : `> ${line}`))
    .join("\n");

/** A heading is one line, and number signs at its end would be taken for part of it. */
const headingText = (level: number, text: string): string =>
  `${"#".repeat(level)} ${text.replaceAll(/\\?\n/g, " ").replace(/(^|\s)(#+)$/, String.raw`$1\$2`)}`.trimEnd();

function blockText(block: NoteBlock, run: number): string {
  switch (block.type) {
    case "paragraph":
      return inlineMarkdown(block.content);
    case "heading":
      return headingText(block.attrs.level, inlineMarkdown(block.content));
    case "bulletList":
    case "orderedList":
      return listText(block, run);
    case "blockquote":
      return quoteText(block.content);
    case "horizontalRule":
      return "***";
  }
}

function blocksText(blocks: readonly NoteBlock[]): string {
  return blocks
    .map((block, index) => blockText(block, listRun(blocks, index)))
    .filter((text) => text !== "")
    .join("\n\n");
}

const isWall = (block: NoteBlock | Wall): block is Wall =>
  block.type === "wall";

/** What the editor holds as Markdown; empty paragraphs at the edges are dropped. */
export const markdownFromDoc = ({ content }: NoteDoc): string =>
  content
    .map((block, index) =>
      isWall(block)
        ? `:::private\n${blocksText(block.content)}\n:::`
        : blockText(block, listRun(content, index)),
    )
    .filter((text) => text !== "")
    .join("\n\n");
