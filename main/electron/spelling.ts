import type { Session } from "electron";
import type { Language } from "../domain/language.ts";
import { APP_ORIGIN } from "./origin.ts";

/** The dictionaries wished for, best first, as Chromium names them. */
const WISHED: Readonly<Record<Language, readonly string[]>> = {
  de: ["de", "de-DE", "en-GB", "en-US"],
  en: ["en-GB", "en-US", "de", "de-DE"],
};

/**
 * Spell-check without a download. macOS checks by itself; elsewhere Chromium takes the dictionaries that lie in the profile, and would fetch a missing
 * one from Google: the address is one of ours, where there is none.
 */
export const setSpelling = (session: Session, language: Language): void => {
  session.setSpellCheckerDictionaryDownloadURL(`${APP_ORIGIN}/dictionaries/`);
  const { availableSpellCheckerLanguages: available } = session;
  // macOS finds out the language by itself and has none to choose from.
  if (available.length === 0) return;
  session.setSpellCheckerLanguages(
    WISHED[language].filter((name) => available.includes(name)),
  );
};
