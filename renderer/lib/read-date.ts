import { PartialDate } from "../../main/domain/dates.ts";

/** What a person typed for a date: as exact as they said it, or why it is none. */
export type DateReading =
  | { readonly ok: true; readonly value: PartialDate }
  | { readonly ok: false; readonly reason: "noDate" | "noSuchDay" };

const MONTHS: readonly (readonly string[])[] = [
  ["januar", "jan", "january", "jänner"],
  ["februar", "feb", "february"],
  ["märz", "maerz", "mär", "mrz", "march", "mar"],
  ["april", "apr"],
  ["mai", "may"],
  ["juni", "jun", "june"],
  ["juli", "jul", "july"],
  ["august", "aug"],
  ["september", "sept", "sep"],
  ["oktober", "okt", "october", "oct"],
  ["november", "nov"],
  ["dezember", "dez", "december", "dec"],
];
const PARTS: Readonly<Record<string, "start" | "mid" | "end">> = {
  anfang: "start",
  early: "start",
  start: "start",
  beginning: "start",
  mitte: "mid",
  mid: "mid",
  middle: "mid",
  ende: "end",
  end: "end",
  late: "end",
};

const pad = (value: number): string => String(value).padStart(2, "0");

const monthOf = (word: string | undefined): number | undefined => {
  const plain = word?.toLowerCase().replace(/\.$/, "") ?? "";
  const index = MONTHS.findIndex((names) => names.includes(plain));
  return index < 0 ? undefined : index + 1;
};

/** Two digits are this century: 25 = 2025. */
const yearOf = (text: string): number =>
  text.length === 2 ? 2000 + Number(text) : Number(text);

const day = (year: number, month: number, date: number): string =>
  `${year}-${pad(month)}-${pad(date)}`;

type Pattern = readonly [
  RegExp,
  (match: RegExpExecArray) => string | undefined,
];

const word = String.raw`(\p{L}+)\.?`;
const year = String.raw`(\d{4}|\d{2})`;

/** Ways to write a date, in German and English; a way that fits decides. */
const PATTERNS: readonly Pattern[] = [
  [/^(\d{4})$/u, ([, y = ""]) => y],
  [/^(\d{4})-(\d{2})-(\d{2})$/u, ([text]) => text],
  [/^(\d{4})-(\d{2})$/u, ([text]) => text],
  [/^(\d{4})-(Q[1-4]|start|mid|end)$/u, ([text]) => text],
  [
    new RegExp(String.raw`^(\d{1,2})[./]\s?(\d{1,2})[./]\s?${year}$`, "u"),
    ([, d = "", m = "", y = ""]) => day(yearOf(y), Number(m), Number(d)),
  ],
  [
    new RegExp(String.raw`^(\d{1,2})\.?\s+${word}\s+${year}$`, "u"),
    ([, d = "", m, y = ""]) =>
      withMonth(m, (month) => day(yearOf(y), month, Number(d))),
  ],
  [
    new RegExp(String.raw`^${word}\s+(\d{1,2}),?\s+${year}$`, "u"),
    ([, m, d = "", y = ""]) =>
      withMonth(m, (month) => day(yearOf(y), month, Number(d))),
  ],
  [/^(\d{1,2})[./](\d{4})$/u, ([, m = "", y = ""]) => `${y}-${pad(Number(m))}`],
  [/^Q([1-4])[\s/]*(\d{4})$/iu, ([, q = "", y = ""]) => `${y}-Q${q}`],
  [
    /^([1-4])\.\s*(?:Quartal|Qu\.?|Q)\s*(\d{4})$/iu,
    ([, q = "", y = ""]) => `${y}-Q${q}`,
  ],
  [
    new RegExp(String.raw`^${word}[\s-]+(?:of\s+)?(\d{4})$`, "u"),
    ([, w = "", y = ""]) => monthOrPart(w, y),
  ],
];

const withMonth = (
  name: string | undefined,
  make: (month: number) => string,
): string | undefined => {
  const month = monthOf(name);
  return month === undefined ? undefined : make(month);
};

const monthOrPart = (name: string, inYear: string): string | undefined => {
  const part = PARTS[name.toLowerCase()];
  return part === undefined
    ? withMonth(name, (month) => `${inYear}-${pad(month)}`)
    : `${inYear}-${part}`;
};

/** „31.07.2025“, “July 2025”, „3. Quartal 2025“, “end of 2025”, 2025. Days come before months: 22.5. is in May. */
export const readDate = (typed: string): DateReading => {
  const text = typed.trim().replaceAll(/\s+/g, " ");
  for (const [pattern, make] of PATTERNS) {
    const match = pattern.exec(text);
    const value = match === null ? undefined : make(match);
    if (value === undefined) continue;
    const parsed = PartialDate.safeParse(value);
    return parsed.success
      ? { ok: true, value: parsed.data }
      : { ok: false, reason: "noSuchDay" };
  }
  return { ok: false, reason: "noDate" };
};
