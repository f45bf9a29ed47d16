import type { Language } from "./language.ts";

/** U+202F: between groups of digits, number and percent sign, value and citation. */
export const NARROW = "\u202F";
/** U+00A0: between number and unit. */
export const NBSP = "\u00A0";
const MINUS = "\u2212";

/** `text`: German groups from five digits on; `table`: from four (HANDOUT.md, micro-typography). */
export type NumberForm = "text" | "table";

const grouped = (digits: string, separator: string): string =>
  digits.replace(/\B(?=(\d{3})+$)/g, separator);

/** A number with `decimals` places as printed: 12 500 and 3,9 in German, 12,500 and 3.9 in English, − for minus. */
export const formatNumber = (
  value: number,
  language: Language,
  decimals: number,
  form: NumberForm = "text",
): string => {
  const [whole = "", fraction] = Math.abs(value).toFixed(decimals).split(".");
  const from = language === "de" && form === "text" ? 5 : 4;
  const head =
    whole.length >= from
      ? grouped(whole, language === "de" ? NARROW : ",")
      : whole;
  const body =
    fraction === undefined
      ? head
      : `${head}${language === "de" ? "," : "."}${fraction}`;
  return value < 0 && Number(Math.abs(value).toFixed(decimals)) !== 0
    ? `${MINUS}${body}`
    : body;
};
