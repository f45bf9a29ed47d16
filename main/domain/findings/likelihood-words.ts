import type { FactSheet } from "../fact-sheet.ts";
import { type Localized, pick } from "../language.ts";
import { LIKELIHOODS } from "../likelihood.ts";
import { type Words, WORDS } from "../words/index.ts";
import { defineFinding, factsWhere, type FindingInput } from "./finding.ts";

const wholeWord = (word: string): RegExp =>
  new RegExp(String.raw`(?<!\p{L})${word}(?!\p{L})`, "giu");

/** The likelihood words of a text; „sehr unwahrscheinlich“ is one and does not hold a second. */
const likelihoodWords = (text: string, words: Words): readonly string[] => {
  const longestFirst = LIKELIHOODS.map(
    (likelihood) => words.likelihoods[likelihood],
  ).toSorted((one, other) => other.length - one.length);
  const found: string[] = [];
  longestFirst.reduce(
    (rest, word) =>
      rest.replaceAll(wholeWord(word), () => (found.push(word), " ")),
    text,
  );
  return found;
};

const printed = (
  text: Localized | undefined,
  { document }: FindingInput,
): { readonly text: string; readonly words: Words } => {
  const { text: own, language } = pick(text ?? {}, document.language);
  return { text: own, words: WORDS[language] };
};

const isMixed = (sentence: string, words: Words): boolean =>
  likelihoodWords(sentence, words).length > 0 &&
  words.speaksOfConfidence(sentence);

const holds = ({ fact }: FactSheet, input: FindingInput): boolean => {
  const sentences = [
    input.briefing.wording[fact.id] ?? fact.statement,
    fact.reasons,
  ].flatMap((each) => {
    const { text, words } = printed(each, input);
    return text
      .split(/(?<=[.!?])\s+/)
      .map((sentence) => isMixed(sentence, words));
  });
  const reason = printed(fact.confidenceReason, input);
  return (
    sentences.some(Boolean) ||
    likelihoodWords(reason.text, reason.words).length > 0
  );
};

/** ICD 203: how likely a thing is and how far the evidence carries are never said in one sentence. */
export const likelihoodWithConfidence = defineFinding({
  kind: "likelihoodWithConfidence",
  severity: "error",
  when: factsWhere(holds),
});

/** A judgement that has a likelihood says it with its word, once. */
export const likelihoodWord = defineFinding({
  kind: "likelihoodWord",
  severity: "warning",
  when: factsWhere(({ fact }, input) => {
    if (fact.likelihood === undefined) return false;
    const { text, words } = printed(
      input.briefing.wording[fact.id] ?? fact.statement,
      input,
    );
    const found = likelihoodWords(text, words);
    return (
      found.length !== 1 || found[0] !== words.likelihoods[fact.likelihood]
    );
  }),
});
