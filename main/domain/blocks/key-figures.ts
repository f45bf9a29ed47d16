import { z } from "zod";
import { blockTarget, type Runs, type Tiles } from "../document.ts";
import { type FactSheet, nameOf } from "../fact-sheet.ts";
import type { PrintedValue } from "../format.ts";
import { FactId } from "../ids.ts";
import { localized } from "../language.ts";
import { markdownRuns, readingOf } from "../markdown.ts";
import { joinRuns, localText, textRuns } from "../runs.ts";
import { citations, otherValues, supporting } from "../statement.ts";
import { type ComposeInput, defineBlock } from "./block.ts";

const Figure = z.strictObject({
  factId: FactId,
  /** Two lines of the tile at most; made from subject and attribute where it is absent. */
  label: localized(80).optional(),
  /** What the value needs to be read rightly: „559 gegen 145 kW“. */
  note: localized(200).optional(),
});

const Options = z.strictObject({
  title: localized(200).optional(),
  figures: z.array(Figure).min(2).max(4).readonly(),
});

type Figure = z.infer<typeof Figure>;
type Input = ComposeInput<z.infer<typeof Options>>;
type Tile = Tiles["tiles"][number];

const asOf = ({ printed }: FactSheet, { words, format }: Input): string =>
  printed?.claim.asOf === undefined
    ? words.undated
    : format.date(printed.claim.asOf);

/** The value that stands against it, or that it replaced. */
const status = (sheet: FactSheet, input: Input): Runs | undefined => {
  const { words, format } = input;
  if (sheet.isDisputed) {
    return joinRuns(
      [
        [{ kind: "tag", tag: "disputed", text: words.tags.disputed }],
        joinRuns(otherValues(sheet, "list", input), ", "),
      ],
      " ",
    );
  }
  const before = sheet.claims.find(
    ({ claim }) =>
      claim.standing.kind === "superseded" &&
      claim.standing.by === sheet.printed?.claim.id,
  );
  if (before === undefined) return undefined;
  const value = format.value(before.claim, sheet.attribute, sheet.related).text;
  return [
    ...textRuns(words.previously(value), "quiet"),
    ...citations([before]),
  ];
};

/** Condition and note, then the date; „rund“ alone is no line of its own. */
const lines = (
  figure: Figure,
  sheet: FactSheet,
  value: PrintedValue | undefined,
  input: Input,
): readonly Runs[] => {
  // A label of one's own says against what a value is measured.
  const against = figure.label === undefined ? value?.after : undefined;
  const told = [
    against && input.words.against(against),
    sheet.printed && input.format.condition(sheet.printed.claim.condition),
  ]
    .filter(Boolean)
    .join("; ");
  const notes = joinRuns(
    [
      textRuns(told),
      figure.note === undefined
        ? []
        : markdownRuns(figure.note, readingOf(input)),
    ],
    "; ",
  );
  const date: Runs = [
    ...textRuns(asOf(sheet, input)),
    ...citations(supporting(sheet)),
  ];
  const qualifier = textRuns(value?.qualifier ?? "");
  return notes.length === 0
    ? [joinRuns([qualifier, date], "; ")]
    : [joinRuns([qualifier, notes], "; "), date];
};

const tile = (figure: Figure, sheet: FactSheet, input: Input): Tile => {
  const { words, format } = input;
  const value =
    sheet.printed &&
    format.value(sheet.printed.claim, sheet.attribute, sheet.related, "table");
  return {
    label:
      figure.label === undefined
        ? nameOf(sheet, format.language)
        : localText(figure.label, input),
    before: value?.before,
    figure: value?.figure ?? words.missing,
    unit: value?.unit,
    lines: lines(figure, sheet, value, input),
    status: status(sheet, input),
  };
};

/** Two to four figures with condition, date and source. */
export const keyFiguresBlock = defineBlock({
  type: "keyFigures",
  version: 1,
  options: Options,
  fields: [
    { path: "title", control: "localizedText", label: "title" },
    {
      path: "figures",
      control: "items",
      label: "figures",
      least: 2,
      most: 4,
      fields: [
        { path: "factId", control: "fact", label: "fact" },
        { path: "label", control: "localizedText", label: "label" },
        { path: "note", control: "localizedMarkdown", label: "note" },
      ],
    },
  ],
  needs: ({ options }) => ({
    facts: { figures: { ids: options.figures.map(({ factId }) => factId) } },
  }),
  compose: (input) => {
    const sheets = input.data.facts["figures"] ?? [];
    const tiles = input.options.figures.flatMap((figure) => {
      const sheet = sheets.find(({ fact }) => fact.id === figure.factId);
      return sheet === undefined ? [] : [tile(figure, sheet, input)];
    });
    if (tiles.length === 0) return [];
    const { title } = input.options;
    const text =
      title === undefined ? input.words.keyFigures : localText(title, input);
    return [
      { kind: "heading", text, target: blockTarget(input.blockId) },
      { kind: "tiles", tiles },
    ];
  },
});
