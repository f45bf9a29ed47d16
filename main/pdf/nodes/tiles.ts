import type { Tiles } from "../../domain/document.ts";
import type { TypeStyle } from "../../domain/theme.ts";
import type { Content, Span } from "../content.ts";
import { columns, heightOf, rule, stack, textBox } from "../layout.ts";
import { inlinesOf, linesOf, widthOf } from "../lines.ts";
import { type NodePrinter, type Sheet, whole } from "../sheet.ts";

type Tile = Tiles["tiles"][number];

const IN_A_ROW = 4;
const COLUMNS_EACH = 3;
const RULE = 1.6;
const RULE_TO_LABEL = 5;
const LABEL_LINES = 2;
const LABEL_TO_FIGURE = 5.5;
const FIGURE_TO_LINES = 4;
/** From the last line to the line with the tag, whose outline reaches up. */
const LINES_TO_STATUS = 6;
const BETWEEN_ROWS = 21;
/** A figure that is wider than its tile. */
const SMALLER = 19;

/** Before the unit; a percent sign follows English figures closely. */
const unitGap = (unit: string, { language }: Sheet): number => {
  if (unit === "%") return language === "en" ? 0.5 : 3;
  return unit === "×" ? 2 : 3;
};

const figureSpans = (
  { before, figure, unit }: Tile,
  style: TypeStyle,
  sheet: Sheet,
): readonly Span[] => {
  const { set, theme } = sheet;
  const beside = theme.type.figureUnit;
  const gap = (width: number) => set.plain(" ", beside, { width });
  return [
    ...(before === undefined ? [] : [...set.plain(before, beside), ...gap(3)]),
    ...set.plain(figure, style),
    ...(unit === undefined
      ? []
      : [...gap(unitGap(unit, sheet)), ...set.plain(unit, beside)]),
  ];
};

const figureBox = (tile: Tile, width: number, sheet: Sheet): Content => {
  const style = sheet.theme.type.figure;
  const spans = figureSpans(tile, style, sheet);
  const fits = widthOf(spans, sheet.fonts) <= width;
  const shown = fits
    ? spans
    : figureSpans(tile, { ...style, size: SMALLER }, sheet);
  return textBox(shown, style, { margin: [0, LABEL_TO_FIGURE, 0, 0] });
};

const labelLines = (
  { label }: Tile,
  width: number,
  { set, theme, fonts }: Sheet,
): number => {
  const { small } = theme.type;
  return linesOf(inlinesOf(set.plain(label, small), small, fonts), width, fonts)
    .length;
};

const tileBox = (
  tile: Tile,
  width: number,
  lines: number,
  sheet: Sheet,
): Content => {
  const { set, theme, voices } = sheet;
  const { small, tileNote } = theme.type;
  const missing =
    heightOf(lines, small) - heightOf(labelLines(tile, width, sheet), small);
  return stack([
    rule(width, RULE, theme.colours.accent),
    textBox(set.plain(tile.label, small), small, {
      margin: [0, RULE_TO_LABEL, 0, missing],
    }),
    figureBox(tile, width, sheet),
    ...tile.lines.map((runs, index) =>
      textBox(set.runs(runs, voices.tileNote), tileNote, {
        margin: [
          0,
          index === 0 ? FIGURE_TO_LINES : tileNote.pitch - tileNote.size,
          0,
          0,
        ],
      }),
    ),
    ...(tile.status === undefined
      ? []
      : [
          textBox(
            set.runs(tile.status, voices.tileNote),
            { ...tileNote, pitch: STATUS_PITCH },
            { margin: [0, LINES_TO_STATUS, 0, STATUS_FOOT] },
          ),
        ]),
  ]);
};

/** The outline of a tag reaches below its text, and keeps the next line away. */
const STATUS_FOOT = 1.2;
const STATUS_PITCH = 12.5;

const inRows = (tiles: Tiles["tiles"]): readonly Tiles["tiles"][] =>
  tiles.length <= IN_A_ROW
    ? [tiles]
    : [tiles.slice(0, IN_A_ROW), ...inRows(tiles.slice(IN_A_ROW))];

/** Key figures side by side; labels as high as the highest, so that the figures share a baseline. */
export const tiles: NodePrinter<"tiles"> = {
  above: 14,
  afterHeading: 11,
  print: ({ tiles: all }, sheet) => {
    const width = sheet.grid.columns(COLUMNS_EACH);
    return inRows(all).map((row) => {
      const lines = Math.max(
        LABEL_LINES,
        ...row.map((tile) => labelLines(tile, width, sheet)),
      );
      const boxes = row.map((tile) => tileBox(tile, width, lines, sheet));
      return whole(
        columns(
          boxes,
          row.map(() => width),
          sheet.grid.gutter,
        ),
        BETWEEN_ROWS,
      );
    });
  },
};
