import type { NoteInline, NoteMark, NoteText } from "./note-doc.ts";

const reference = (character: string): string =>
  `&#x${(character.codePointAt(0) ?? 32).toString(16).toUpperCase()};`;

const isWord = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
const isSpace = (character: string): boolean =>
  character === "" || /\s/u.test(character);

/** Signs that Markdown would read are told not to be; an underscore within a word means nothing. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[\\`*[\]]/g, String.raw`\$&`)
    .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, String.raw`\_`)
    .replaceAll(/<(?=[A-Za-z/!?])/g, String.raw`\<`)
    .replaceAll(/&(?=#?\w+;)/g, String.raw`\&`);

/** What a line may begin with is told to be text where it is text: lists, headings, quotations, rules, fences. */
const atLineStart = (line: string): string =>
  line
    .replace(/^[ \t]/, reference)
    .replace(/^(#{1,6})(?=\s|$)/, String.raw`\$1`)
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, String.raw`$1\$2`)
    .replace(/^([-+>=~:])/, String.raw`\$1`);

/** A space at the end of a line would be lost, or with another one be a break. */
const atLineEnd = (line: string): string => line.replace(/[ \t]$/, reference);

/** Every line of a text made safe; the first and the last one only where they are at an edge. */
export const safeLines = (text: string): string =>
  text
    .replaceAll(/\n\s*\n/g, "\n")
    .split("\n")
    .map((line) => atLineEnd(atLineStart(line)))
    .join("\n");

const ORDER: readonly NoteMark["type"][] = [
  "webLink",
  "bold",
  "italic",
  "code",
];
const DELIMITER: Readonly<Record<"bold" | "italic", string>> = {
  bold: "**",
  italic: "*",
};

const inOrder = (marks: readonly NoteMark[] = []): readonly NoteMark[] =>
  marks.toSorted(
    (one, other) => ORDER.indexOf(one.type) - ORDER.indexOf(other.type),
  );

const codeText = (text: string): string => {
  const longest = Math.max(
    0,
    ...[...text.matchAll(/`+/g)].map(([run]) => run.length),
  );
  const fence = "`".repeat(longest + 1);
  const padding = /^`|`$|^ .* $/.test(text) ? " " : "";
  return fence + padding + text.replaceAll("\n", " ") + padding + fence;
};

const hrefText = (href: string): string =>
  /[()\s]/.test(href) ? `<${href}>` : href;

/** Emphasis cannot begin or end at a space: spaces at the edges of marked text go out of it. */
const withoutEdges = (nodes: readonly NoteInline[]): readonly NoteInline[] =>
  nodes.flatMap((node): readonly NoteInline[] => {
    const marks = node.type === "text" ? (node.marks ?? []) : [];
    if (
      node.type !== "text" ||
      !marks.some(({ type }) => type === "bold" || type === "italic") ||
      marks.some(({ type }) => type === "code")
    )
      return [node];
    const [, before = "", middle = "", after = ""] =
      /^(\s*)([\s\S]*?)(\s*)$/u.exec(node.text) ?? [];
    const kept = marks.filter(({ type }) => type === "webLink");
    const bare = (text: string): readonly NoteText[] =>
      text === ""
        ? []
        : [{ type: "text", text, ...(kept.length > 0 && { marks: kept }) }];
    return [
      ...bare(before),
      ...(middle === "" ? [] : [{ ...node, text: middle }]),
      ...bare(after),
    ];
  });

type Piece = {
  readonly marks: readonly NoteMark[];
  readonly text: string;
  readonly isRaw: boolean;
};

const pieceOf = (node: NoteInline): Piece => {
  if (node.type === "hardBreak")
    return { marks: [], text: "\\\n", isRaw: true };
  if (node.type === "factMention") {
    const label =
      node.attrs.label.trim() === ""
        ? "{value}"
        : node.attrs.label.replaceAll(/\s+/gu, " ");
    return {
      marks: [],
      text: `[${escaped(label)}](fact:${node.attrs.id})`,
      isRaw: true,
    };
  }
  const marks = inOrder(node.marks);
  return marks.some(({ type }) => type === "code")
    ? { marks, text: codeText(node.text), isRaw: true }
    : { marks, text: escaped(node.text), isRaw: false };
};

const isSameMark = (
  one: NoteMark | undefined,
  other: NoteMark | undefined,
): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Writes pieces one after another, opening and closing marks as they begin and end. */
const writePieces = (pieces: readonly Piece[]): string => {
  let out = "";
  let open: readonly NoteMark[] = [];
  let hasClosedAfterSign = false;
  const close = (count: number) => {
    for (const mark of open.slice(open.length - count).toReversed()) {
      if (mark.type === "bold" || mark.type === "italic") {
        hasClosedAfterSign =
          !isWord(out.at(-1) ?? "") && !isSpace(out.at(-1) ?? "");
        out += DELIMITER[mark.type];
      }
      if (mark.type === "webLink") out += `](${hrefText(mark.attrs.href)})`;
    }
    open = open.slice(0, open.length - count);
  };
  const start = (marks: readonly NoteMark[], text: string) => {
    for (const mark of marks) {
      if (mark.type === "bold" || mark.type === "italic") {
        const last = out.at(-1) ?? "";
        // Between a letter and a sign emphasis does not open; a reference in the letter's place is a sign too.
        if (isWord(last) && !isWord(text.charAt(0)))
          out = out.slice(0, -1) + reference(last);
        out += DELIMITER[mark.type];
      }
      if (mark.type === "webLink")
        out = `${out.replace(/!$/, String.raw`\!`)}[`;
    }
    open = [...open, ...marks];
  };
  for (const { marks, text } of pieces) {
    const kept = open.findIndex(
      (mark, index) => !isSameMark(mark, marks[index]),
    );
    close(kept < 0 ? 0 : open.length - kept);
    start(marks.slice(open.length), text);
    const first = text.charAt(0);
    // An exclamation mark before a link would make an image of it.
    if (out.endsWith("!") && text.startsWith("["))
      out = `${out.slice(0, -1)}\\!`;
    out +=
      hasClosedAfterSign && isWord(first)
        ? reference(first) + text.slice(1)
        : text;
    hasClosedAfterSign = false;
  }
  close(open.length);
  return out;
};

const withoutLastBreaks = (
  nodes: readonly NoteInline[],
): readonly NoteInline[] => {
  const last = nodes.findLastIndex(({ type }) => type !== "hardBreak");
  return nodes.slice(0, last + 1);
};

const withoutEmphasis = (nodes: readonly NoteInline[]): readonly NoteInline[] =>
  nodes.map((node) =>
    node.type === "text" && node.marks !== undefined
      ? {
          ...node,
          marks: node.marks.filter(
            ({ type }) => type !== "bold" && type !== "italic",
          ),
        }
      : node,
  );

const isEmphasised = (node: NoteInline): boolean =>
  node.type === "text" &&
  node.marks?.some(({ type }) => type === "bold" || type === "italic") === true;

/** Reads a paragraph's Markdown back; given by the caller, who knows the parser. */
export type ReadBack = (markdown: string) => readonly NoteInline[];

const wordsOf = (nodes: readonly NoteInline[]): string =>
  nodes
    .map((node) =>
      node.type === "text"
        ? node.text
        : node.type === "hardBreak"
          ? "\n"
          : node.attrs.label,
    )
    .join("");

/**
 * The text of a paragraph or heading as Markdown. Where signs stand so close that emphasis would be read another way,
 * the words are kept and the emphasis goes.
 */
export const inlineMarkdown = (
  nodes: readonly NoteInline[] = [],
  readBack: ReadBack,
): string => {
  const trimmed = withoutEdges(withoutLastBreaks(nodes));
  const written = safeLines(writePieces(trimmed.map(pieceOf)));
  if (
    !nodes.some(isEmphasised) ||
    wordsOf(readBack(written)).trim() === wordsOf(trimmed).trim()
  )
    return written;
  return safeLines(writePieces(withoutEmphasis(trimmed).map(pieceOf)));
};
