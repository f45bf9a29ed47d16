import type { Language } from "../../main/domain/language.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";

/** Keys and kinds are those of English; the compiler names what another language lacks. */
export type Words = typeof en;

export const WORDS: Readonly<Record<Language, Words>> = { de, en };
