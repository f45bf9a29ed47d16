import type { Node } from "../domain/document.ts";
import type { Language } from "../domain/language.ts";
import type { Theme } from "../domain/theme.ts";
import type { Content } from "./content.ts";
import type { Fonts } from "./fonts.ts";
import { type Grid, gridOf } from "./layout.ts";
import type { Cited } from "./resolve.ts";
import { createSetter, type Setter } from "./text.ts";
import { type Voices, voicesOf } from "./voices.ts";

/** What every node is printed with. */
export type Sheet = {
  readonly theme: Theme;
  readonly language: Language;
  readonly fonts: Fonts;
  readonly grid: Grid;
  readonly voices: Voices;
  readonly set: Setter;
  /** Parts may break over pages anywhere: this block holds one that is taller than a page. */
  readonly isLoose: boolean;
  /** „Entwurf“, where nothing was issued. */
  readonly draftMark: string | undefined;
  /** What stands in a node that holds others. */
  readonly inner: (nodes: readonly Node[]) => Content;
  /** Known from an earlier layout, where the pages of a source need more than a line. */
  readonly cited: Cited | undefined;
};

export type SheetParts = Pick<
  Sheet,
  "theme" | "language" | "fonts" | "isLoose" | "draftMark" | "inner" | "cited"
> & { readonly onMissing: (letter: string) => void };

export const createSheet = ({ onMissing, ...parts }: SheetParts): Sheet => ({
  ...parts,
  grid: gridOf(parts.theme),
  voices: voicesOf(parts.theme),
  set: createSetter(parts.theme, parts.fonts, onMissing),
});

/** A part of a node that the flow places. */
export type Piece = {
  readonly content: Content;
  /** On one page, and with the heading before it; or it may break, and so much of its height stays with the heading. */
  readonly keep: "whole" | number;
  /** From the piece before it, of the same node. */
  readonly above?: number | undefined;
  /** Height, of a piece that stays with what follows it. */
  readonly leads?: number | undefined;
  readonly isAtFoot?: boolean | undefined;
  readonly startsPage?: true | undefined;
  /** What follows starts a page. */
  readonly endsPage?: true | undefined;
};

/** How one kind of node is printed. */
export type NodePrinter<Kind extends Node["kind"]> = {
  /** Space above, after a node that is no heading and no part. */
  readonly above:
    number | ((before: Node, node: Extract<Node, { kind: Kind }>) => number);
  /** Space below a heading, where it is not the usual one. */
  readonly afterHeading?:
    number | ((node: Extract<Node, { kind: Kind }>) => number);
  readonly print: (
    node: Extract<Node, { kind: Kind }>,
    sheet: Sheet,
    before: Node | undefined,
  ) => readonly Piece[];
};

/** A piece that stays whole. */
export const whole = (content: Content, above?: number): Piece => ({
  content,
  keep: "whole",
  above,
});
