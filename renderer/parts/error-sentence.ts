import type { ErrorCode } from "../../main/contract/errors.ts";
import { CallError, detailsOf } from "../lib/api.ts";
import type { Words } from "../words/index.ts";

/** What a record is called; a name that is no noun stands for itself. */
const nounIn = (words: Words, noun: string): string =>
  (words.nouns as Readonly<Record<string, string>>)[noun] ?? noun;

/** The sentence of an error: what happened, what is safe, what to do. */
export const errorSentence = (error: unknown, words: Words): string => {
  const sentences = words.errors;
  const code: ErrorCode =
    error instanceof CallError ? error.code : "unexpected";
  if (code === "call.unknown")
    return sentences[code](detailsOf(error, code)?.name ?? "");
  if (
    code === "record.missing" ||
    code === "reference.missing" ||
    code === "undo.moved"
  )
    return sentences[code](nounIn(words, detailsOf(error, code)?.noun ?? ""));
  if (code === "record.used") {
    const { noun = "", by = [] } = detailsOf(error, code) ?? {};
    return sentences[code](nounIn(words, noun), String(by.length));
  }
  return sentences[code]();
};
