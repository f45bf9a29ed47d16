import { z } from "zod";

/** What a number measures. Values are compared within one kind only. */
export const QUANTITY_KINDS = [
  "memory",
  "bandwidth",
  "compute",
  "power",
  "length",
  "area",
  "money",
  "percent",
  "count",
  "factor",
  "duration",
  "date",
  "text",
] as const;
export const QuantityKind = z.enum(QUANTITY_KINDS);
export type QuantityKind = z.infer<typeof QuantityKind>;

export type Unit = {
  readonly id: string;
  readonly kind: QuantityKind;
  /** What one of it is in the kind's canonical unit; for money in its own currency, which converts to no other here. */
  readonly factor: number;
  /** As printed, in both languages, after the number (before it for money in English); [one, many]. */
  readonly symbol: {
    readonly de: readonly [string, string];
    readonly en: readonly [string, string];
  };
  /** Money of one currency only compares with itself. */
  readonly currency?: string;
};

const same = (symbol: string): Unit["symbol"] => ({
  de: [symbol, symbol],
  en: [symbol, symbol],
});
const unit = (
  id: string,
  kind: QuantityKind,
  factor: number,
  symbol: Unit["symbol"] = same(id),
): Unit => ({ id, kind, factor, symbol });
const currency = (code: string): Unit => ({
  ...unit(code, "money", 1),
  currency: code,
});
const words = (
  de: readonly [string, string],
  en: readonly [string, string],
): Unit["symbol"] => ({ de, en });

/**
 * Every unit that a claim may carry. Canonical: byte, byte/s, FLOP/s, W, nm, mm², the currency itself, percent,
 * one, times, month. Decimal prefixes (SI): data sheets of the trade mean 10^9 bytes by GB.
 */
const ALL: readonly Unit[] = [
  unit("B", "memory", 1, same("Byte")),
  unit("GB", "memory", 1e9),
  unit("TB", "memory", 1e12),
  unit("GB/s", "bandwidth", 1e9),
  unit("TB/s", "bandwidth", 1e12),
  unit("TFLOPS", "compute", 1e12),
  unit("PFLOPS", "compute", 1e15),
  unit("TOPS", "compute", 1e12),
  unit("W", "power", 1),
  unit("kW", "power", 1e3),
  unit("MW", "power", 1e6),
  unit("nm", "length", 1),
  unit("mm²", "area", 1),
  currency("CNY"),
  currency("USD"),
  currency("EUR"),
  unit("%", "percent", 1),
  unit("1", "count", 1, same("")),
  unit("chips", "count", 1, words(["Chip", "Chips"], ["chip", "chips"])),
  unit(
    "institutions",
    "count",
    1,
    words(["Einrichtung", "Einrichtungen"], ["institution", "institutions"]),
  ),
  unit(
    "publications",
    "count",
    1,
    words(
      ["Veröffentlichung", "Veröffentlichungen"],
      ["publication", "publications"],
    ),
  ),
  unit("areas", "count", 1, words(["Bereich", "Bereiche"], ["area", "areas"])),
  unit(
    "plants",
    "count",
    1,
    words(["Fabrik", "Fabriken"], ["plant", "plants"]),
  ),
  unit("×", "factor", 1),
  unit(
    "months",
    "duration",
    1,
    words(["Monat", "Monate"], ["month", "months"]),
  ),
  unit(
    "quarters",
    "duration",
    3,
    words(["Quartal", "Quartale"], ["quarter", "quarters"]),
  ),
  unit("years", "duration", 12, words(["Jahr", "Jahre"], ["year", "years"])),
];

export const UNITS: ReadonlyMap<string, Unit> = new Map(
  ALL.map((each) => [each.id, each]),
);

export const UnitId = z
  .string()
  .refine((id) => UNITS.has(id), { error: "unknown unit" });
export type UnitId = z.infer<typeof UnitId>;

/** The unit of an id that a schema has already let in. */
export const unitOf = (id: UnitId): Unit => {
  const found = UNITS.get(id);
  if (found === undefined) throw new RangeError(`unknown unit: ${id}`);
  return found;
};

/** The value in the canonical unit of its kind. */
export const canonical = (value: number, id: UnitId): number =>
  value * unitOf(id).factor;

/** Whether two values may be compared at all: same kind, and for money the same currency. */
export const isComparable = (one: UnitId, other: UnitId): boolean =>
  unitOf(one).kind === unitOf(other).kind &&
  unitOf(one).currency === unitOf(other).currency;
