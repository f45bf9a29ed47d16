import type { Reading } from "../../main/domain/claim.ts";
import type { Language } from "../../main/domain/language.ts";
import { UNITS, type UnitId } from "../../main/domain/units.ts";

type Numeric = Extract<Reading, { kind: "number" | "range" | "bound" }>;

/** What was read out of a typed value; the unit where it was typed too. */
export type ValueReading =
  | {
      readonly ok: true;
      readonly reading: Numeric;
      readonly unit?: UnitId | undefined;
    }
  | { readonly ok: false; readonly reason: "noNumber" | "lowAboveHigh" };

type Bound = Extract<Numeric, { kind: "bound" }>["bound"];

const BOUNDS: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:mindestens|wenigstens|at least|≥|>=)\s*/iu, "atLeast"],
  [/^(?:mehr als|über|more than|over|>)\s*/iu, "moreThan"],
  [/^(?:höchstens|maximal|bis zu|up to|at most|≤|<=)\s*/iu, "upTo"],
  [/^(?:weniger als|unter|less than|under|<)\s*/iu, "lessThan"],
];
const ABOUT =
  /^(?:rund|etwa|ca\.?|circa|ungefähr|about|around|approximately|approx\.?|≈|~)\s*/iu;
const RANGE = /\s*(?:–|—|-|\bbis\b|\bto\b)\s*/iu;
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/(?:Bio\.?|Billionen|tn|trillion)$/iu, 1e12],
  [/(?:Mrd\.?|Milliarden?|bn|billion)$/iu, 1e9],
  [/(?:Mio\.?|Millionen?|million|m)$/u, 1e6],
];

/** Symbols as typed, the longest first, so that GB/s is not taken for GB. */
const SYMBOLS: readonly (readonly [string, UnitId])[] = [...UNITS.values()]
  .flatMap(({ id, symbol }) =>
    [...symbol.de, ...symbol.en, id].map((text) => [text, id] as const),
  )
  .filter(([text]) => text !== "" && text !== "1")
  .toSorted(([one], [other]) => other.length - one.length);

const unitAt = (
  text: string,
): { readonly rest: string; readonly unit?: UnitId } => {
  const folded = text.toLowerCase();
  for (const [symbol, unit] of SYMBOLS) {
    const low = symbol.toLowerCase();
    if (
      folded.endsWith(low) &&
      /[\d\s.]/.test(text.charAt(text.length - low.length - 1))
    )
      return { rest: text.slice(0, -low.length).trim(), unit };
    // Money in English stands before its number: CNY 380 bn.
    if (folded.startsWith(`${low} `))
      return { rest: text.slice(low.length).trim(), unit };
  }
  return { rest: text };
};

const scaleAt = (
  text: string,
): { readonly rest: string; readonly scale: number } => {
  for (const [word, scale] of SCALES)
    if (word.test(text)) return { rest: text.replace(word, "").trim(), scale };
  return { rest: text, scale: 1 };
};

/** Digits with the marks of the language: 1.250,5 in German, 1,250.5 in English; a mark that cannot part thousands is a decimal one. */
const numberOf = (
  text: string,
  language: Language,
): { readonly value: number; readonly decimals: number } | undefined => {
  const plain = text
    .replaceAll(/[\s\u00A0\u202F]/gu, "")
    .replace(/^[−-]/u, "-");
  const thousands = language === "de" ? "." : ",";
  const grouped =
    language === "de"
      ? /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u
      : /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;
  const bare = grouped.test(plain) ? plain.replaceAll(thousands, "") : plain;
  const match = /^(-?\d+)(?:[.,](\d+))?$/u.exec(bare);
  if (match === null) return undefined;
  const [, whole = "", fraction = ""] = match;
  return {
    value: Number(`${whole}.${fraction || "0"}`),
    decimals: fraction.length,
  };
};

const withStep = (
  decimals: number,
  scale: number,
  plainStep: boolean,
): { readonly step?: number } =>
  plainStep ? {} : { step: 10 ** -decimals * scale };

/** A number that is written with its last digits says how exact it is: 4,0 is not 4. */
const measured = (text: string, language: Language, scale: number) => {
  const number = numberOf(text, language);
  if (number === undefined) return undefined;
  const decimalsOfValue = String(number.value).split(".")[1]?.length ?? 0;
  // 3.9 × 1e9 is not exact in binary; six digits are more than any source prints.
  const value = scale === 1 ? number.value : Math.round(number.value * scale);
  return {
    value,
    ...withStep(
      number.decimals,
      scale,
      scale === 1 && decimalsOfValue === number.decimals,
    ),
  };
};

const takeOff = (
  text: string,
  pattern: RegExp,
): { readonly text: string; readonly isOff: boolean } => ({
  text: text.replace(pattern, ""),
  isOff: pattern.test(text),
});

const bodyOf = (
  text: string,
  language: Language,
): Numeric | "lowAboveHigh" | undefined => {
  const { rest, scale } = scaleAt(text);
  const single = measured(rest, language, scale);
  if (single !== undefined) return { kind: "number", ...single };
  const ends = rest.split(RANGE);
  if (ends.length !== 2) return undefined;
  const [low, high] = ends.map((end) => measured(end, language, scale));
  if (low === undefined || high === undefined) return undefined;
  if (low.value > high.value) return "lowAboveHigh";
  return {
    kind: "range",
    low: low.value,
    high: high.value,
    ...(high.step !== undefined && { step: high.step }),
  };
};

/** „rund 559 kW“, “at least CNY 380 bn”, „20–45“: number, range or bound, with the unit where one was typed. */
export const readValue = (typed: string, language: Language): ValueReading => {
  const plain = typed.trim().replaceAll(/[\u00A0\u202F]/gu, " ");
  const bound = BOUNDS.find(([pattern]) => pattern.test(plain));
  const unbound = bound === undefined ? plain : plain.replace(bound[0], "");
  const about = takeOff(unbound, ABOUT);
  const { rest, unit } = unitAt(about.text);
  const body = bodyOf(rest, language);
  if (
    body === undefined ||
    (bound !== undefined && body !== "lowAboveHigh" && body.kind !== "number")
  )
    return { ok: false, reason: "noNumber" };
  if (body === "lowAboveHigh") return { ok: false, reason: body };
  const marked = about.isOff ? { ...body, about: true as const } : body;
  if (bound === undefined || marked.kind !== "number")
    return { ok: true, reading: marked, unit };
  return {
    ok: true,
    reading: { ...marked, kind: "bound", bound: bound[1] },
    unit,
  };
};
