import type { Language } from "../../domain/language.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";

/** Keys and kinds are those of English; the compiler names what German lacks. */
export type CliWords = typeof en;

export const CLI_WORDS: Readonly<Record<Language, CliWords>> = { de, en };
