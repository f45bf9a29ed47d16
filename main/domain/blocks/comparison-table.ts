import { z } from "zod";
import { columnOf, commonest } from "../comparison-cell.ts";
import { comparisonTable } from "../comparison.ts";
import { blockTarget, type Heading, type Node } from "../document.ts";
import type { FactSheet, SourcedClaim } from "../fact-sheet.ts";
import { AttributeId, type FactId, SubjectId } from "../ids.ts";
import { localized } from "../language.ts";
import { localRuns, localText, textRuns } from "../runs.ts";
import { citations } from "../statement.ts";
import { type ComposeInput, defineBlock } from "./block.ts";

const Options = z.strictObject({
  title: localized(200).optional(),
  subjectIds: z.array(SubjectId).min(1).max(100).readonly(),
  /** Eight columns upright at most, with the name. */
  attributeIds: z.array(AttributeId).min(1).max(7).readonly(),
  groupBy: z.enum(["country", "maker", "none"]).default("country"),
});

type Input = ComposeInput<z.infer<typeof Options>>;

/** The source of most figures. */
const mainClaim = (
  sheets: readonly FactSheet[],
  { options }: Input,
): SourcedClaim | undefined => {
  const isShown = ({ subjects, attribute }: FactSheet) =>
    options.subjectIds.some((id) => id === subjects[0]?.id) &&
    options.attributeIds.includes(attribute.id);
  return commonest(
    sheets.filter(isShown).flatMap(({ printed }) => printed ?? []),
    ({ source }) => source.id,
  );
};

const heading = (main: SourcedClaim | undefined, input: Input): Heading => {
  const { options, words, blockId } = input;
  const edition =
    main?.source.edition === undefined
      ? []
      : [...textRuns(", "), ...localRuns(main.source.edition, input)];
  return {
    kind: "heading",
    text:
      options.title === undefined
        ? words.comparison
        : localText(options.title, input),
    target: blockTarget(blockId),
    note: main && [
      ...textRuns(main.source.publisher),
      ...edition,
      ...citations([main]),
    ],
  };
};

const hasClaimSheet = (factId: FactId, { setting }: Input): boolean =>
  setting.briefing.blocks.some(
    ({ type, hidden, options }) =>
      type === "claimSheet" && hidden !== true && options["factId"] === factId,
  );

const compose = (input: Input): readonly Node[] => {
  const { options, data, words, format } = input;
  const sheets = data.facts["cells"] ?? [];
  if (sheets.length === 0) return [];
  const main = mainClaim(sheets, input);
  const find = (id: SubjectId) => data.subjects.get(id);
  const table = comparisonTable({
    words,
    format,
    sheets,
    find,
    subjects: options.subjectIds.flatMap((id) => find(id) ?? []),
    columns: options.attributeIds
      .flatMap((id) => data.attributes.get(id) ?? [])
      .map((attribute) => columnOf(attribute, sheets, input)),
    groupBy: options.groupBy,
    mainSource: main?.source.id,
    hasClaimSheet: (id) => hasClaimSheet(id, input),
  });
  return [heading(main, input), table];
};

/** Subjects in rows, attributes in columns; conditions and units in the head, what differs lettered below. */
export const comparisonTableBlock = defineBlock({
  type: "comparisonTable",
  version: 1,
  options: Options,
  fields: [
    { path: "title", control: "localizedText", label: "title" },
    { path: "subjectIds", control: "subjects", label: "subjects" },
    { path: "attributeIds", control: "attributes", label: "attributes" },
    {
      path: "groupBy",
      control: "choice",
      label: "groupBy",
      choices: [
        { value: "country", label: "country" },
        { value: "maker", label: "maker" },
        { value: "none", label: "none" },
      ],
    },
  ],
  needs: ({ options: { subjectIds, attributeIds } }) => ({
    facts: { cells: { subjectIds, attributeIds } },
    subjectIds,
    attributeIds,
  }),
  compose,
});
