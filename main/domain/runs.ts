import { createFormat, type Format } from "./format.ts";
import type { Run, Runs, Weight } from "./document.ts";
import { type Language, type Localized, pick } from "./language.ts";
import { glue } from "./typography.ts";
import { WORDS, type Words } from "./words/index.ts";

/** The language a document speaks: its words, and how it writes numbers and dates. */
export type Speech = { readonly words: Words; readonly format: Format };

/** The words and number style of a language. */
export const speechOf = (language: Language): Speech => ({
  words: WORDS[language],
  format: createFormat(language, WORDS[language]),
});

/** Text as a run; none where there is none to set. */
export const textRuns = (text: string, weight?: Weight): Runs =>
  text === "" ? [] : [{ kind: "text", text, weight }];

// A value longer than a third of the text column could not be kept whole.
const LONGEST_JOINED = 40;

/** A value that is not to be broken, unless it is a clause of its own. */
export const joinedRun = (text: string, weight?: Weight): Run => ({
  kind: text.length <= LONGEST_JOINED ? "joined" : "text",
  text,
  weight,
});

/** Parts one after the other with a separator between; empty ones are left out. */
export const joinRuns = (parts: readonly Runs[], separator: string): Runs =>
  parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) =>
      index === 0 ? part : [...textRuns(separator), ...part],
    );

/** Each text carries the language it is in. */
export const toldRuns = (runs: Runs, language: Language): Runs =>
  runs.map((run) =>
    run.kind === "text" ? { ...run, language: run.language ?? language } : run,
  );

/** „(deutsch)“, “(English)” after a text that is not in the document's language. */
export const languageMark = (language: Language, { words }: Speech): Runs =>
  textRuns(` ${words.inLanguage[language]}`, "quiet");

/** Runs in the language they are really in: told and marked where that is not the document's. */
export const inLanguage = (
  runs: Runs,
  language: Language,
  speech: Speech,
): Runs =>
  language === speech.format.language
    ? runs
    : [...toldRuns(runs, language), ...languageMark(language, speech)];

/** Text of a person as runs. */
export const localRuns = (
  texts: Localized,
  speech: Speech,
  weight?: Weight,
): Runs => {
  const { text, language } = pick(texts, speech.format.language);
  return inLanguage(textRuns(text, weight), language, speech);
};

/** Text of a person where a document takes a plain string: the mark follows where the language is another. */
export const localText = (
  texts: Localized,
  { words, format }: Speech,
): string => {
  const { text, language } = pick(texts, format.language);
  const glued = glue(text, language);
  return language === format.language
    ? glued
    : `${glued} ${words.inLanguage[language]}`;
};

/** Everything that is read in runs, without citations and marks. */
export const plainText = (runs: Runs): string =>
  runs
    .map((run) =>
      run.kind === "text" || run.kind === "joined" || run.kind === "link"
        ? run.text
        : "",
    )
    .join("");
