import { z } from "zod";
import { blockTarget, type Labelled, type Runs } from "../document.ts";
import type { FactSheet } from "../fact-sheet.ts";
import { localized, pick } from "../language.ts";
import { LIKELIHOOD_BANDS } from "../likelihood.ts";
import { markdownRuns, readingOf } from "../markdown.ts";
import { FactQuery } from "../query.ts";
import { inLanguage, localText, textRuns } from "../runs.ts";
import { citations, statementRuns, supporting } from "../statement.ts";
import { type ComposeInput, defineBlock } from "./block.ts";

const Options = z.strictObject({
  title: localized(200).optional(),
  facts: FactQuery,
});

type Input = ComposeInput<z.infer<typeof Options>>;

const label = (
  { fact }: FactSheet,
  { words, format }: Input,
): readonly Runs[] => {
  if (fact.likelihood === undefined)
    return [textRuns(words.natures[fact.nature], "strong")];
  const [from, to] = LIKELIHOOD_BANDS[fact.likelihood];
  return [
    textRuns(words.likelihoods[fact.likelihood], "strong"),
    textRuns(words.probability(format.percent(`${from}–${to}`)), "quiet"),
  ];
};

/** The reasons in prose; where there are none, the sources of the facts it rests on. */
const reasons = ({ fact }: FactSheet, input: Input): Runs => {
  if (fact.reasons !== undefined)
    return markdownRuns(fact.reasons, readingOf(input));
  const basis = fact.basisIds.flatMap(
    (id) => input.data.mentioned.get(id) ?? [],
  );
  const cited = citations(basis.flatMap(supporting));
  return cited.length === 0
    ? []
    : [...textRuns(input.words.restsOn), ...cited, ...textRuns(".")];
};

/** Never in the sentence that carries the likelihood (ICD 203). */
const confidence = ({ fact }: FactSheet, input: Input): Runs => {
  if (fact.confidence === undefined) return [];
  const sentence = textRuns(
    input.words.confidence(input.words.confidences[fact.confidence]),
  );
  if (fact.confidenceReason === undefined) return sentence;
  const { text, language } = pick(fact.confidenceReason, input.format.language);
  return [...sentence, ...inLanguage(textRuns(` ${text}`), language, input)];
};

const judgement = (sheet: FactSheet, input: Input): Labelled => ({
  kind: "labelled",
  role: "judgement",
  band: sheet.fact.likelihood && LIKELIHOOD_BANDS[sheet.fact.likelihood],
  label: label(sheet, input),
  body: [
    statementRuns(sheet, input, input.setting.briefing.wording[sheet.fact.id]),
    reasons(sheet, input),
    confidence(sheet, input),
  ],
});

/** What we think: statement with its likelihood, why, and how far the evidence carries. */
export const judgementsBlock = defineBlock({
  type: "judgements",
  version: 1,
  options: Options,
  fields: [
    { path: "title", control: "localizedText", label: "title" },
    { path: "facts", control: "factQuery", label: "judgements" },
  ],
  needs: ({ options }) => ({ facts: { judgements: options.facts } }),
  compose: (input) => {
    const sheets = input.data.facts["judgements"] ?? [];
    if (sheets.length === 0) return [];
    const { title } = input.options;
    const text =
      title === undefined
        ? input.words.ourJudgements(sheets.length)
        : localText(title, input);
    const hasScale = sheets.some(({ fact }) => fact.likelihood !== undefined);
    const note = hasScale
      ? textRuns(input.words.scaleNote(input.format.percent("100")))
      : undefined;
    return [
      { kind: "heading", text, target: blockTarget(input.blockId), note },
      ...sheets.map((sheet) => judgement(sheet, input)),
    ];
  },
});
