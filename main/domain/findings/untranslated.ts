import { type Localized, localized } from "../language.ts";
import { blockName, readBlock, valuesOf } from "../stored-block.ts";
import {
  defineFinding,
  factsWhere,
  type FindingInput,
  type Spot,
} from "./finding.ts";

const CONTROLS = [
  "localizedText",
  "localizedLines",
  "localizedMarkdown",
] as const;
const Text = localized(Number.MAX_SAFE_INTEGER);

const lacks = (
  text: Localized | undefined,
  { document }: FindingInput,
): boolean => text !== undefined && text[document.language] === undefined;

const inBlocks = (input: FindingInput): readonly Spot[] =>
  input.briefing.blocks.flatMap((block) => {
    const read = readBlock(block);
    if ("problem" in read || block.hidden === true) return [];
    const texts = CONTROLS.flatMap((control) =>
      valuesOf(read.definition.fields, read.options, control),
    ).flatMap((value) => Text.safeParse(value).data ?? []);
    return texts.some((text) => lacks(text, input))
      ? [
          {
            place: { blockId: block.id },
            what: blockName(block, input.speech.words),
          },
        ]
      : [];
  });

const inTitle = (input: FindingInput): readonly Spot[] => {
  const { title, subtitle, kind } = input.briefing;
  return [title, subtitle, kind].some((text) => lacks(text, input))
    ? [{ place: {}, what: Object.values(title)[0] ?? "" }]
    : [];
};

/** Text that is printed in the other language, with the mark that says so. */
export const untranslated = defineFinding({
  kind: "untranslated",
  severity: "warning",
  when: (input) => [
    ...inTitle(input),
    ...inBlocks(input),
    ...factsWhere(({ fact }) =>
      [
        input.briefing.wording[fact.id] ?? fact.statement,
        fact.reasons,
        fact.confidenceReason,
      ].some((text) => lacks(text, input)),
    )(input),
  ],
});
