import type { Claim, Reading } from "./claim.ts";
import { dateSpan } from "./dates.ts";
import type { SubjectId } from "./ids.ts";
import { canonical, isComparable, unitOf } from "./units.ts";

/** What a reading allows, in canonical units: any value of the closed interval; open ends are infinite. */
type Interval = readonly [number, number];

const decimalsOf = (value: number): number => {
  const [mantissa = "", exponent = "0"] = String(value)
    .toLowerCase()
    .split("e");
  return Math.max(0, (mantissa.split(".")[1]?.length ?? 0) - Number(exponent));
};

/** Place value of the last printed digit of a reading: given, or that of the number as it is written. */
export const stepOf = (
  reading: Extract<Reading, { kind: "number" | "range" | "bound" }>,
): number => {
  if (reading.step !== undefined) return reading.step;
  const values =
    reading.kind === "range" ? [reading.low, reading.high] : [reading.value];
  return 10 ** -Math.max(...values.map(decimalsOf));
};

/** A printed number stands for all that rounds to it. */
const intervalOf = (
  reading: Extract<Reading, { kind: "number" | "range" | "bound" }>,
): Interval => {
  const half = stepOf(reading) / 2;
  if (reading.kind === "number")
    return [reading.value - half, reading.value + half];
  if (reading.kind === "range")
    return [reading.low - half, reading.high + half];
  return reading.bound === "atLeast" || reading.bound === "moreThan"
    ? [reading.value - half, Infinity]
    : [-Infinity, reading.value + half];
};

const dateInterval = (
  reading: Extract<Reading, { kind: "date" }>,
): Interval => {
  const [from, to] = dateSpan(reading.date);
  if (reading.bound === "notBefore") return [from, Infinity];
  return reading.bound === "notAfter" ? [-Infinity, to] : [from, to];
};

// 1e-9 of the values forgives what binary fractions add to two readings that touch (3.85 and 3.95 ± 0.05).
const areApart = (one: Interval, other: Interval): boolean => {
  const slack =
    1e-9 *
    Math.max(1, ...[...one, ...other].filter(Number.isFinite).map(Math.abs));
  return one[0] > other[1] + slack || other[0] > one[1] + slack;
};

type Relative = Extract<Reading, { kind: "relative" }>;

/** less < equal < more on the factor's line; `times` is a point on it. */
const relativeInterval = (reading: Relative): Interval => {
  if (reading.relation === "times")
    return [reading.factor ?? 1, reading.factor ?? 1];
  if (reading.relation === "equal") return [1, 1];
  return reading.relation === "less"
    ? [-Infinity, 1 - 1e-6]
    : [1 + 1e-6, Infinity];
};

/**
 * Looks up what a relative claim points to: the printed value, in the unit's canonical measure, of the same
 * attribute of the subject it names; undefined where the store does not know it.
 */
export type ResolveRelative = (to: SubjectId) => number | undefined;

/** “About level with” tells a size and no digits: a tenth either way is not yet a contradiction. */
const LEVEL_TOLERANCE = 0.1;

const resolvedInterval = (
  reading: Relative,
  resolve: ResolveRelative,
): Interval | undefined => {
  const base = resolve(reading.to);
  if (base === undefined) return undefined;
  if (reading.relation === "less") return [-Infinity, base];
  if (reading.relation === "more") return [base, Infinity];
  const middle = base * (reading.factor ?? 1);
  return [middle * (1 - LEVEL_TOLERANCE), middle * (1 + LEVEL_TOLERANCE)];
};

const contradict = (
  one: Claim,
  other: Claim,
  resolve: ResolveRelative,
): boolean => {
  const a = one.reading;
  const b = other.reading;
  if (a.kind === "text" || b.kind === "text")
    return a.kind === "text" && b.kind === "text" && a.stance !== b.stance;
  if (a.kind === "date" || b.kind === "date")
    return (
      a.kind !== b.kind ||
      (a.kind === "date" &&
        b.kind === "date" &&
        areApart(dateInterval(a), dateInterval(b)))
    );
  if (a.kind === "relative" && b.kind === "relative")
    return a.to !== b.to || areApart(relativeInterval(a), relativeInterval(b));
  if (a.kind === "relative") return relativeAgainstNumber(a, other, resolve);
  if (b.kind === "relative") return relativeAgainstNumber(b, one, resolve);
  if (
    one.unit === undefined ||
    other.unit === undefined ||
    !isComparable(one.unit, other.unit)
  )
    return true;
  return areApart(scaled(intervalOf(a), one), scaled(intervalOf(b), other));
};

const scaled = ([low, high]: Interval, { unit }: Claim): Interval =>
  unit === undefined
    ? [low, high]
    : [canonical(low, unit), canonical(high, unit)];

const relativeAgainstNumber = (
  relative: Relative,
  numeric: Claim,
  resolve: ResolveRelative,
): boolean => {
  const { reading, unit } = numeric;
  if (
    unit === undefined ||
    reading.kind === "relative" ||
    reading.kind === "text" ||
    reading.kind === "date"
  )
    return true;
  if (unitOf(unit).kind === "factor")
    return areApart(relativeInterval(relative), intervalOf(reading));
  const resolved = resolvedInterval(relative, resolve);
  // Without the other subject's value nothing can be compared: no dispute is invented.
  return (
    resolved !== undefined &&
    areApart(resolved, scaled(intervalOf(reading), numeric))
  );
};

/** The open claims of a fact that a source still stands behind. */
export const openClaims = (claims: readonly Claim[]): readonly Claim[] =>
  claims.filter(({ standing }) => standing.kind === "open");

/**
 * Whether two open claims differ by more than the rounding of their printed digits, or contradict in kind
 * (PRODUCT.md). Unlike conditions do not excuse a difference; they are printed beside each value.
 */
export const isDisputed = (
  claims: readonly Claim[],
  resolve: ResolveRelative,
): boolean => {
  const open = openClaims(claims);
  return open.some((one, index) =>
    open.slice(index + 1).some((other) => contradict(one, other, resolve)),
  );
};

/** The open claims that contradict the given one, in their order. */
export const contradicting = (
  claim: Claim,
  claims: readonly Claim[],
  resolve: ResolveRelative,
): readonly Claim[] =>
  openClaims(claims).filter(
    (other) => other.id !== claim.id && contradict(claim, other, resolve),
  );
