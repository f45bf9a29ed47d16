import type { Document, Node, PrintFinding } from "../domain/document.ts";
import type { Theme } from "../domain/theme.ts";
import { WORDS } from "../domain/words/index.ts";
import type { Owner, StackContent } from "./content.ts";
import { flow, type Placed } from "./flow.ts";
import type { Fonts } from "./fonts.ts";
import { nameOfGlyph } from "./glyphs.ts";
import { stack } from "./layout.ts";
import { NODE_PRINTERS } from "./nodes/index.ts";
import type { Cited } from "./resolve.ts";
import {
  createSheet,
  type NodePrinter,
  type Piece,
  type Sheet,
} from "./sheet.ts";

/** What earlier attempts at a document have shown. */
export type Lessons = {
  /** Blocks with a part taller than a page, by index: theirs may break anywhere. */
  readonly loose: ReadonlySet<number>;
  /** Blocks that cannot be laid out, by index, and why. */
  readonly failed: ReadonlyMap<number, string>;
  readonly cited: Cited | undefined;
  /** Parts that fit their pages only with less space above the headings, by number. */
  readonly tight: ReadonlySet<number>;
};

export type Flowed = {
  readonly content: StackContent;
  /** What each part would save in height if it were tight. */
  readonly savings: ReadonlyMap<number, number>;
  readonly findings: readonly PrintFinding[];
};

const AFTER_HEADING = 9;
const AFTER_SUBHEADING = 4;
const AFTER_PART = 12;
const PART_TO_RULE = 15;

const printerOf = (node: Node): NodePrinter<Node["kind"]> =>
  // The registry pairs each kind with its own printer; the pairing is lost in the look-up by a union.
  NODE_PRINTERS[node.kind] as NodePrinter<Node["kind"]>;

const afterHeading = (node: Node): number => {
  const { afterHeading: own = AFTER_HEADING } = printerOf(node);
  return typeof own === "function" ? own(node) : own;
};

/** Above a heading, and above what goes to the foot, on a page that would not hold it otherwise. */
const TIGHT = { heading: 14, foot: 7 } as const;

const spaceAbove = (
  node: Node,
  before: Node | undefined,
  isTight: boolean,
): number => {
  if (before === undefined) return 0;
  if (before.kind === "heading") return afterHeading(node);
  if (before.kind === "part")
    return node.kind === "heading" ? PART_TO_RULE : AFTER_PART;
  if (before.kind === "paragraph" && before.role === "subheading")
    return AFTER_SUBHEADING;
  const { above } = printerOf(node);
  const space = typeof above === "function" ? above(before, node) : above;
  const least = node.kind === "atFoot" ? TIGHT.foot : TIGHT.heading;
  return isTight ? Math.min(space, least) : space;
};

type Parts = {
  readonly theme: Theme;
  readonly fonts: Fonts;
  readonly lessons: Lessons;
};

/** Where in the document the press has got to. */
type Cursor = {
  block: number;
  /** Parts begun so far. */
  part: number;
  before: Node | undefined;
};

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** Prints the nodes of one document, collecting what there is to be said about it. */
const createPress = (document: Document, { theme, fonts, lessons }: Parts) => {
  const findings: PrintFinding[] = [];
  const missing = new Set<string>();
  const savings = new Map<number, number>();

  const noteMissing = (block: number) => (letter: string) => {
    const key = `${block} ${letter}`;
    if (missing.has(key)) return;
    missing.add(key);
    findings.push({
      kind: "missingGlyph",
      blockId: document.blocks[block]?.blockId,
      detail: `${letter} (${nameOfGlyph(letter)})`,
    });
  };

  const sheetFor = (cursor: Cursor): Sheet => {
    const { block } = cursor;
    const sheet: Sheet = createSheet({
      theme,
      fonts,
      language: document.language,
      isLoose: lessons.loose.has(block),
      draftMark: document.draftMark,
      cited: lessons.cited,
      inner: (nodes) =>
        stack(
          flow(
            placedOf(nodes, sheet, { ...cursor, before: undefined }),
            () => true,
          ),
        ),
      onMissing: noteMissing(block),
    });
    return sheet;
  };

  const failedNode = (block: number): Node => {
    const { failed, blocks } = WORDS[document.language];
    const type = document.blocks[block]?.type ?? "";
    const names: Readonly<Record<string, string>> = blocks;
    return { kind: "failed", text: failed(names[type] ?? type) };
  };

  const noteFailure = (block: number, detail: string): void => {
    findings.push({
      kind: "blockFailed",
      blockId: document.blocks[block]?.blockId,
      detail,
    });
  };

  const printed = (
    node: Node,
    sheet: Sheet,
    before: Node | undefined,
    block: number,
  ): readonly Piece[] => {
    try {
      return printerOf(node).print(node, sheet, before);
    } catch (error) {
      noteFailure(block, messageOf(error));
      const failed = failedNode(block);
      return printerOf(failed).print(failed, sheet, before);
    }
  };

  /** Moves the cursor on past `nodes`. */
  const placedOf = (
    nodes: readonly Node[],
    sheet: Sheet,
    cursor: Cursor,
  ): readonly Placed[] =>
    nodes.flatMap((node) => {
      const { block, before } = cursor;
      if (node.kind === "part") cursor.part += 1;
      const { part } = cursor;
      const above = spaceAbove(node, before, lessons.tight.has(part));
      const saved = above - spaceAbove(node, before, true);
      savings.set(part, (savings.get(part) ?? 0) + saved);
      const pieces = printed(node, sheet, before, block);
      if (pieces.length > 0) cursor.before = node;
      return pieces.map((piece, index): Placed => ({
        piece,
        above: index === 0 ? above : (piece.above ?? 0),
        owner: { block, part, isAtFoot: piece.isAtFoot === true },
      }));
    });

  const nodesOf = (block: number): readonly Node[] => {
    const failure = lessons.failed.get(block);
    if (failure === undefined) return document.blocks[block]?.nodes ?? [];
    noteFailure(block, failure);
    return [failedNode(block)];
  };
  return { findings, savings, sheetFor, placedOf, nodesOf };
};

/** A document as content to be laid out. Fresh each time: layout writes into it. */
export const flowDocument = (document: Document, parts: Parts): Flowed => {
  const { findings, savings, sheetFor, placedOf, nodesOf } = createPress(
    document,
    parts,
  );
  const cursor: Cursor = { block: 0, part: 0, before: undefined };
  const pieces = document.blocks.flatMap((_, block) => {
    cursor.block = block;
    return placedOf(nodesOf(block), sheetFor(cursor), cursor);
  });
  const isLoose = (owner: Owner) => parts.lessons.loose.has(owner.block);
  return { content: stack(flow(pieces, isLoose)), savings, findings };
};
