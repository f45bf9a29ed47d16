import type { Language } from "../../domain/language.ts";
import type { ErrorCode, ErrorDetails } from "../errors.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import type { Sentences } from "./sentence.ts";

export const SENTENCES: Readonly<Record<Language, Sentences>> = { de, en };

/** The sentence for an error. Details that came over the wire are those of their code: the app made them. */
export const sentenceOf = (
  code: ErrorCode,
  details: ErrorDetails[ErrorCode],
  language: Language,
): string =>
  // Code and details belong together, see above; TypeScript cannot tie two parameters of a union.
  SENTENCES[language][code](details as never);
