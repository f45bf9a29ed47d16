/** A value, or a span of values, on an axis; all in the unit of the axis. An open end runs off it. */
export type AxisPoint = {
  readonly id: string;
  readonly label: string;
  readonly low: number;
  readonly high: number;
  /** printed: filled; other: a ring; derived: a dashed ring, a value that the source gives no figure for. */
  readonly look: "printed" | "other" | "derived";
};

export type AxisScale = {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
};

const STEPS = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];
const PARTS = 3;
const HEADROOM = 1.02;

/** The smallest round step of which `PARTS` reach the length. */
const stepFor = (length: number): number => {
  const wanted = length / PARTS;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const step = STEPS.find((each) => each * power >= wanted) ?? 10;
  return step * power;
};

const ticksFrom = (
  min: number,
  step: number,
  parts: number,
): readonly number[] =>
  Array.from({ length: parts + 1 }, (_, index) => min + index * step);

/** From zero in three round steps; where values are below zero, from the lowest. */
export const scaleFor = (values: readonly number[]): AxisScale => {
  const finite = values.filter(Number.isFinite);
  const top = Math.max(0, ...finite);
  const bottom = Math.min(0, ...finite);
  // Nothing but zeros still needs a line to stand on.
  const step = top === bottom ? 1 : stepFor((top - bottom) * HEADROOM);
  const min = Math.floor(bottom / step) * step;
  const parts = Math.max(PARTS, Math.ceil((top * HEADROOM - min) / step));
  return { min, max: min + parts * step, ticks: ticksFrom(min, step, parts) };
};

/** Whole years around the values, which are years with fractions. */
export const yearScaleFor = (values: readonly number[]): AxisScale => {
  const finite = values.filter(Number.isFinite);
  const min = Math.floor(Math.min(...finite));
  const span = Math.max(1, Math.ceil(Math.max(...finite)) - min);
  const step = Math.ceil(span / 4);
  const parts = Math.ceil(span / step);
  return { min, max: min + parts * step, ticks: ticksFrom(min, step, parts) };
};

/** Where a value stands, as a share of the axis from 0 to 1. */
export const shareOf = ({ min, max }: AxisScale, value: number): number =>
  Math.min(1, Math.max(0, (value - min) / (max - min)));

export type PlacedLabel = {
  readonly id: string;
  readonly x: number;
  readonly anchor: "start" | "middle" | "end";
  readonly row: 0 | 1;
};

type Wanted = {
  readonly id: string;
  readonly x: number;
  readonly width: number;
};

const spanOf = (
  { x, anchor }: Pick<PlacedLabel, "x" | "anchor">,
  width: number,
): readonly [number, number] => {
  if (anchor === "start") return [x, x + width];
  return anchor === "end" ? [x - width, x] : [x - width / 2, x + width / 2];
};

const GAP = 5;
// A label that begins or ends at its dot stands over it, not beside it.
const OVER_DOT = 3;

const choicesFor = (
  { x, width }: Wanted,
  total: number,
): readonly Omit<PlacedLabel, "id" | "row">[] => {
  const all = [
    { x, anchor: "middle" },
    { x: x + OVER_DOT, anchor: "end" },
    { x: x - OVER_DOT, anchor: "start" },
  ] as const;
  return all.filter((choice) => {
    const [start, end] = spanOf(choice, width);
    return start >= -1 && end <= total + 1;
  });
};

/**
 * Labels over their dots without touching each other: in the middle where there is room, else to one side, else in
 * a second row. Neighbours that are close turn away from each other.
 */
export const placeLabels = (
  wanted: readonly Wanted[],
  total: number,
): readonly PlacedLabel[] => {
  const sorted = wanted.toSorted((one, other) => one.x - other.x);
  const taken: {
    readonly row: 0 | 1;
    readonly span: readonly [number, number];
  }[] = [];
  return sorted.map((label, index) => {
    const next = sorted[index + 1];
    const isCrowded =
      next !== undefined &&
      next.x - label.x < (label.width + next.width) / 2 + GAP;
    const choices = choicesFor(label, total);
    const ordered = isCrowded
      ? choices.toSorted((one) => (one.anchor === "end" ? -1 : 0))
      : choices;
    const isFree = (row: 0 | 1, span: readonly [number, number]) =>
      taken.every(
        (other) =>
          other.row !== row ||
          span[0] > other.span[1] + GAP ||
          span[1] < other.span[0] - GAP,
      );
    for (const row of [0, 1] as const) {
      const free = ordered.find((choice) =>
        isFree(row, spanOf(choice, label.width)),
      );
      if (free === undefined) continue;
      taken.push({ row, span: spanOf(free, label.width) });
      return { id: label.id, ...free, row };
    }
    return {
      id: label.id,
      ...(choices[0] ?? { x: label.x, anchor: "middle" }),
      row: 1,
    };
  });
};
