import {
  type Finding,
  SEVERITIES,
  type Severity,
} from "../../main/domain/finding.ts";
import type { BlockId } from "../../main/domain/ids.ts";

/** One row of the pre-flight: a finding, or all hints at facts with one source in a row that unfolds. */
export type PreflightRow = {
  readonly key: string;
  readonly finding: Finding;
  readonly page: number | undefined;
  readonly members: readonly PreflightRow[];
};

const keyOf = ({ kind, place, what }: Finding): string =>
  [kind, place.blockId, place.factId, what].join(" ");

const rowOf = (
  finding: Finding,
  pages: ReadonlyMap<BlockId, number>,
): PreflightRow => ({
  key: keyOf(finding),
  finding,
  page:
    finding.place.blockId === undefined
      ? undefined
      : pages.get(finding.place.blockId),
  members: [],
});

const byPage = (one: PreflightRow, other: PreflightRow): number =>
  SEVERITIES.indexOf(one.finding.severity) -
    SEVERITIES.indexOf(other.finding.severity) ||
  (one.page ?? 0) - (other.page ?? 0);

/** Findings by severity, then by page; several facts with one source share a row. */
export const preflightRows = (
  findings: readonly Finding[],
  pages: ReadonlyMap<BlockId, number>,
): readonly PreflightRow[] => {
  const rows = findings.map((finding) => rowOf(finding, pages));
  const single = rows
    .filter(({ finding }) => finding.kind === "singleSource")
    .toSorted(byPage);
  const [first] = single;
  if (first === undefined || single.length === 1) return rows.toSorted(byPage);
  const group: PreflightRow = {
    ...first,
    key: "single sources",
    members: single,
  };
  return [...rows.filter((row) => !single.includes(row)), group].toSorted(
    byPage,
  );
};

/** Rows as they stand: those of an unfolded row after it. */
export const shownRows = (
  rows: readonly PreflightRow[],
  unfolded: ReadonlySet<string>,
): readonly PreflightRow[] =>
  rows.flatMap((row) =>
    unfolded.has(row.key) ? [row, ...row.members] : [row],
  );

/** The row that F8 (1) or Shift F8 (-1) leads to; from the end it begins again. */
export const nextRow = (
  rows: readonly PreflightRow[],
  key: string | undefined,
  step: 1 | -1,
): PreflightRow | undefined => {
  const at = rows.findIndex((row) => row.key === key);
  const start = at < 0 && step < 0 ? 0 : at;
  return rows[(start + step + rows.length) % rows.length];
};

export const countOf = (
  findings: readonly Finding[],
  severity: Severity,
): number => findings.filter((finding) => finding.severity === severity).length;

/** The worst that is said of each block; a hint is not worth a sign in the list. */
export const worstByBlock = (
  findings: readonly Finding[],
): ReadonlyMap<BlockId, Severity> => {
  const worst = new Map<BlockId, Severity>();
  for (const { severity, place } of findings) {
    if (place.blockId === undefined || severity === "hint") continue;
    if (worst.get(place.blockId) !== "error")
      worst.set(place.blockId, severity);
  }
  return worst;
};
