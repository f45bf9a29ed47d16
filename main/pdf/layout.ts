import type { Theme, TypeStyle } from "../domain/theme.ts";
import type {
  ColumnsContent,
  Content,
  Margin,
  Paint,
  RuleContent,
  Span,
  StackContent,
  TextContent,
} from "./content.ts";
import { ASCENDER } from "./lines.ts";

/** The columns of a theme's page (HANDOUT.md, page and grid). */
export type Grid = {
  readonly full: number;
  /** Three columns: likelihood, nature, date, marks. */
  readonly label: number;
  /** The other nine: text. */
  readonly text: number;
  readonly gutter: number;
  /** Width of so many columns with the gutters between them. */
  readonly columns: (count: number) => number;
};

const LABEL_COLUMNS = 3;

export const gridOf = ({ page }: Theme): Grid => {
  const { width, margins, columns: count, gutter } = page;
  const full = width - margins.left - margins.right;
  const one = (full - (count - 1) * gutter) / count;
  const columns = (of: number) => of * one + (of - 1) * gutter;
  return {
    full,
    label: columns(LABEL_COLUMNS),
    text: columns(count - LABEL_COLUMNS),
    gutter,
    columns,
  };
};

/*
 * All distances of the design are measured between type boxes: as high as the type size, with the baseline at four fifths (so a label in 8.5 beside text in 10
 * begins 1.2 lower). pdfmake measures from the top of the line to its end; these margins turn one into the other.
 */
/** Share of the type size above the baseline. */
export const BASE = 0.8;

/** From the top of the type box to the top of pdfmake's line. */
const aboveOf = (size: number): number => (ASCENDER / 1000 - BASE) * size;

/** From the end of pdfmake's last line to the foot of the type box. */
const belowOf = (size: number, pitch: number): number =>
  pitch - (ASCENDER / 1000 + 1 - BASE) * size;

type Extra = Omit<Partial<TextContent>, "text" | "pitch" | "size">;

/** Text whose height is that of its type boxes. `style` gives the pitch and the largest size in it. */
export const textBox = (
  text: readonly Span[],
  { size, pitch }: Pick<TypeStyle, "size" | "pitch">,
  extra: Extra = {},
): TextContent => {
  const [left, top, right, bottom] = extra.margin ?? [0, 0, 0, 0];
  const margin: Margin = [
    left,
    top - aboveOf(size),
    right,
    bottom - belowOf(size, pitch),
  ];
  return { ...extra, text, pitch, size, margin };
};

/** How far lower the box of a smaller text begins, to stand on the baseline of a larger one. */
export const dropTo = (larger: number, smaller: number): number =>
  BASE * (larger - smaller);

/** Height of `lines` lines between the edges of their type boxes. */
export const heightOf = (
  lines: number,
  { size, pitch }: Pick<TypeStyle, "size" | "pitch">,
): number => (lines === 0 ? 0 : (lines - 1) * pitch + size);

export const rule = (
  width: number,
  weight: number,
  colour: string,
  margin?: Margin,
): RuleContent => ({
  canvas: [
    {
      type: "line",
      x1: 0,
      y1: 0,
      x2: width,
      y2: 0,
      lineWidth: weight,
      lineColor: colour,
    },
  ],
  ...(margin !== undefined && { margin }),
});

export const stack = (
  content: readonly Content[],
  extra: Omit<StackContent, "stack"> = {},
): StackContent => ({
  ...extra,
  stack: content,
});

/** Side by side, each as wide as `widths` says. */
export const columns = (
  cells: readonly Content[],
  widths: readonly number[],
  columnGap: number,
  extra: Omit<ColumnsContent, "columns" | "columnGap"> = {},
): ColumnsContent => ({
  ...extra,
  columns: cells.map((cell, index) => ({ ...cell, width: widths[index] ?? 0 })),
  columnGap,
});

/** Label column beside text column. */
export const labelled = (
  label: Content,
  body: Content,
  grid: Grid,
): ColumnsContent =>
  columns([label, body], [grid.label, grid.text], grid.gutter);

/** Shapes that take `height`, measured from a line `zero` below its top. */
export const drawing = (
  paint: readonly Paint[],
  zero: number,
  height: number,
): TextContent => {
  // Shapes belong to text: here to one that is empty, in a line whose baseline is the zero line.
  const size = (zero * 1000) / ASCENDER;
  return {
    text: [{ text: "", face: "regular", size, colour: "#000000", paint }],
    pitch: height,
    size,
  };
};
