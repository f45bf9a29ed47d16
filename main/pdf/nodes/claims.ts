import type { Claims, Runs } from "../../domain/document.ts";
import type { Content, Span } from "../content.ts";
import { columns, dropTo, rule, stack, textBox } from "../layout.ts";
import { widthOf } from "../lines.ts";
import { dot } from "../marks.ts";
import { type NodePrinter, type Sheet, whole } from "../sheet.ts";

type Row = Claims["rows"][number];

const COLUMNS_EACH = 3;
const INDENT = 13;
const LABEL_TO_VALUE = 5.5;
const VALUES_TO_HEAD = 15;
const PADDING = 5;
const RULES = { head: 0.6, row: 0.3, last: 0.9 } as const;
const DOT_RISE = 3.6;
const LEGEND = { dot: 7, gap: 8, rise: 3.3 } as const;

const quarters = (cells: readonly Content[], { grid }: Sheet): Content =>
  columns(
    cells,
    cells.map(() => grid.columns(COLUMNS_EACH)),
    grid.gutter,
  );

/** The printed value, its digits larger than its unit; a long one all in the smaller size. */
const valueSpans = (
  runs: Runs,
  width: number,
  { set, theme, fonts }: Sheet,
): readonly Span[] => {
  const { claimValue, claimUnit } = theme.type;
  const text = runs.map((run) => ("text" in run ? run.text : "")).join("");
  const [, figure = "", unit = ""] = /^(.*\d\s?)(\D*)$/s.exec(text) ?? [];
  const large = [
    ...set.plain(figure, claimValue),
    ...set.plain(unit, claimUnit),
  ];
  return figure !== "" && widthOf(large, fonts) <= width
    ? large
    : set.plain(text, claimUnit);
};

const headBox = (
  entry: NonNullable<Claims["head"]>[number],
  sheet: Sheet,
): Content => {
  const { set, theme, voices, grid } = sheet;
  const { labelQuiet, claimValue, table } = theme.type;
  const width = grid.columns(COLUMNS_EACH);
  const value =
    entry.isValue === true
      ? textBox(valueSpans(entry.value, width, sheet), claimValue, {
          margin: [0, LABEL_TO_VALUE, 0, 0],
        })
      : textBox(set.runs(entry.value, voices.claim), table, {
          margin: [
            0,
            LABEL_TO_VALUE + dropTo(claimValue.size, table.size),
            0,
            0,
          ],
        });
  return stack([
    textBox(set.plain(entry.label, labelQuiet), labelQuiet),
    value,
  ]);
};

const columnHeads = ({ columns: names }: Claims, sheet: Sheet): Content => {
  const style = sheet.theme.type.tableHead;
  return quarters(
    names.map((name, index) =>
      textBox(sheet.set.plain(name, style), style, {
        margin: [index === 0 ? INDENT : 0, 0, 0, PADDING],
      }),
    ),
    sheet,
  );
};

/** An ended claim is still told, struck through. */
const struck = (runs: Runs): Runs =>
  runs.map((run) =>
    run.kind === "text" ? { ...run, struck: true, weight: "quiet" } : run,
  );

const rowBox = (row: Row, sheet: Sheet): Content => {
  const { set, theme, voices, grid } = sheet;
  const style = theme.type.table;
  const width = grid.columns(COLUMNS_EACH);
  const say = (runs: Runs) => textBox(set.runs(runs, voices.claim), style);
  const value = columns(
    [
      textBox([dot(row.isUsed, INDENT, DOT_RISE, sheet)], style),
      say(row.isEnded === true ? struck(row.value) : row.value),
    ],
    [INDENT, width - INDENT],
    0,
  );
  const grade = (text: string) => textBox(set.plain(text, style), style);
  return stack(
    [
      quarters(
        [
          value,
          say(row.source),
          grade(row.reliability),
          grade(row.credibility),
        ],
        sheet,
      ),
    ],
    {
      margin: [0, PADDING, 0, PADDING],
    },
  );
};

const legendSpans = (
  { used, other, note }: NonNullable<Claims["legend"]>,
  sheet: Sheet,
): readonly Span[] => {
  const { set, theme } = sheet;
  const style = theme.type.note;
  const gap = set.plain(" ", style, { width: LEGEND.gap });
  const entry = (isUsed: boolean, text: string) => [
    dot(isUsed, LEGEND.dot, LEGEND.rise, sheet),
    ...set.plain(`\u00A0${text}`, style),
  ];
  return [
    ...entry(true, used),
    ...gap,
    ...entry(false, other),
    ...gap,
    ...set.plain(note, style),
  ];
};

const ruled = (rows: readonly Row[], sheet: Sheet): readonly Content[] => {
  const { grid, theme } = sheet;
  return rows.flatMap((row, index) => [
    rowBox(row, sheet),
    index === rows.length - 1
      ? rule(grid.full, RULES.last, theme.colours.ink)
      : rule(grid.full, RULES.row, theme.colours.grey4),
  ]);
};

/** Claims of one fact side by side; with a head, four facts about the fact above them. */
export const claims: NodePrinter<"claims"> = {
  above: 14,
  afterHeading: ({ head }) => (head === undefined ? 4 : 9),
  print: (node, sheet) => {
    const { theme, grid } = sheet;
    const { head, legend, rows } = node;
    const note = theme.type.note;
    const top: readonly Content[] =
      head === undefined
        ? []
        : [
            quarters(
              head.map((entry) => headBox(entry, sheet)),
              sheet,
            ),
            stack([columnHeads(node, sheet)], {
              margin: [0, VALUES_TO_HEAD, 0, 0],
            }),
          ];
    const foot =
      legend === undefined
        ? []
        : [
            textBox(legendSpans(legend, sheet), note, {
              margin: [0, PADDING, 0, 0],
            }),
          ];
    return [
      whole(
        stack([
          ...top,
          rule(grid.full, RULES.head, theme.colours.ink),
          ...ruled(rows, sheet),
          ...foot,
        ]),
      ),
    ];
  },
};
