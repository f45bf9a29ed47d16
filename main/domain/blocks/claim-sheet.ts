import { z } from "zod";
import { claimRows, valueText } from "../claim-rows.ts";
import { blockTarget, type Heading, type Labelled } from "../document.ts";
import { type FactSheet, nameOf } from "../fact-sheet.ts";
import { FactId } from "../ids.ts";
import { localized } from "../language.ts";
import { markdownParagraphs, readingOf } from "../markdown.ts";
import { localText, textRuns } from "../runs.ts";
import { type ComposeInput, defineBlock } from "./block.ts";

const Options = z.strictObject({
  title: localized(200).optional(),
  factId: FactId,
  form: z.enum(["full", "short"]).default("full"),
  /** Why this value is printed and not another one. */
  reason: localized(2000).optional(),
});

type Input = ComposeInput<z.infer<typeof Options>>;

const heading = (sheet: FactSheet, input: Input): Heading => {
  const { title, form } = input.options;
  const { words, format, blockId } = input;
  const own = words.claimSheet[form === "full" ? "title" : "shortTitle"](
    nameOf(sheet, format.language),
  );
  const tag = sheet.isDisputed
    ? ({ tag: "disputed", text: words.tags.disputed } as const)
    : undefined;
  return {
    kind: "heading",
    text: title === undefined ? own : localText(title, input),
    target: blockTarget(blockId),
    tag,
  };
};

const reason = (sheet: FactSheet, input: Input): readonly Labelled[] => {
  const { options, words } = input;
  if (options.reason === undefined) return [];
  const label =
    sheet.printed === undefined
      ? words.claimSheet.whyNone
      : words.claimSheet.why(valueText(sheet.printed, sheet, input));
  return [
    {
      kind: "labelled",
      role: "reason",
      label: [textRuns(label)],
      body: markdownParagraphs(options.reason, readingOf(input)),
    },
  ];
};

/** One fact with all its claims side by side: what each source says, where, and how far it is to be trusted. */
export const claimSheetBlock = defineBlock({
  type: "claimSheet",
  version: 1,
  options: Options,
  fields: [
    { path: "title", control: "localizedText", label: "title" },
    { path: "factId", control: "fact", label: "fact" },
    {
      path: "form",
      control: "choice",
      label: "form",
      choices: [
        { value: "full", label: "full" },
        { value: "short", label: "short" },
      ],
    },
    { path: "reason", control: "localizedMarkdown", label: "reason" },
  ],
  needs: ({ options }) => ({ facts: { fact: { ids: [options.factId] } } }),
  compose: (input) =>
    (input.data.facts["fact"] ?? [])
      .slice(0, 1)
      .flatMap((sheet) => [
        heading(sheet, input),
        claimRows(sheet, input.options.form, input),
        ...reason(sheet, input),
      ]),
});
