import type { Table, TableCell } from "../../domain/document.ts";
import type { Content, Margin, Span, TableContent } from "../content.ts";
import { heightOf, stack, textBox } from "../layout.ts";
import { widthOf } from "../lines.ts";
import { letter, shapes } from "../marks.ts";
import { type NodePrinter, type Piece, type Sheet, whole } from "../sheet.ts";
import {
  cellText,
  type ColumnPlace,
  headLines,
  numberParts,
  planColumns,
  type TablePlan,
} from "../table-columns.ts";
import { rulesOnly } from "../table-rules.ts";

const HEAD_FOOT = 5.2;
const PADDING = 5.35;
const GROUP_TO_ROW = 3;
const GROUP_TOP = { first: 5.7, later: 7.85 } as const;
const TABLE_TO_NOTES = 4.6;
const BETWEEN_NOTES = 7;
/** That much stays with the heading: head, group and two rows. */
const ROWS_KEPT = 75;

/** A text that ends `right` of its column's left edge. */
const endingAt = (
  right: number,
  spans: readonly Span[],
  { fonts }: Sheet,
): readonly Span[] => [
  shapes([], Math.max(0, right - widthOf(spans, fonts))),
  ...spans,
];

const numberSpans = (
  cell: Extract<TableCell, { kind: "number" | "withheld" }>,
  { decimal }: ColumnPlace,
  sheet: Sheet,
): readonly Span[] => {
  const { whole: digits, fraction, marks } = numberParts(cell, sheet);
  return [...endingAt(decimal, digits, sheet), ...fraction, ...marks];
};

type Columns = {
  readonly node: Table;
  readonly plan: TablePlan;
  readonly sheet: Sheet;
};

const widthsOf = ({ columns, gap }: TablePlan): readonly number[] =>
  columns.map(({ width }, index) =>
    index === columns.length - 1 ? width : width + gap,
  );

const cellBox = (
  cell: TableCell,
  index: number,
  top: number,
  { node, plan, sheet }: Columns,
): Content => {
  const place = plan.columns[index];
  const column = node.columns[index];
  const style = sheet.theme.type.table;
  const isLast = index === plan.columns.length - 1;
  const margin: Margin = [0, top, isLast ? 0 : plan.gap, PADDING];
  if (place === undefined || column === undefined)
    return textBox([], style, { margin });
  if (cell.kind === "number" || cell.kind === "withheld")
    return textBox(numberSpans(cell, place, sheet), style, {
      margin,
      lineWidth: Number.POSITIVE_INFINITY,
    });
  const text = cellText(cell, sheet);
  return column.kind === "number"
    ? textBox(text, style, {
        margin: rightOf(margin, place),
        alignment: "right",
      })
    : textBox(text, style, { margin });
};

/** Keeps text out of where the marks hang. */
const rightOf = (
  [left, top, right, bottom]: Margin,
  { width, right: end }: ColumnPlace,
): Margin => [left, top, right + width - end, bottom];

const headBox = (
  index: number,
  lines: number,
  { node, plan, sheet }: Columns,
): Content => {
  const place = plan.columns[index];
  const column = node.columns[index];
  const style = sheet.theme.type.tableHead;
  if (place === undefined || column === undefined) return textBox([], style);
  const texts = headLines(column, sheet);
  const isNumber = column.kind === "number";
  const right =
    (index === plan.columns.length - 1 ? 0 : plan.gap) +
    (isNumber ? place.width - place.right : 0);
  return stack(
    texts.map((spans, at) =>
      textBox(spans, style, {
        alignment: isNumber ? "right" : "left",
        margin: [0, at === 0 ? 0 : style.pitch - style.size, right, 0],
      }),
    ),
    { margin: [0, (lines - texts.length) * style.pitch, 0, HEAD_FOOT] },
  );
};

/** The name of a group stands in the first row, above the first name: so no page ever ends with it. */
const withTitle = (
  title: string,
  top: number,
  name: Content,
  { sheet: { set, theme, grid } }: Columns,
): Content => {
  const style = theme.type.tableGroup;
  return stack([
    textBox(set.plain(title, style), style, {
      margin: [0, top, 0, GROUP_TO_ROW],
      lineWidth: grid.full,
    }),
    name,
  ]);
};

const rowBoxes = (
  row: readonly TableCell[],
  title: string | undefined,
  isFirstGroup: boolean,
  columns: Columns,
): readonly Content[] => {
  const titleTop = isFirstGroup ? GROUP_TOP.first : GROUP_TOP.later;
  const extra =
    title === undefined
      ? 0
      : titleTop + columns.sheet.theme.type.tableGroup.size + GROUP_TO_ROW;
  return columns.node.columns.map((_, index) => {
    const cell = row[index] ?? { kind: "runs", runs: [] };
    const isName = index === 0 && title !== undefined;
    const box = cellBox(cell, index, PADDING + (isName ? 0 : extra), columns);
    return isName ? withTitle(title, titleTop, box, columns) : box;
  });
};

const bodyOf = (columns: Columns): TableContent => {
  const { node, plan, sheet } = columns;
  const lines = Math.max(
    ...node.columns.map((column) => headLines(column, sheet).length),
  );
  const head = node.columns.map((_, index) => headBox(index, lines, columns));
  const starts = new Set<number>();
  const rows = node.groups.flatMap((group, groupIndex) =>
    group.rows.map((row, index) => {
      const title = index === 0 ? group.title : undefined;
      return { title, isFirst: groupIndex === 0, row };
    }),
  );
  rows.forEach(({ title }, index) => {
    if (title !== undefined) starts.add(index + 1);
  });
  return {
    table: {
      widths: widthsOf(plan),
      headerRows: 1,
      keepWithHeaderRows: rows.length === 0 || sheet.isLoose ? 0 : 1,
      dontBreakRows: !sheet.isLoose,
      body: [
        head,
        ...rows.map(({ row, title, isFirst }) =>
          rowBoxes(row, title, isFirst, columns),
        ),
      ],
    },
    layout: rulesOnly(rows.length + 1, sheet, starts),
  };
};

const notesOf = ({ notes }: Table, sheet: Sheet): readonly Span[] => {
  const { set, voices, theme } = sheet;
  const style = theme.type.note;
  return notes.flatMap(({ mark, isDisputed, runs }, index) => [
    ...(index === 0 ? [] : set.plain(" ", style, { width: BETWEEN_NOTES })),
    ...(mark === undefined
      ? []
      : [letter(mark, style.size, sheet), ...set.plain("\u00A0", style)]),
    ...(isDisputed === true
      ? set.runs([{ kind: "unequal" }, ...runs], voices.note)
      : set.runs(runs, voices.note)),
  ]);
};

/** Rows by group; rules only, numbers at their decimal sign, marks outside them, their meaning below. */
export const table: NodePrinter<"table"> = {
  above: 14,
  afterHeading: 8.5,
  print: (node, sheet) => {
    const style = sheet.theme.type.note;
    const body: Piece = {
      keep: ROWS_KEPT,
      content: stack([bodyOf({ node, plan: planColumns(node, sheet), sheet })]),
    };
    const notes = notesOf(node, sheet);
    return notes.length === 0
      ? [body]
      : [
          body,
          {
            ...whole(textBox(notes, style), TABLE_TO_NOTES),
            keep: heightOf(1, style),
          },
        ];
  },
};
