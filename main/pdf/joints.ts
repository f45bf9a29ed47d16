import type { Run, Runs } from "../domain/document.ts";
import { NARROW, NBSP } from "../domain/numbers.ts";
import type { Voice } from "./voices.ts";

/** What stands between two runs in place of the spaces at their meeting: text of its own, or a gap in points. */
export type Joint = { readonly text: string; readonly width?: number };

/** A run with the spaces at its joints taken off. */
export type Joined = { readonly joint?: Joint | undefined; readonly run: Run };

/** Beside the outline of a tag. */
const TAG_GAP = 4;

const textOf = (run: Run): string | undefined =>
  "text" in run ? run.text : undefined;

const weightOf = (run: Run): string | undefined =>
  run.kind === "text" || run.kind === "joined"
    ? (run.weight ?? "regular")
    : undefined;

const hasSpaceBetween = (before: Run, after: Run): boolean =>
  textOf(before)?.endsWith(" ") === true ||
  textOf(after)?.startsWith(" ") === true;

const meetsInWords = (before: Run, after: Run): boolean =>
  /[\p{L}\p{N}]$/u.test(textOf(before) ?? "") &&
  /^[\p{L}\p{N}]/u.test(textOf(after) ?? "");

const gapBetween = (
  before: Run,
  after: Run,
  gap: number | undefined,
): Joint | undefined => {
  const hasSpace = hasSpaceBetween(before, after);
  if (before.kind === "tag" || after.kind === "tag") {
    const areBoth = before.kind === after.kind;
    return hasSpace || areBoth ? { text: " ", width: TAG_GAP } : undefined;
  }
  if (gap === undefined) return undefined;
  const changes = weightOf(before) === "strong" && weightOf(after) === "quiet";
  return changes && (hasSpace || meetsInWords(before, after))
    ? { text: " ", width: gap }
    : undefined;
};

const jointOf = (
  before: Run | undefined,
  after: Run,
  gap: number | undefined,
): Joint | undefined => {
  if (before === undefined) return undefined;
  // A citation never parts from what it is about, nor ≠ from the value after it.
  if (before.kind === "unequal") return { text: NBSP };
  if (after.kind === "citation")
    return before.kind === "break" ? undefined : { text: NARROW };
  if (after.kind === "unequal")
    return before.kind === "break" ? undefined : { text: " " };
  return gapBetween(before, after, gap);
};

const trimmed = (run: Run, atStart: boolean, atEnd: boolean): Run => {
  if (!("text" in run) || run.kind === "tag") return run;
  let { text } = run;
  if (atStart) text = text.replace(/^ +/, "");
  if (atEnd) text = text.replace(/[ \u00A0\u202F]+$/, "");
  return { ...run, text };
};

const isSpace = (run: Run | undefined): boolean =>
  run?.kind === "text" && run.text !== "" && run.text.trim() === "";

/** A space of its own goes to the text after it: what matters is what it parts. */
const withoutLoneSpaces = (runs: Runs): Runs =>
  runs.flatMap((run, index) => {
    const before = runs[index - 1];
    if (isSpace(run) && runs[index + 1]?.kind === "text") return [];
    return run.kind === "text" && before?.kind === "text" && isSpace(before)
      ? [{ ...run, text: before.text + run.text }]
      : [run];
  });

/** Settles what stands between runs: no-break spaces at citations and ≠, gaps between a word and the note beside it. */
export const settleJoints = (
  source: Runs,
  { gap }: Voice,
): readonly Joined[] => {
  const runs = withoutLoneSpaces(source);
  const joints = runs.map((run, index) => jointOf(runs[index - 1], run, gap));
  return runs.map((run, index) => {
    const joint = joints[index];
    const isFirst = joint !== undefined || runs[index - 1]?.kind === "break";
    return {
      joint,
      run: trimmed(run, isFirst, joints[index + 1] !== undefined),
    };
  });
};
