import type { Attribute } from "./attribute.ts";
import type { Claim, Condition } from "./claim.ts";
import type { Runs, TableCell } from "./document.ts";
import { type FactSheet, sheetFor, type SourcedClaim } from "./fact-sheet.ts";
import type { ColumnUnit } from "./format.ts";
import { isMeasured } from "./numeric-reading.ts";
import type { SourceId, SubjectId } from "./ids.ts";
import { pick } from "./language.ts";
import { inLanguage, joinRuns, type Speech, textRuns } from "./runs.ts";
import { citations, citedText, supporting } from "./statement.ts";

/** A column of a comparison: its unit, and the condition under which most of its figures hold. */
export type Column = {
  readonly attribute: Attribute;
  readonly unit?: ColumnUnit | undefined;
  readonly condition: Condition;
};

/** A cell before its marks are given: `remark` says what sets it apart from its column. */
export type Cell = {
  readonly cell: TableCell;
  readonly remark: Runs;
  readonly sheet?: FactSheet | undefined;
};

/** What most of them are, the first on a tie. */
export const commonest = <Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): Item | undefined => {
  const groups = [...Map.groupBy(items, keyOf).values()];
  return groups.toSorted((one, other) => other.length - one.length)[0]?.[0];
};

const conditionKey = (condition: Condition): string =>
  JSON.stringify([
    condition.precision,
    condition.sparsity,
    condition.per,
    condition.note,
  ]);

/** The column of an attribute, from the facts that are printed in it. */
export const columnOf = (
  attribute: Attribute,
  sheets: readonly FactSheet[],
  { format }: Speech,
): Column => {
  const claims = sheets
    .flatMap((sheet) =>
      sheet.attribute.id === attribute.id && sheet.printed !== undefined
        ? [sheet.printed.claim]
        : [],
    )
    .filter(isMeasured);
  const condition =
    commonest(
      claims.map((claim) => claim.condition),
      conditionKey,
    ) ?? {};
  return {
    attribute,
    unit:
      attribute.unit === undefined
        ? undefined
        : format.columnUnit(attribute.unit, claims),
    condition,
  };
};

const PARTS = [
  "precision",
  "sparsity",
  "per",
  "note",
] as const satisfies readonly (keyof Condition)[];

/** „FP16 statt BF16“: in what the condition of a figure is not that of its column. */
const conditionRemark = (
  claim: Claim,
  column: Column,
  { words, format }: Speech,
): string => {
  if (!isMeasured(claim)) return "";
  const differs = PARTS.filter(
    (part) =>
      JSON.stringify(claim.condition[part]) !==
      JSON.stringify(column.condition[part]),
  );
  const partsOf = (condition: Condition) =>
    format.condition(
      Object.fromEntries(differs.map((part) => [part, condition[part]])),
    );
  const [own, usual] = [partsOf(claim.condition), partsOf(column.condition)];
  if (own === "") return usual === "" ? "" : words.table.conditionNotGiven;
  return usual === "" ? own : words.table.insteadOf(own, usual);
};

const sourceRemark = (
  printed: SourcedClaim,
  mainSource: SourceId | undefined,
  speech: Speech,
): Runs =>
  printed.source.id === mainSource
    ? []
    : [
        ...textRuns(speech.words.table.otherSource(printed.source.publisher)),
        ...citations([printed]),
      ];

/** There are claims, and none is printed: why not, with the source. */
const withheld = ({ claims }: FactSheet, speech: Speech): Runs => {
  const setAside = claims.find(
    ({ claim }) => claim.standing.kind === "setAside",
  );
  if (setAside?.claim.standing.kind !== "setAside")
    return citedText(speech.words.table.unprinted, citations(claims));
  const { text, language } = pick(
    setAside.claim.standing.reason,
    speech.format.language,
  );
  return inLanguage(citedText(text, citations([setAside])), language, speech);
};

const printedCell = (
  sheet: FactSheet,
  claim: Claim,
  column: Column,
  { format }: Speech,
): TableCell => {
  const measured =
    column.unit && format.measured(claim, column.unit, column.attribute);
  const isDisputed = sheet.isDisputed ? true : undefined;
  if (measured !== undefined)
    return {
      kind: "number",
      whole: measured.whole,
      fraction: measured.fraction,
      marks: [],
      isDisputed,
    };
  const text = format.value(
    claim,
    column.attribute,
    sheet.related,
    "table",
  ).text;
  return {
    kind: "runs",
    runs: [
      ...textRuns(text),
      ...(sheet.isDisputed ? [{ kind: "unequal" } as const] : []),
    ],
  };
};

/** The printed claim, or the main source's own where it gives the same value: a remark less to read. */
const speakerOf = (
  sheet: FactSheet,
  printed: SourcedClaim,
  mainSource: SourceId | undefined,
  { format }: Speech,
): SourcedClaim => {
  const textOf = ({ claim }: SourcedClaim) =>
    format.value(claim, sheet.attribute, sheet.related).text;
  return (
    supporting(sheet).find(
      (each) =>
        each.source.id === mainSource && textOf(each) === textOf(printed),
    ) ?? printed
  );
};

/** What a table prints of one attribute of one subject; nothing known is „k. A.“, known and not printed is „–“ with its reason. */
export const cellOf = (
  subjectId: SubjectId,
  column: Column,
  sheets: readonly FactSheet[],
  mainSource: SourceId | undefined,
  speech: Speech,
): Cell => {
  const sheet = sheetFor(sheets, subjectId, column.attribute.id);
  if (sheet === undefined || sheet.claims.length === 0)
    return {
      cell: { kind: "missing", text: speech.words.missing },
      remark: [],
    };
  if (sheet.printed === undefined)
    return {
      cell: { kind: "withheld", marks: [] },
      remark: withheld(sheet, speech),
      sheet,
    };
  const speaker = speakerOf(sheet, sheet.printed, mainSource, speech);
  const qualifier =
    column.unit &&
    speech.format.measured(speaker.claim, column.unit, column.attribute)
      ?.qualifier;
  const remark = joinRuns(
    [
      textRuns(
        qualifier === undefined ? "" : speech.words.table.says(qualifier),
      ),
      textRuns(conditionRemark(speaker.claim, column, speech)),
      sourceRemark(speaker, mainSource, speech),
    ],
    "; ",
  );
  return {
    cell: printedCell(sheet, speaker.claim, column, speech),
    remark,
    sheet,
  };
};
