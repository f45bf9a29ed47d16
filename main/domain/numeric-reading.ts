import type { Claim, Reading } from "./claim.ts";
import { stepOf } from "./dispute.ts";
import { type UnitId, unitOf } from "./units.ts";

const SCALES = [
  { from: 1e12, key: "trillion" },
  { from: 1e9, key: "billion" },
  { from: 1e6, key: "million" },
] as const;

// 1,234,567 is written out: as millions it would need six decimals.
const MOST_DECIMALS = 3;

/** A reading that is a number, or ends at one. */
export type NumericReading = Extract<
  Reading,
  { kind: "number" | "range" | "bound" }
>;

/** Whether a reading is a number, a range or a bound. */
export const isNumeric = (reading: Reading): reading is NumericReading =>
  reading.kind === "number" ||
  reading.kind === "range" ||
  reading.kind === "bound";

/** Whether the claim gives a number of its own, to which its condition belongs. */
export const isMeasured = ({ reading }: Pick<Claim, "reading">): boolean =>
  isNumeric(reading);

/** Decimals that the source printed, at the scale in which we print. */
export const decimalsAt = (reading: NumericReading, scale: number): number =>
  Math.max(0, Math.round(-Math.log10(stepOf(reading) / scale)));

/** The larger end, without its sign. */
export const topOf = (reading: NumericReading): number =>
  Math.abs(reading.kind === "range" ? reading.high : reading.value);

/** The scale in which money is printed; none for what is smaller, or too exact for it. */
export const scaleOf = (
  reading: NumericReading,
  unitId: UnitId,
): (typeof SCALES)[number] | undefined =>
  unitOf(unitId).kind === "money"
    ? SCALES.find(
        ({ from }) =>
          topOf(reading) >= from && decimalsAt(reading, from) <= MOST_DECIMALS,
      )
    : undefined;

/** The reading in another unit, its last printed digit with it. */
export const scaledBy = (
  reading: NumericReading,
  factor: number,
): NumericReading => {
  const step = stepOf(reading) * factor;
  return reading.kind === "range"
    ? {
        ...reading,
        low: reading.low * factor,
        high: reading.high * factor,
        step,
      }
    : { ...reading, value: reading.value * factor, step };
};
