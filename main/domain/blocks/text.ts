import { z } from "zod";
import { blockTarget, type Node } from "../document.ts";
import { localized } from "../language.ts";
import { markdownNodes, readingOf } from "../markdown.ts";
import { localRuns, localText, type Speech } from "../runs.ts";
import { defineBlock } from "./block.ts";

/** The first paragraph takes the label beside it; what follows stands below. */
const withLabel = (
  nodes: readonly Node[],
  label: z.infer<typeof Options>["label"],
  speech: Speech,
): readonly Node[] => {
  const [first, ...rest] = nodes;
  if (label === undefined || first?.kind !== "paragraph") return nodes;
  return [
    {
      kind: "labelled",
      role: "text",
      label: [localRuns(label, speech, "quiet")],
      body: [first.runs],
    },
    ...rest,
  ];
};

const Options = z.strictObject({
  title: localized(200).optional(),
  /** Beside the text, in the label column. */
  label: localized(200).optional(),
  body: localized(20_000),
});

/** Free text in Markdown, in which facts are mentioned as `[text](fact:ID)` and `[{value}](fact:ID)`. */
export const textBlock = defineBlock({
  type: "text",
  version: 1,
  options: Options,
  fields: [
    { path: "title", control: "localizedText", label: "title" },
    { path: "label", control: "localizedText", label: "label" },
    { path: "body", control: "localizedMarkdown", label: "body" },
  ],
  compose: (input) => {
    const { blockId, options } = input;
    const nodes = withLabel(
      markdownNodes(options.body, readingOf(input)),
      options.label,
      input,
    );
    const title: readonly Node[] =
      options.title === undefined
        ? []
        : [
            {
              kind: "heading",
              text: localText(options.title, input),
              target: blockTarget(blockId),
            },
          ];
    return [...title, ...nodes];
  },
});
