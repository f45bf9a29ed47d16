import { z } from "zod";
import { blockTarget, type Disputes, type Runs } from "../document.ts";
import { type FactSheet, nameOf } from "../fact-sheet.ts";
import { localized } from "../language.ts";
import { FactQuery } from "../query.ts";
import { joinRuns, localText, textRuns } from "../runs.ts";
import {
  citations,
  otherValues,
  remarksOn,
  supporting,
  usedValue,
} from "../statement.ts";
import { type ComposeInput, defineBlock } from "./block.ts";

const Options = z.strictObject({
  title: localized(200).optional(),
  facts: FactQuery.default({ states: ["disputed"] }),
  /** What a fact is called here, by its id, where subject and attribute read badly. */
  names: z.record(z.guid(), localized(80)).default({}),
});

type Input = ComposeInput<z.infer<typeof Options>>;

/** A source that is cited again further on in the line is cited there alone. */
const citedOnce = (runs: Runs): Runs =>
  runs.filter(
    (run, index) =>
      run.kind !== "citation" ||
      !runs
        .slice(index + 1)
        .some(
          (later) =>
            later.kind === "citation" && later.sourceId === run.sourceId,
        ),
  );

/** The value used, and after a semicolon what sources say beside it without a value of their own. */
const used = (sheet: FactSheet, input: Input): Runs => {
  const beside = remarksOn(sheet).map((each): Runs => [
    ...textRuns(input.format.inSentence(each.claim, sheet.related)),
    ...citations([each]),
  ]);
  return citedOnce(
    joinRuns([usedValue(sheet, "list", input, "strong"), ...beside], "; "),
  );
};

const other = (sheet: FactSheet, input: Input): Runs => {
  const others = otherValues(sheet, "list", input);
  return others.length > 0
    ? joinRuns(others, ", ")
    : citations(supporting(sheet));
};

const row = (sheet: FactSheet, input: Input): Disputes["rows"][number] => {
  const name = input.options.names[sheet.fact.id];
  return {
    name:
      name === undefined
        ? nameOf(sheet, input.format.language)
        : localText(name, input),
    other: other(sheet, input),
    used: used(sheet, input),
  };
};

/** Where sources contradict each other: both values and both sources in one line. A dispute that is settled leaves the list. */
export const disputedBlock = defineBlock({
  type: "disputed",
  version: 1,
  options: Options,
  fields: [
    { path: "title", control: "localizedText", label: "title" },
    { path: "facts", control: "factQuery", label: "facts" },
  ],
  needs: ({ options }) => ({
    facts: { disputed: { ...options.facts, states: ["disputed"] } },
  }),
  compose: (input) => {
    const rows = (input.data.facts["disputed"] ?? [])
      .filter(({ isDisputed }) => isDisputed)
      .map((sheet) => row(sheet, input));
    if (rows.length === 0) return [];
    const { title } = input.options;
    const text =
      title === undefined
        ? input.words.whatIsDisputed
        : localText(title, input);
    return [
      {
        kind: "heading",
        text,
        target: blockTarget(input.blockId),
        note: textRuns(input.words.boldIsUsed),
      },
      { kind: "disputes", rows },
    ];
  },
});
