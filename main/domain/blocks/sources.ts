import { z } from "zod";
import { RELIABILITIES } from "../admiralty.ts";
import { blockTarget, type Runs, type Sources } from "../document.ts";
import { localized } from "../language.ts";
import { localText, textRuns } from "../runs.ts";
import { sourceDetails, sourceTitle } from "../source-line.ts";
import { type CitedSource, type ComposeInput, defineBlock } from "./block.ts";

const Options = z.strictObject({ title: localized(200).optional() });

type Input = ComposeInput<z.infer<typeof Options>>;

const LICENCES: Readonly<Record<string, string>> = {
  "CC BY 4.0": "https://creativecommons.org/licenses/by/4.0/",
};

/** Data under a licence that asks for it is named with the licence and with what we did to it (CC BY 4.0, section 3a). */
const licenceNotes = (
  cited: readonly CitedSource[],
  { words }: Input,
): readonly Runs[] => {
  const licensed = cited.filter(({ source }) => source.licence !== undefined);
  return [
    ...Map.groupBy(
      licensed,
      ({ source }) => `${source.publisher}\n${source.licence}`,
    ).values(),
  ].map((group) => {
    const numbers = group.map(({ number }) => `[${number}]`).join(" ");
    const { publisher = "", licence = "" } = group[0]?.source ?? {};
    const address = LICENCES[licence];
    return [
      ...textRuns(`${numbers} ${publisher}: ${words.sources.licensed} `),
      address === undefined
        ? { kind: "text", text: licence }
        : { kind: "link", address, text: licence },
      ...textRuns(`, ${words.sources.adapted}`),
    ];
  });
};

const sources = (cited: readonly CitedSource[], input: Input): Sources => {
  const { words } = input;
  const grades = RELIABILITIES.map(
    (grade) => `${grade} ${words.reliabilities[grade]}`,
  ).join(", ");
  return {
    kind: "sources",
    columns: [
      words.sources.number,
      words.sources.source,
      words.sources.reliability,
      words.sources.pages,
    ],
    rows: cited.map(({ number, source }) => ({
      sourceId: source.id,
      number,
      title: sourceTitle(source, input),
      details: sourceDetails(source, input),
      reliability: words.graded(
        words.reliabilities[source.reliability],
        source.reliability,
      ),
    })),
    notes: [
      textRuns(words.sources.grades(grades)),
      ...licenceNotes(cited, input),
    ],
  };
};

/** All sources that the document cites, by number, with the pages that cite them. */
export const sourcesBlock = defineBlock({
  type: "sources",
  version: 1,
  options: Options,
  fields: [{ path: "title", control: "localizedText", label: "title" }],
  compose: () => [],
  late: (input) => {
    if (input.cited.length === 0) return [];
    const { options, words, blockId } = input;
    const text =
      options.title === undefined
        ? words.sources.title
        : localText(options.title, input);
    return [
      {
        kind: "heading",
        text,
        target: blockTarget(blockId),
        note: textRuns(words.sources.note),
      },
      sources(input.cited, input),
    ];
  },
});
