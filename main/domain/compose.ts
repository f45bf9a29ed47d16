import type {
  BlockData,
  ComposeInput,
  Needs,
  Setting,
} from "./blocks/block.ts";
import type { Block, Briefing } from "./briefing.ts";
import { dayOf } from "./dates.ts";
import type { ComposedBlock, Document, Node, Running } from "./document.ts";
import type { FactSheet } from "./fact-sheet.ts";
import { citationNumbers, citedSources, glued, numbered } from "./finish.ts";
import type { BlockId, FactId } from "./ids.ts";
import { type Language, type Localized, localized } from "./language.ts";
import { mentionedIn } from "./markdown.ts";
import { localText, type Speech, speechOf } from "./runs.ts";
import {
  blockName,
  type ReadBlock,
  readBlock,
  valuesOf,
} from "./stored-block.ts";

const visible = ({ blocks }: Pick<Briefing, "blocks">): readonly Block[] =>
  blocks.filter(({ hidden }) => hidden !== true);

/** What each visible block wants from the store. A block that cannot be read wants nothing; it will be a notice. */
export const needsOf = (briefing: Briefing): ReadonlyMap<BlockId, Needs> =>
  new Map(
    visible(briefing).map((block) => {
      const read = readBlock(block);
      return [
        block.id,
        "problem" in read
          ? {}
          : (read.definition.needs?.({ options: read.options, briefing }) ??
            {}),
      ];
    }),
  );

const Text = localized(Number.MAX_SAFE_INTEGER);

const textsOf = (read: ReadBlock): readonly Localized[] =>
  "problem" in read
    ? []
    : valuesOf(
        read.definition.fields,
        read.options,
        "localizedMarkdown",
      ).flatMap((value) => Text.safeParse(value).data ?? []);

/** The facts that the texts of a briefing mention, each once, by block. */
export const mentionedFacts = (
  briefing: Pick<Briefing, "blocks">,
): ReadonlyMap<BlockId, readonly FactId[]> =>
  new Map(
    visible(briefing).map((block) => [
      block.id,
      [...new Set(textsOf(readBlock(block)).flatMap(mentionedIn))],
    ]),
  );

/** The facts that facts themselves lead to: those their reasons mention, and those they rest on. */
export const factsBehind = (
  sheets: readonly FactSheet[],
): readonly FactId[] => [
  ...new Set(
    sheets.flatMap(({ fact }) => [
      ...(fact.reasons === undefined ? [] : mentionedIn(fact.reasons)),
      ...fact.basisIds,
    ]),
  ),
];

/** What a document is composed from: the briefing in its setting, and what gather fetched for each block. */
export type ComposeRequest = {
  readonly language: Language;
  readonly setting: Setting;
  readonly dataByBlock: ReadonlyMap<BlockId, BlockData>;
  /** What is not issued carries „Entwurf“ on every page. */
  readonly draft: boolean;
};

type Step = {
  readonly block: Block;
  readonly read: ReadBlock;
  readonly composed: ComposedBlock;
};

const NO_DATA: BlockData = {
  facts: {},
  mentioned: new Map(),
  subjects: new Map(),
  attributes: new Map(),
};

const failed = (
  block: Block,
  detail: string,
  { words }: Speech,
): readonly Node[] => [
  { kind: "failed", text: words.failed(blockName(block, words)), detail },
];

/** One bad block must not cost the others: whatever it throws becomes a notice in its place. */
const attempt = (
  block: Block,
  speech: Speech,
  run: () => readonly Node[],
): ComposedBlock => {
  const told = (nodes: readonly Node[]): ComposedBlock => ({
    blockId: block.id,
    type: block.type,
    nodes,
  });
  try {
    return told(run().map((node) => glued(node, speech.format.language)));
  } catch (error) {
    return told(
      failed(
        block,
        error instanceof Error ? error.message : String(error),
        speech,
      ),
    );
  }
};

const inputOf = (
  block: Block,
  options: unknown,
  request: ComposeRequest,
  speech: Speech,
): ComposeInput<unknown> => ({
  ...speech,
  blockId: block.id,
  options,
  data: request.dataByBlock.get(block.id) ?? NO_DATA,
  setting: request.setting,
});

const composed = (
  block: Block,
  request: ComposeRequest,
  speech: Speech,
): Step => {
  const read = readBlock(block);
  const run = () =>
    "problem" in read
      ? failed(block, read.problem, speech)
      : read.definition.compose(inputOf(block, read.options, request, speech));
  return { block, read, composed: attempt(block, speech, run) };
};

const running = ({ setting }: ComposeRequest, speech: Speech): Running => {
  const { words, format } = speech;
  const { briefing, client, number, at } = setting;
  return {
    headLeft: localText(briefing.title, speech),
    headRight: client.name,
    footLeft: [
      client.confidentiality === undefined
        ? words.confidentialFor(client.name)
        : localText(client.confidentiality, speech),
      words.running.issue(number, format.date(dayOf(at))),
    ],
    page: words.running.page,
    of: words.running.of,
  };
};

const frame = (
  request: ComposeRequest,
  speech: Speech,
): Omit<Document, "blocks"> => {
  const { briefing, client, consultant, at } = request.setting;
  return {
    language: request.language,
    title: localText(briefing.title, speech),
    author:
      consultant === undefined ? "" : `${consultant.name}, ${consultant.firm}`,
    subject:
      [briefing.kind, briefing.subtitle].flatMap((text) =>
        text === undefined ? [] : [localText(text, speech)],
      )[0] ?? client.name,
    createdAt: at,
    running: running(request, speech),
    draftMark: request.draft ? speech.words.draft : undefined,
  };
};

/** Blocks that need the others (contents, sources, key of likelihoods) take their place once these stand. */
const finished = (
  steps: readonly Step[],
  request: ComposeRequest,
  speech: Speech,
): Document => {
  const numbers = citationNumbers({
    blocks: steps.map((step) => step.composed),
  });
  const document = {
    ...frame(request, speech),
    blocks: steps.map((step) => numbered(step.composed, numbers)),
  };
  const sheets = [...request.dataByBlock.values()].flatMap(
    ({ facts, mentioned }) => [
      ...Object.values(facts).flat(),
      ...mentioned.values(),
    ],
  );
  const cited = citedSources(numbers, sheets);
  const blocks = steps.map(({ block, read }, index) => {
    const early = document.blocks[index];
    if ("problem" in read || read.definition.late === undefined) return early;
    const { late } = read.definition;
    return numbered(
      attempt(block, speech, () =>
        late({
          ...inputOf(block, read.options, request, speech),
          document,
          cited,
        }),
      ),
      numbers,
    );
  });
  return { ...document, blocks: blocks.filter((block) => block !== undefined) };
};

/**
 * A briefing as pure data: every visible block composed in the given language, citations numbered by first
 * mention, one number a source. The same for equal input; never throws for what a block does.
 */
export const composeBriefing = (request: ComposeRequest): Document => {
  const speech = speechOf(request.language);
  const steps = visible(request.setting.briefing).map((block) =>
    composed(block, request, speech),
  );
  return finished(steps, request, speech);
};
