import type { Attribute } from "../../main/domain/attribute.ts";
import type { Claim, Reading } from "../../main/domain/claim.ts";
import {
  datePrecision,
  formatDate,
  type PartialDate,
} from "../../main/domain/dates.ts";
import type { FactSheet } from "../../main/domain/fact-sheet.ts";
import { createFormat } from "../../main/domain/format.ts";
import type { Language } from "../../main/domain/language.ts";
import { NARROW, NBSP } from "../../main/domain/numbers.ts";
import { WORDS } from "../../main/domain/words/index.ts";

/** How figures and dates stand on the screen. On paper German thousands are 1 284, on the screen 1.284 (DESIGN.md). */
export type ScreenFormat = {
  readonly language: Language;
  readonly count: (value: number) => string;
  readonly number: (value: number, decimals: number) => string;
  /** The value of a claim with a sign for its qualifier: „≈ 559 kW“, „≥ 380 Mrd. CNY“. */
  readonly value: (
    claim: Claim,
    attribute: Pick<Attribute, "isChange">,
    related: FactSheet["related"],
  ) => string;
  readonly condition: (condition: Claim["condition"]) => string;
  /** long „16. April 2025“, medium „16. Apr. 2025“, short „16.04.2025“; a date less exact than a day as domain writes it. */
  readonly date: (
    value: PartialDate,
    form?: "long" | "medium" | "short",
  ) => string;
  /** The day of a moment, where the reader is. */
  readonly day: (
    instant: string,
    form?: "long" | "medium" | "weekday",
  ) => string;
  readonly time: (instant: string) => string;
};

const SIGNS = {
  about: "≈",
  atLeast: "≥",
  moreThan: ">",
  upTo: "≤",
  lessThan: "<",
} as const;

/** Dates keep their words: „frühestens Ende 2027“ has no sign. */
const signOf = (reading: Reading): string | undefined => {
  if (reading.kind === "bound") return SIGNS[reading.bound];
  return reading.kind !== "date" && "about" in reading && reading.about === true
    ? SIGNS.about
    : undefined;
};

const LOCALES: Readonly<Record<Language, string>> = {
  de: "de-DE",
  en: "en-GB",
};

const intl = (language: Language, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(LOCALES[language], options);

const withPoints = (text: string, language: Language): string =>
  language === "de"
    ? text.replaceAll(
        new RegExp(String.raw`(?<=\d)${NARROW}(?=\d{3})`, "g"),
        ".",
      )
    : text;

const createScreenFormat = (language: Language): ScreenFormat => {
  const format = createFormat(language, WORDS[language]);
  const counts = new Intl.NumberFormat(LOCALES[language]);
  const forms = {
    long: intl(language, { day: "numeric", month: "long", year: "numeric" }),
    medium: intl(language, { day: "numeric", month: "short", year: "numeric" }),
    weekday: intl(language, {
      weekday: "long",
      day: "numeric",
      month: "long",
      year: "numeric",
    }),
  };
  const utcMedium = intl(language, {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  });
  const clock = intl(language, { hour: "2-digit", minute: "2-digit" });
  return {
    language,
    count: (value) => counts.format(value),
    number: (value, decimals) =>
      withPoints(format.number(value, decimals, "table"), language),
    value: (claim, attribute, related) => {
      const { qualifier, text } = format.value(
        claim,
        attribute,
        related,
        "table",
      );
      const sign = signOf(claim.reading);
      const bare =
        sign !== undefined &&
        qualifier !== undefined &&
        text.startsWith(qualifier)
          ? `${sign}${NBSP}${text.slice(qualifier.length).trimStart()}`
          : text;
      return withPoints(bare, language);
    },
    condition: format.condition,
    date: (value, form = "long") => {
      if (form === "medium" && datePrecision(value) === "day")
        return utcMedium.format(new Date(`${value}T00:00:00Z`));
      return formatDate(value, language, form === "long" ? "long" : "short");
    },
    day: (instant, form = "medium") => forms[form].format(new Date(instant)),
    time: (instant) => clock.format(new Date(instant)),
  };
};

/** Made once a language: Intl's formatters are dear. */
export const SCREEN_FORMATS: Readonly<Record<Language, ScreenFormat>> = {
  de: createScreenFormat("de"),
  en: createScreenFormat("en"),
};
