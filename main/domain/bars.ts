import type { Condition } from "./claim.ts";
import { type FactSheet, sheetFor, type SourcedClaim } from "./fact-sheet.ts";
import type { ColumnUnit, Measured } from "./format.ts";
import type { AttributeId } from "./ids.ts";
import type { Speech } from "./runs.ts";
import type { Subject } from "./subject.ts";

/** A subject with the printed number of one attribute, in the chart's unit. */
export type Bar = {
  readonly subject: Subject;
  readonly sheet: FactSheet;
  readonly printed: SourcedClaim;
  readonly measured: Measured;
};

/** Bars of the subjects for which a number is printed, the longest first. */
export const barsOf = (
  subjects: readonly Subject[],
  attributeId: AttributeId,
  unit: ColumnUnit,
  sheets: readonly FactSheet[],
  { format }: Speech,
): readonly Bar[] => {
  const bars = subjects.flatMap((subject) => {
    const sheet = sheetFor(sheets, subject.id, attributeId);
    const measured =
      sheet?.printed &&
      format.measured(sheet.printed.claim, unit, sheet.attribute);
    return sheet?.printed === undefined || measured === undefined
      ? []
      : [{ subject, sheet, printed: sheet.printed, measured }];
  });
  return bars.toSorted((one, other) => other.measured.low - one.measured.low);
};

/** The claims against a bar: the first with a number is drawn beside it, all others are told in words. */
export const againstBar = (
  { sheet }: Bar,
  unit: ColumnUnit,
  { format }: Speech,
): {
  readonly drawn?: SourcedClaim | undefined;
  readonly told: readonly SourcedClaim[];
} => {
  const drawn = sheet.against.find(
    ({ claim }) => format.measured(claim, unit, sheet.attribute) !== undefined,
  );
  return { drawn, told: sheet.against.filter((each) => each !== drawn) };
};

/** The precisions under which these bars hold, as the sources name them. */
export const precisionsOf = (bars: readonly Bar[]): readonly string[] => [
  ...new Set(
    bars.flatMap(({ printed }) => printed.claim.condition.precision ?? []),
  ),
];

/** What a chart's heading says: the unit, each precision that occurs, and the conditions that all bars share. */
export const chartNote = (
  bars: readonly Bar[],
  unit: ColumnUnit,
  { words, format }: Speech,
): string => {
  const conditions = bars.map(({ printed }) => printed.claim.condition);
  const isShared = (key: keyof Condition): boolean =>
    conditions.every((condition) => condition[key] === conditions[0]?.[key]);
  const { sparsity, per } = conditions[0] ?? {};
  const precisions = [
    ...new Set(precisionsOf(bars).flatMap((precision) => precision.split("/"))),
  ];
  const shared = format.condition({
    ...(isShared("sparsity") && { sparsity }),
    ...(isShared("per") && { per }),
  });
  return [unit.text, precisions.join(` ${words.or} `), shared]
    .filter(Boolean)
    .join(", ");
};
