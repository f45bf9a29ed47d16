import type { Chart } from "../domain/document.ts";
import type { Content, Paint, Span } from "./content.ts";
import { BASE, labelled, stack, textBox } from "./layout.ts";
import { widthOf } from "./lines.ts";
import { shapes } from "./marks.ts";
import type { Sheet } from "./sheet.ts";

/*
 * Drawings are shapes that belong to lines of ordinary text: labels keep the document's fonts, no-break spaces and links, and a drawing never parts from its label.
 */

type Bars = Extract<Chart["spec"], { kind: "bar" }>;
type Row = Bars["rows"][number];

const ROW = 21;
const BAR = 12;
const TOP = 2;
/** From the top of a bar to the baseline of its label. */
const BASELINE = 7.8;
/** The zero line ends before the last row does. */
const OVERHANG = 3;
const BAR_TO_TEXT = 5;
const TEXT_TO_SIGN = 5;
const SIGN_TO_OTHER = 3;
/** Left free beside the longest bar. */
const LABEL_ROOM = 70;
const OUTLINE = 0.6;
const ZERO_LINE = 0.6;
const TICK = 0.9;
const SWATCH = { width: 9, height: 7, rise: 6.5, gap: 3 } as const;
const BETWEEN_LEGENDS = 10;
const CHART_TO_LEGEND = 9.5;

/** What stands beside a bar: its value, and a second claim's. */
const besideBar = (
  row: Row,
  { set, theme, voices }: Sheet,
): readonly Span[] => {
  const { table, tableValue } = theme.type;
  const gap = (width: number) => set.plain(" ", table, { width });
  const quiet = {
    ...voices.table,
    regular: { ...table, colour: "grey1" },
  } as const;
  const [sign] = set.runs([{ kind: "unequal" }], voices.table);
  return [
    ...set.plain(row.text, tableValue, { isJoined: true }),
    ...(row.other === undefined || sign === undefined
      ? []
      : [
          ...gap(TEXT_TO_SIGN),
          sign,
          ...gap(SIGN_TO_OTHER),
          ...set.runs(row.other.text, quiet),
        ]),
  ];
};

/** Points for one unit of value: so that the longest bar and every label beside a bar fit. */
const scaleOf = ({ rows }: Bars, sheet: Sheet): number => {
  const room = sheet.grid.text;
  const fitting = rows.flatMap((row) => {
    const beside = widthOf(besideBar(row, sheet), sheet.fonts) + BAR_TO_TEXT;
    const end = Math.max(row.value, row.other?.value ?? 0);
    return end <= 0
      ? []
      : [Math.min(room - LABEL_ROOM, Math.max(0, room - beside)) / end];
  });
  return Math.min(...fitting, Number.MAX_VALUE);
};

const look = (isFilled: boolean, { colours }: Sheet["theme"]) =>
  isFilled
    ? { fill: colours.accent }
    : { fill: colours.light, stroke: colours.accent, weight: OUTLINE };

const isFilled = ({ series }: Bars, row: Row): boolean =>
  series[row.series]?.isFilled ?? true;

/** The bar, and the second claim as a tick: light inside the bar, in the signal colour beyond its end. */
const barPaint = (
  row: Row,
  scale: number,
  spec: Bars,
  { theme }: Sheet,
): readonly Paint[] => {
  const width = Math.max(0, row.value) * scale;
  const y = -BASELINE;
  const bar = {
    kind: "rect",
    x: 0,
    y,
    w: width,
    h: BAR,
    ...look(isFilled(spec, row), theme),
  } as const;
  if (row.other === undefined) return [bar];
  const x = row.other.value * scale;
  const stroke =
    x < width && isFilled(spec, row)
      ? theme.colours.white
      : theme.colours.signal;
  return [
    bar,
    { kind: "line", x1: x, y1: y, x2: x, y2: y + BAR, stroke, weight: TICK },
  ];
};

const zeroLine = (rows: number, { theme }: Sheet): Paint => {
  const top = -BASELINE - TOP;
  return {
    kind: "line",
    x1: 0,
    y1: top,
    x2: 0,
    y2: top + rows * ROW - OVERHANG,
    stroke: theme.colours.ink,
    weight: ZERO_LINE,
  };
};

const barRow = (
  row: Row,
  index: number,
  scale: number,
  spec: Bars,
  sheet: Sheet,
): Content => {
  const { set, theme, grid, voices } = sheet;
  const style = { size: theme.type.table.size, pitch: ROW };
  const name = set.runs(
    [
      { kind: "text", text: row.label, weight: "strong" },
      ...(row.note === undefined
        ? []
        : [{ kind: "text", text: ` ${row.note}`, weight: "quiet" } as const]),
    ],
    { ...voices.claim, gap: 4 },
  );
  const end = Math.max(row.value, row.other?.value ?? 0, 0) * scale;
  const bar = shapes(barPaint(row, scale, spec, sheet), end + BAR_TO_TEXT);
  const first =
    index === 0 ? [shapes([zeroLine(spec.rows.length, sheet)], 0)] : [];
  const text = [first, bar, besideBar(row, sheet)].flat();
  const above = TOP + BASELINE - BASE * style.size;
  const below =
    ROW - above - style.size - (index === spec.rows.length - 1 ? OVERHANG : 0);
  return stack(
    [
      labelled(
        textBox(name, style),
        textBox(text, style, { lineWidth: Number.POSITIVE_INFINITY }),
        grid,
      ),
    ],
    { margin: [0, above, 0, below] },
  );
};

const swatch = (filled: boolean, sheet: Sheet): Span =>
  shapes(
    [
      {
        kind: "rect",
        x: 0,
        y: -SWATCH.rise,
        w: SWATCH.width,
        h: SWATCH.height,
        ...look(filled, sheet.theme),
      },
    ],
    SWATCH.width + SWATCH.gap,
  );

const legendSpans = (
  spec: Bars,
  legend: Chart["legend"],
  sheet: Sheet,
): readonly Span[] => {
  const { set, theme, voices } = sheet;
  const style = theme.type.note;
  const series = spec.series.map(({ name, isFilled: filled }) => [
    swatch(filled, sheet),
    ...set.plain(name, style),
  ]);
  const entries = [
    ...series,
    ...legend.map((runs) => set.runs(runs, voices.note)),
  ];
  return entries.flatMap((spans, index) =>
    index === 0
      ? spans
      : [...set.plain(" ", style, { width: BETWEEN_LEGENDS }), ...spans],
  );
};

/** Bars from zero with their labels, and the legend below. */
export const barChart = (
  spec: Bars,
  legend: Chart["legend"],
  sheet: Sheet,
): Content => {
  const scale = scaleOf(spec, sheet);
  const { note } = sheet.theme.type;
  return stack([
    ...spec.rows.map((row, index) => barRow(row, index, scale, spec, sheet)),
    textBox(legendSpans(spec, legend, sheet), note, {
      margin: [0, CHART_TO_LEGEND, 0, 0],
    }),
  ]);
};
