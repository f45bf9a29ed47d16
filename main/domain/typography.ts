import type { Language } from "./language.ts";
import { NARROW, NBSP } from "./numbers.ts";
import { UNITS } from "./units.ts";

type Rule = readonly [RegExp, string];

const escaped = (text: string): string =>
  text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const unitWords = [...UNITS.values()].flatMap(({ symbol }) => [
  ...symbol.de,
  ...symbol.en,
]);
const AFTER_NUMBER = [
  ...new Set([...unitWords, "Mrd.", "Mio.", "Bio.", "bn", "tn"]),
]
  .filter((word) => word !== "" && word !== "%")
  .toSorted((a, b) => b.length - a.length)
  .map(escaped)
  .join("|");

const COMMON: readonly Rule[] = [
  [
    new RegExp(String.raw`(?<=\d) (?=(?:${AFTER_NUMBER})(?![\p{L}\d]))`, "gu"),
    NBSP,
  ],
  [/(?<=\b(?:CNY|USD|EUR)) (?=\d)/g, NBSP],
  [/(?<=\b(?:Mrd\.|Mio\.|Bio\.)) (?=[A-Z]{3}\b)/g, NBSP],
  // A name and its model number: Ascend 910C, CloudMatrix 384; four digits are a year, and a unit makes a quantity.
  [
    /(?<=\p{Lu}\p{L}+) (?=(?:[A-Z]{1,4}\d+[A-Z]*\d*|\d+[A-Z]+\d*)(?![\p{L}\d]))/gu,
    NBSP,
  ],
  [/(?<=\p{Lu}\p{L}{3,}) (?=\d{3}(?![\p{L}\d\u00A0]))/gu, NBSP],
];

const OWN: Readonly<Record<Language, readonly Rule[]>> = {
  de: [
    [/(?<=\d) (?=%)/g, NARROW],
    [
      /(?<=\d\.) (?=(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Quartal)\b)/g,
      NBSP,
    ],
    [/(?<=\b(?:z|k|d|u|o|i)\.) (?=(?:B|A|h|a|Ä|d|R)\.)/g, NARROW],
    [
      /(?<=\b(?:Seite|Tabelle|Abschnitt|Absatz|Anfang|Mitte|Ende|Nr\.)) (?=\d)/g,
      NBSP,
    ],
    // A likelihood word of ICD 203 is read whole.
    [
      /(?<=\b[Ss]ehr) (?=(?:un)?wahrscheinlich)|(?<=\b[Nn]ahezu) (?=(?:sicher|ausgeschlossen)\b)/g,
      NBSP,
    ],
  ],
  en: [
    [/(?<=\d) (?=%)/g, ""],
    [
      /(?<=\d) (?=(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/g,
      NBSP,
    ],
    [/(?<=\b(?:[Pp]ages?|No\.)) (?=\d)/g, NBSP],
    [
      /(?<=\b[Vv]ery) (?=(?:un)?likely\b)|(?<=\b[Aa]lmost) (?=(?:certain|no chance)\b)/g,
      NBSP,
    ],
  ],
};

/**
 * Sets the spaces that a line must not break at: number and unit, day and month, name and model number
 * (HANDOUT.md, micro-typography). A person types plain spaces.
 */
export const glue = (text: string, language: Language): string =>
  [...COMMON, ...OWN[language]].reduce(
    (sofar, [pattern, space]) => sofar.replaceAll(pattern, space),
    text,
  );
