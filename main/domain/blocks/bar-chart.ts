import { z } from "zod";
import { barChart } from "../bar-chart.ts";
import { type Bar, barsOf, chartNote } from "../bars.ts";
import { blockTarget, type Node } from "../document.ts";
import { AttributeId, SubjectId } from "../ids.ts";
import { localized, pick } from "../language.ts";
import { localText, textRuns } from "../runs.ts";
import { countryOf, type Subject } from "../subject.ts";
import { type ComposeInput, defineBlock } from "./block.ts";

const Options = z.strictObject({
  title: localized(200).optional(),
  subjectIds: z.array(SubjectId).min(1).max(40).readonly(),
  attributeId: AttributeId,
  /** By country the first one named is drawn filled, all others light. */
  series: z.enum(["country", "none"]).default("country"),
});

type Input = ComposeInput<z.infer<typeof Options>>;

/** Subjects without a bar are named below the chart: a chart must not leave out in silence. */
const absentNote = (
  subjects: readonly Subject[],
  bars: readonly Bar[],
  { words, format }: Input,
): readonly Node[] => {
  const absent = subjects.filter(
    (subject) => !bars.some((bar) => bar.subject === subject),
  );
  if (absent.length === 0) return [];
  const names = absent
    .map(({ name }) => pick(name, format.language).text)
    .join(", ");
  return [
    {
      kind: "paragraph",
      role: "note",
      runs: textRuns(words.chart.without(names)),
    },
  ];
};

const compose = (input: Input): readonly Node[] => {
  const { options, data, format, words, blockId } = input;
  const attribute = data.attributes.get(options.attributeId);
  if (attribute?.unit === undefined) return [];
  const sheets = data.facts["bars"] ?? [];
  const find = (id: SubjectId) => data.subjects.get(id);
  const subjects = options.subjectIds.flatMap((id) => find(id) ?? []);
  const unit = format.columnUnit(
    attribute.unit,
    sheets.flatMap(({ printed }) => printed?.claim ?? []),
  );
  const bars = barsOf(subjects, attribute.id, unit, sheets, input);
  if (bars.length === 0) return [];
  const title = localText(options.title ?? attribute.name, input);
  const countries =
    options.series === "none"
      ? []
      : [...new Set(subjects.map((subject) => countryOf(subject, find)))];
  return [
    {
      kind: "heading",
      text: title,
      target: blockTarget(blockId),
      note: textRuns(chartNote(bars, unit, input)),
    },
    barChart({ title, bars, unit, countries, find, words, format }),
    ...absentNote(subjects, bars, input),
  ];
};

/** One attribute of several subjects as bars from zero, with the claims that contradict them. */
export const barChartBlock = defineBlock({
  type: "barChart",
  version: 1,
  options: Options,
  fields: [
    { path: "title", control: "localizedText", label: "title" },
    { path: "subjectIds", control: "subjects", label: "subjects" },
    { path: "attributeId", control: "attribute", label: "attribute" },
    {
      path: "series",
      control: "choice",
      label: "series",
      choices: [
        { value: "country", label: "country" },
        { value: "none", label: "none" },
      ],
    },
  ],
  needs: ({ options: { subjectIds, attributeId } }) => ({
    facts: { bars: { subjectIds, attributeIds: [attributeId] } },
    subjectIds,
    attributeIds: [attributeId],
  }),
  compose,
});
