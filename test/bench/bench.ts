import { performance } from "node:perf_hooks";

/** One measured number. Lower is better in all of them. */
export type Measurement = {
  readonly name: string;
  readonly value: number;
  readonly unit: "ms" | "s" | "MB" | "kB" | "count";
  /** What `value` should stay under, in the same unit; null where none is set. */
  readonly goal: number | null;
  /** The peer, or the floor, measured in the same run; null where there is nothing to compare with. */
  readonly baseline: number | null;
  /** value / baseline. */
  readonly ratio: number | null;
};

/** A bench: one file in this folder and one line in index.ts. */
export type Bench = {
  /** One sentence: what is measured, against what. */
  readonly about: string;
  readonly run: () => Promise<readonly Measurement[]>;
};

const rounded = (value: number) => Number(value.toPrecision(4));

/** A measurement with its ratio, four digits each. */
export const measurement = (
  part: Pick<Measurement, "name" | "value" | "unit"> &
    Partial<Pick<Measurement, "goal" | "baseline">>,
): Measurement => {
  const { name, value, unit, goal = null, baseline = null } = part;
  return {
    name,
    value: rounded(value),
    unit,
    goal,
    baseline: baseline === null ? null : rounded(baseline),
    ratio: baseline === null ? null : rounded(value / baseline),
  };
};

/** The middle of sorted values, or another quantile of them (0.95 for p95). */
export const quantile = (values: readonly number[], q = 0.5): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const at = Math.min(sorted.length - 1, Math.floor(q * sorted.length));
  const value = sorted[at];
  if (value === undefined) throw new Error("No values to take a quantile of.");
  return value;
};

/** Milliseconds of each of `times` runs, after `warmUp` runs that are not counted. */
export const timed = async (
  work: () => unknown,
  times: number,
  warmUp = 1,
): Promise<readonly number[]> => {
  const taken: number[] = [];
  for (let run = -warmUp; run < times; run += 1) {
    const start = performance.now();
    // oxlint-disable-next-line no-await-in-loop -- runs must not overlap
    await work();
    if (run >= 0) taken.push(performance.now() - start);
  }
  return taken;
};
