import { z } from "zod";
import type { Document, Scale } from "../document.ts";
import { LIKELIHOOD_BANDS, LIKELIHOODS } from "../likelihood.ts";
import { localized } from "../language.ts";
import { localText } from "../runs.ts";
import { nodesOf } from "../walk.ts";
import { defineBlock } from "./block.ts";

/** The words that stand beside judgements and forecasts. */
const printedLabels = (document: Document): ReadonlySet<string> =>
  new Set(
    nodesOf(document).flatMap((node) =>
      node.kind === "labelled"
        ? node.label.flat().map((run) => (run.kind === "text" ? run.text : ""))
        : [],
    ),
  );

/** The seven likelihood words with their bands, once; those used in this briefing marked. None where none is used. */
export const likelihoodKeyBlock = defineBlock({
  type: "likelihoodKey",
  version: 1,
  options: z.strictObject({
    title: localized(200).optional(),
    isAtFoot: z.boolean().default(true),
  }),
  fields: [
    { path: "title", control: "localizedText", label: "title" },
    { path: "isAtFoot", control: "toggle", label: "isAtFoot" },
  ],
  compose: () => [],
  late: ({ options, document, words, format }) => {
    const labels = printedLabels(document);
    const steps = LIKELIHOODS.map((likelihood) => {
      const [from, to] = LIKELIHOOD_BANDS[likelihood];
      return {
        word: words.likelihoods[likelihood],
        band: format.percent(`${from}–${to}`),
        isUsed: labels.has(words.likelihoods[likelihood]),
      };
    });
    if (!steps.some(({ isUsed }) => isUsed)) return [];
    const title =
      options.title === undefined
        ? words.likelihoodKey
        : localText(options.title, { words, format });
    const scale: Scale = { kind: "scale", title, steps };
    return options.isAtFoot ? [{ kind: "atFoot", nodes: [scale] }] : [scale];
  },
});
