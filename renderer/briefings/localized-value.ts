import type { Language, Localized } from "../../main/domain/language.ts";

const isText = (value: unknown): value is string => typeof value === "string";

/** A localized option as typed. */
export const asLocalized = (value: unknown): Localized => {
  if (typeof value !== "object" || value === null) return {};
  const { de, en } = value as { readonly de?: unknown; readonly en?: unknown }; // An object: what is not there is undefined.
  return { ...(isText(de) && { de }), ...(isText(en) && { en }) };
};

/** The same with the text of one language; blank is none, and without any language there is no value. */
export const withText = (
  value: Localized,
  language: Language,
  text: string,
): Localized | undefined => {
  const { [language]: _, ...others } = value;
  const next = text.trim() === "" ? others : { ...others, [language]: text };
  return Object.keys(next).length === 0 ? undefined : next;
};
