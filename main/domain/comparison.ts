import { type Cell, cellOf, type Column } from "./comparison-cell.ts";
import type { Runs, Table, TableCell, TableColumn } from "./document.ts";
import { type FactSheet, nameOf } from "./fact-sheet.ts";
import type { FactId, SourceId, SubjectId } from "./ids.ts";
import { joinRuns, localText, type Speech, textRuns } from "./runs.ts";
import { otherValues } from "./statement.ts";
import { groupSubjects, type GroupBy, subjectRuns } from "./subject-groups.ts";
import type { FindSubject, Subject } from "./subject.ts";

/** What a table of subjects and attributes is made of. */
export type Comparison = Speech & {
  readonly subjects: readonly Subject[];
  readonly columns: readonly Column[];
  readonly sheets: readonly FactSheet[];
  readonly groupBy: GroupBy;
  /** The source named over the table; figures from another one carry a letter. */
  readonly mainSource?: SourceId | undefined;
  readonly find: FindSubject;
  /** Whether the briefing has the claim sheet of a fact: a note then leads there instead of listing the values. */
  readonly hasClaimSheet: (id: FactId) => boolean;
};

/** A remark with its letter: cells with the same remark share one. */
type Lettered = { readonly mark: string; readonly runs: Runs };

const letterAt = (index: number): string =>
  String.fromCharCode(97 + (index % 26)).repeat(1 + Math.floor(index / 26));

/** The remarks of all cells in reading order, each once, lettered a, b, c. */
const letteredRemarks = (cells: readonly Cell[]): readonly Lettered[] => {
  const remarks = cells
    .map(({ remark }) => remark)
    .filter((remark) => remark.length > 0);
  return [
    ...new Map(remarks.map((runs) => [JSON.stringify(runs), runs])).values(),
  ].map((runs, index) => ({ mark: letterAt(index), runs }));
};

/** The cell as printed, with the letter of its remark. */
const markedCell = (
  { cell, remark }: Cell,
  remarks: readonly Lettered[],
): TableCell => {
  const marks = remarks
    .filter(({ runs }) => JSON.stringify(runs) === JSON.stringify(remark))
    .map(({ mark }) => mark);
  if (cell.kind === "number" || cell.kind === "withheld")
    return { ...cell, marks };
  if (cell.kind === "missing" || marks.length === 0) return cell;
  return {
    ...cell,
    runs: [...cell.runs, ...textRuns(` ${marks.join(" ")}`, "quiet")],
  };
};

const columnHead = (
  { attribute, unit, condition }: Column,
  speech: Speech,
): TableColumn => {
  // „je Chip“ is the same all down the column, and the table's title says it.
  const notes = [
    attribute.columnNote && localText(attribute.columnNote, speech),
    speech.format.condition({ ...condition, per: undefined }),
  ];
  const kind =
    attribute.quantity === "date" || attribute.quantity === "text"
      ? attribute.quantity
      : "number";
  return {
    name: localText(attribute.shortName ?? attribute.name, speech),
    condition: notes.filter(Boolean).join(", ") || undefined,
    unit: unit?.text || undefined,
    kind,
  };
};

/** What all subjects are; their common name where they are of several kinds. */
const nameHead = ({ subjects, words }: Comparison): TableColumn => {
  const [kind, ...others] = new Set(subjects.map((subject) => subject.kind));
  return {
    name:
      kind === undefined || others.length > 0
        ? words.subject
        : words.subjectKinds[kind],
    kind: "name",
  };
};

const disputedNote = (
  disputed: readonly FactSheet[],
  comparison: Comparison,
): Runs => {
  const { words, format } = comparison;
  const unlisted = disputed.filter(
    ({ fact }) => !comparison.hasClaimSheet(fact.id),
  );
  if (unlisted.length === 0) return textRuns(words.table.disputedSeeSheet);
  const listed = unlisted.map((sheet): Runs => [
    ...textRuns(`${nameOf(sheet, format.language)} `),
    ...joinRuns(otherValues(sheet, "list", comparison), ", "),
  ]);
  return [
    ...textRuns(`${words.table.disputedElsewhere} `),
    ...joinRuns(listed, "; "),
  ];
};

const notesOf = (
  cells: readonly Cell[],
  remarks: readonly Lettered[],
  comparison: Comparison,
): Table["notes"] => {
  const { words } = comparison;
  const disputed = cells.flatMap(({ sheet }) =>
    sheet?.isDisputed === true && sheet.printed !== undefined ? [sheet] : [],
  );
  const hasMissing = cells.some(({ cell }) => cell.kind === "missing");
  return [
    ...(hasMissing
      ? [{ runs: textRuns(words.table.missingMeans(words.missing)) }]
      : []),
    ...remarks,
    ...(disputed.length === 0
      ? []
      : [
          {
            isDisputed: true,
            runs: disputedNote(disputed, comparison),
          } as const,
        ]),
  ];
};

/** Subjects in rows, attributes in columns: conditions and units in the head, what differs lettered below. */
export const comparisonTable = (comparison: Comparison): Table => {
  const { subjects, columns, sheets, groupBy, mainSource, find, format } =
    comparison;
  const groups = groupSubjects(subjects, groupBy, find, format.language);
  const cellsOf = (id: SubjectId) =>
    columns.map((column) => cellOf(id, column, sheets, mainSource, comparison));
  const cells = groups.flatMap((group) =>
    group.subjects.flatMap(({ id }) => cellsOf(id)),
  );
  const remarks = letteredRemarks(cells);
  return {
    kind: "table",
    columns: [
      nameHead(comparison),
      ...columns.map((column) => columnHead(column, comparison)),
    ],
    groups: groups.map((group) => ({
      title: group.title,
      rows: group.subjects.map((subject) => [
        {
          kind: "runs",
          runs: subjectRuns(subject, group.namesMaker, find, format.language),
        } as const,
        ...cellsOf(subject.id).map((cell) => markedCell(cell, remarks)),
      ]),
    })),
    notes: notesOf(cells, remarks, comparison),
  };
};
