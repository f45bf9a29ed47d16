import { z } from "zod";

/** The languages in which Chipbrief prints and speaks. A third one is a line here and a file in words/. */
export const LANGUAGES = ["de", "en"] as const;
export const Language = z.enum(LANGUAGES);
export type Language = z.infer<typeof Language>;

/** One line of text without control characters; a lone surrogate would become U+FFFD in SQLite, so it is refused. */
const isCleanText = (text: string): boolean =>
  // oxlint-disable-next-line no-control-regex -- these are the characters that are refused
  !/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/.test(text) &&
  text.isWellFormed();

/** Text of a person: at most `max` UTF-16 units, no control characters but tab and line feed, no lone surrogates. */
export const text = (max: number) =>
  z
    .string()
    .max(max)
    .refine(isCleanText, { error: "control character or lone surrogate" });

/** The same, and not blank. */
export const filledText = (max: number) =>
  text(max).refine((value) => value.trim() !== "", { error: "blank" });

/**
 * Printed text of a person in the languages that exist so far; at least one. What is missing is a finding,
 * never an error.
 */
export const localized = (max: number) =>
  z
    .strictObject({
      de: filledText(max).optional(),
      en: filledText(max).optional(),
    })
    .readonly()
    .refine((value) => value.de !== undefined || value.en !== undefined, {
      error: "needs de or en",
    });

export type Localized = {
  readonly de?: string | undefined;
  readonly en?: string | undefined;
};

/** What a reader of `language` gets: the text and the language it is really in (the other one where it is missing). */
export const pick = (
  texts: Localized,
  language: Language,
): { readonly text: string; readonly language: Language } => {
  const other: Language = language === "de" ? "en" : "de";
  const own = texts[language];
  return own === undefined
    ? { text: texts[other] ?? "", language: other }
    : { text: own, language };
};
