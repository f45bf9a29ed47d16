import { z } from "zod";
import type { Language } from "./language.ts";

/** A moment: UTC ISO 8601 with seconds, as stored. */
export const Instant = z.iso.datetime({ offset: false });
export type Instant = z.infer<typeof Instant>;

const PARTIAL =
  /^(\d{4})(?:-(?:(start|mid|end)|Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/;

/**
 * A date as exact as its source: `2025`, `2025-end` (also start, mid), `2025-Q3`, `2025-07`, `2025-07-31`.
 * The precision is part of the value, so that “2025” never turns into 1 January.
 */
export const PartialDate = z.string().refine((value) => isRealDate(value), {
  error: "not a date like 2025-07-31, 2025-07, 2025-Q3, 2025-end or 2025",
});
export type PartialDate = z.infer<typeof PartialDate>;

export type DatePrecision = "year" | "part" | "quarter" | "month" | "day";

type Parts = {
  readonly year: number;
  readonly part?: "start" | "mid" | "end" | undefined;
  readonly quarter?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
};

const parts = (value: string): Parts | undefined => {
  const match = PARTIAL.exec(value);
  if (match === null) return undefined;
  const [, year, part, quarter, month, day] = match;
  const number = (text: string | undefined) =>
    text === undefined ? undefined : Number(text);
  return {
    year: Number(year),
    part:
      part === "start" || part === "mid" || part === "end" ? part : undefined,
    quarter: number(quarter),
    month: number(month),
    day: number(day),
  };
};

const isRealDate = (value: string): boolean => {
  const found = parts(value);
  if (found === undefined) return false;
  const { year, month, day } = found;
  if (month !== undefined && (month < 1 || month > 12)) return false;
  return (
    day === undefined ||
    (day >= 1 && day <= new Date(Date.UTC(year, month ?? 1, 0)).getUTCDate())
  );
};

const partsOf = (value: PartialDate): Parts => {
  const found = parts(value);
  if (found === undefined) throw new RangeError(`not a date: ${value}`);
  return found;
};

export const datePrecision = (value: PartialDate): DatePrecision => {
  const { part, quarter, month, day } = partsOf(value);
  if (day !== undefined) return "day";
  if (month !== undefined) return "month";
  if (quarter !== undefined) return "quarter";
  return part === undefined ? "year" : "part";
};

const PART_MONTHS = { start: [1, 3], mid: [5, 8], end: [10, 12] } as const;

/** First and last day that the date can mean, as days since 1970-01-01; two dates agree where these spans meet. */
export const dateSpan = (value: PartialDate): readonly [number, number] => {
  const { year, part, quarter, month, day } = partsOf(value);
  const dayNumber = (y: number, m: number, d: number) =>
    Date.UTC(y, m - 1, d) / 86_400_000;
  const months = (from: number, to: number): readonly [number, number] => [
    dayNumber(year, from, 1),
    dayNumber(year, to + 1, 0),
  ];
  if (month !== undefined && day !== undefined)
    return [dayNumber(year, month, day), dayNumber(year, month, day)];
  if (month !== undefined) return months(month, month);
  if (quarter !== undefined) return months(quarter * 3 - 2, quarter * 3);
  if (part !== undefined)
    return months(PART_MONTHS[part][0], PART_MONTHS[part][1]);
  return months(1, 12);
};

const NBSP = "\u00A0";

const MONTHS: Record<Language, readonly string[]> = {
  de: [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
  ],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
};
// HANDOUT.md: „Nov. 2023“ in German tables, “Nov 2023” in English ones; names of up to four letters stay whole in German.
const SHORT_MONTHS: Record<Language, readonly string[]> = {
  de: [
    "Jan.",
    "Feb.",
    "März",
    "Apr.",
    "Mai",
    "Juni",
    "Juli",
    "Aug.",
    "Sept.",
    "Okt.",
    "Nov.",
    "Dez.",
  ],
  en: [
    "Jan",
    "Feb",
    "Mar",
    "Apr",
    "May",
    "Jun",
    "Jul",
    "Aug",
    "Sep",
    "Oct",
    "Nov",
    "Dec",
  ],
};
const PART_WORDS: Record<Language, Record<"start" | "mid" | "end", string>> = {
  de: { start: "Anfang", mid: "Mitte", end: "Ende" },
  en: { start: "early", mid: "mid", end: "late" },
};

/**
 * A date as a reader of `language` writes it: „7. September 2026“, “7 September 2026”; in tables („short“)
 * „07.09.2026“ (DIN 5008) and “7 Sep 2026”. Day and month, month and year never part.
 */
export const formatDate = (
  value: PartialDate,
  language: Language,
  form: "long" | "short" = "long",
): string => {
  const { year, part, quarter, month, day } = partsOf(value);
  if (month !== undefined && day !== undefined) {
    if (form === "short" && language === "de")
      return `${pad(day)}.${pad(month)}.${year}`;
    const name =
      (form === "long" ? MONTHS : SHORT_MONTHS)[language][month - 1] ?? "";
    return language === "de"
      ? `${day}.${NBSP}${name} ${year}`
      : `${day}${NBSP}${name} ${year}`;
  }
  if (month !== undefined)
    return `${(form === "long" ? MONTHS : SHORT_MONTHS)[language][month - 1] ?? ""}${NBSP}${year}`;
  if (quarter !== undefined)
    return language === "de"
      ? `${quarter}.${NBSP}Quartal ${year}`
      : `Q${quarter}${NBSP}${year}`;
  if (part !== undefined)
    return `${PART_WORDS[language][part]}${language === "en" && part === "mid" ? "-" : NBSP}${year}`;
  return String(year);
};

const pad = (value: number): string => String(value).padStart(2, "0");

/** The calendar day of a moment, in UTC: what is printed must not depend on the laptop's time zone. */
export const dayOf = (instant: Instant): PartialDate => instant.slice(0, 10);
