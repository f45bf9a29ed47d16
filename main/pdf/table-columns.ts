import type { Table, TableCell, TableColumn } from "../domain/document.ts";
import type { Span } from "./content.ts";
import { inlinesOf, widthOf } from "./lines.ts";
import { letter } from "./marks.ts";
import type { Sheet } from "./sheet.ts";

/** The parts of a number that meet at its decimal sign, and what hangs at its right. */
export type NumberParts = {
  readonly whole: readonly Span[];
  readonly fraction: readonly Span[];
  readonly marks: readonly Span[];
};

/** Where a column stands and what its cells are aligned to; all from its own left edge. */
export type ColumnPlace = {
  readonly width: number;
  /** Where the decimal sign begins. */
  readonly decimal: number;
  /** Where numbers, heads and missing values end; marks hang beyond it. */
  readonly right: number;
};

export type TablePlan = {
  readonly columns: readonly ColumnPlace[];
  readonly gap: number;
};

const LEAST_GAP = 8;
const MOST_GAP = 40;
const NUMBER_TO_LETTER = 2;
const LETTER_TO_SIGN = 3;

const marksOf = (
  letters: readonly string[],
  isDisputed: boolean,
  sheet: Sheet,
): readonly Span[] => {
  const style = sheet.theme.type.table;
  const gap = (width: number) => sheet.set.plain(" ", style, { width });
  const spans = letters.flatMap((text, index) => [
    ...gap(index === 0 ? NUMBER_TO_LETTER : 1),
    letter(text, style.size, sheet),
  ]);
  const sign = sheet.set.runs([{ kind: "unequal" }], sheet.voices.table);
  return isDisputed
    ? [
        ...spans,
        ...gap(letters.length > 0 ? LETTER_TO_SIGN : NUMBER_TO_LETTER),
        ...sign,
      ]
    : spans;
};

/** The parts of a number, or of the dash that stands for a withheld one. */
export const numberParts = (
  cell: Extract<TableCell, { kind: "number" | "withheld" }>,
  sheet: Sheet,
): NumberParts => {
  const say = (text: string) =>
    sheet.set.plain(text, sheet.theme.type.table, { isJoined: true });
  const { marks } = cell;
  return cell.kind === "withheld"
    ? { whole: say("–"), fraction: [], marks: marksOf(marks, false, sheet) }
    : {
        whole: say(cell.whole),
        fraction: cell.fraction === undefined ? [] : say(cell.fraction),
        marks: marksOf(marks, cell.isDisputed === true, sheet),
      };
};

/** What a cell says in words; nothing where it holds a number. */
export const cellText = (cell: TableCell, sheet: Sheet): readonly Span[] => {
  const { set, voices, theme } = sheet;
  if (cell.kind === "runs") return set.runs(cell.runs, voices.table);
  if (cell.kind !== "missing") return [];
  return set.plain(
    cell.text,
    { ...theme.type.table, colour: "grey1" },
    { isJoined: true },
  );
};

/** Name, condition and unit, those that there are. */
export const headLines = (
  { name, condition, unit }: TableColumn,
  { set, theme }: Sheet,
): readonly (readonly Span[])[] => {
  const { tableHead, tableHeadNote } = theme.type;
  const notes = [condition, unit].filter((text) => text !== undefined);
  return [
    set.plain(name, tableHead),
    ...notes.map((text) => set.plain(text, tableHeadNote)),
  ];
};

const widest = (widths: readonly number[]): number => Math.max(0, ...widths);

type Needs = ColumnPlace & {
  /** Below this a word would have to be cut. */
  readonly least: number;
};

const longestWord = (spans: readonly Span[], sheet: Sheet): number => {
  let word = 0;
  let longest = 0;
  for (const { width, trailingCut, mayBreak } of inlinesOf(
    spans,
    sheet.theme.type.table,
    sheet.fonts,
  )) {
    word += width;
    longest = Math.max(longest, word - trailingCut);
    if (mayBreak) word = 0;
  }
  return longest;
};

const needsOf = (
  column: TableColumn,
  cells: readonly TableCell[],
  sheet: Sheet,
): Needs => {
  const wide = (spans: readonly Span[]) => widthOf(spans, sheet.fonts);
  const numbers = cells.flatMap((cell) =>
    cell.kind === "number" || cell.kind === "withheld"
      ? [numberParts(cell, sheet)]
      : [],
  );
  const texts = cells.map((cell) => cellText(cell, sheet));
  const head = headLines(column, sheet);
  const fraction = widest(numbers.map((parts) => wide(parts.fraction)));
  const whole = widest(numbers.map((parts) => wide(parts.whole)));
  const right = widest([whole + fraction, ...[...texts, ...head].map(wide)]);
  const marks = widest(numbers.map((parts) => wide(parts.marks)));
  const words = widest(
    [...texts, ...head].map((spans) => longestWord(spans, sheet)),
  );
  return {
    width: right + marks,
    right,
    decimal: right - fraction,
    least: widest([whole + fraction, words]) + marks,
  };
};

/** Narrows the columns that can be narrowed until all fit, each by its share of what it can give. */
const narrowed = (
  needs: readonly Needs[],
  by: number,
): readonly ColumnPlace[] => {
  const spare = needs.reduce((sum, { width, least }) => sum + width - least, 0);
  const share = spare === 0 ? 0 : Math.min(1, by / spare);
  const first = needs.map((need) =>
    lessBy(need, (need.width - need.least) * share),
  );
  const left = by - spare * share;
  if (left <= 0) return first;
  // Too wide even so: words will be cut, evenly in all columns.
  const total = first.reduce((sum, { width }) => sum + width, 0);
  return first.map((place) => lessBy(place, (place.width * left) / total));
};

const lessBy = (
  { width, right, decimal }: ColumnPlace,
  by: number,
): ColumnPlace => ({
  width: width - by,
  right: right - by,
  decimal: decimal - by,
});

/** Places the columns of a table: as wide as they need to be, with even gaps; what is left goes to the first. */
export const planColumns = (
  { columns, groups }: Table,
  sheet: Sheet,
): TablePlan => {
  const rows = groups.flatMap((group) => group.rows);
  const needs = columns.map((column, index) =>
    needsOf(
      column,
      rows.flatMap((row) => row[index] ?? []),
      sheet,
    ),
  );
  const gaps = Math.max(1, columns.length - 1);
  const free =
    sheet.grid.full - needs.reduce((sum, { width }) => sum + width, 0);
  const gap = Math.min(MOST_GAP, free / gaps);
  if (gap < LEAST_GAP)
    return {
      columns: narrowed(needs, LEAST_GAP * gaps - free),
      gap: LEAST_GAP,
    };
  const rest = free - gap * gaps;
  return {
    columns: needs.map((need, index) =>
      index === 0 ? lessBy(need, -rest) : need,
    ),
    gap,
  };
};
