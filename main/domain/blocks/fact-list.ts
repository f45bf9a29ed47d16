import { z } from "zod";
import {
  blockTarget,
  type Labelled,
  type Node,
  type Run,
  type Runs,
} from "../document.ts";
import type { FactSheet } from "../fact-sheet.ts";
import { localized } from "../language.ts";
import { LIKELIHOOD_BANDS } from "../likelihood.ts";
import { FactQuery } from "../query.ts";
import { localText, textRuns } from "../runs.ts";
import { statementRuns } from "../statement.ts";
import { type ComposeInput, defineBlock } from "./block.ts";

const Group = z.strictObject({
  title: localized(200).optional(),
  facts: FactQuery,
});
const Options = z.strictObject({
  groups: z.array(Group).min(1).max(20).readonly(),
});

type Input = ComposeInput<z.infer<typeof Options>>;

const tags = ({ fact, isDisputed }: FactSheet, { words }: Input): Runs => [
  ...(isDisputed
    ? [{ kind: "tag", tag: "disputed", text: words.tags.disputed } as const]
    : []),
  ...(fact.withdrawnAt === undefined
    ? []
    : [{ kind: "tag", tag: "withdrawn", text: words.tags.withdrawn } as const]),
];

const asOf = (
  { printed, claims }: FactSheet,
  { words, format }: Input,
): string => {
  const date = printed?.claim.asOf;
  // A statement of our own has no date of a source to show.
  if (claims.length === 0) return "";
  return ` ${date === undefined ? words.undated : format.date(date)}`;
};

const likelihood = ({ fact }: FactSheet, { words, format }: Input): Runs => {
  if (fact.likelihood === undefined) return [];
  const [from, to] = LIKELIHOOD_BANDS[fact.likelihood];
  return [
    ...textRuns(words.likelihoods[fact.likelihood]),
    ...textRuns(` ${format.percent(`${from}–${to}`)}`, "quiet"),
  ];
};

const struck = (runs: Runs): Runs =>
  runs.map((run): Run =>
    run.kind === "text" ? { ...run, struck: true } : run,
  );

const row = (sheet: FactSheet, input: Input): Labelled => {
  const statement = statementRuns(
    sheet,
    input,
    input.setting.briefing.wording[sheet.fact.id],
  );
  const nature: Runs = [
    ...textRuns(input.words.natures[sheet.fact.nature], "strong"),
    ...textRuns(asOf(sheet, input), "quiet"),
  ];
  return {
    kind: "labelled",
    role: "fact",
    label: [nature, likelihood(sheet, input), tags(sheet, input)].filter(
      (line) => line.length > 0,
    ),
    body: [
      sheet.fact.withdrawnAt === undefined ? statement : struck(statement),
    ],
  };
};

const group = (index: number, input: Input): readonly Node[] => {
  const sheets = input.data.facts[String(index)] ?? [];
  const title = input.options.groups[index]?.title;
  if (sheets.length === 0) return [];
  const heading: readonly Node[] =
    title === undefined
      ? []
      : [
          {
            kind: "heading",
            text: localText(title, input),
            target: blockTarget(input.blockId, String(index)),
          },
        ];
  return [...heading, ...sheets.map((sheet) => row(sheet, input))];
};

/** Facts row by row, each with its nature, date and sources; several groups under a heading each. */
export const factListBlock = defineBlock({
  type: "factList",
  version: 1,
  options: Options,
  fields: [
    {
      path: "groups",
      control: "items",
      label: "groups",
      least: 1,
      most: 20,
      fields: [
        { path: "title", control: "localizedText", label: "title" },
        { path: "facts", control: "factQuery", label: "facts" },
      ],
    },
  ],
  needs: ({ options }) => ({
    facts: Object.fromEntries(
      options.groups.map(({ facts }, index) => [String(index), facts]),
    ),
  }),
  compose: (input) =>
    input.options.groups.flatMap((_, index) => group(index, input)),
});
