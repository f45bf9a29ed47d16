import type { BlockData, Needs, Setting } from "../domain/blocks/block.ts";
import type { Briefing } from "../domain/briefing.ts";
import {
  composeBriefing,
  factsBehind,
  mentionedFacts,
  needsOf,
} from "../domain/compose.ts";
import type { Document, PrintFinding } from "../domain/document.ts";
import type { FactSheet } from "../domain/fact-sheet.ts";
import type { Finding } from "../domain/finding.ts";
import { findingsOf } from "../domain/findings/index.ts";
import type { BlockId, FactId } from "../domain/ids.ts";
import type { Language } from "../domain/language.ts";
import { speechOf } from "../domain/runs.ts";
import type { Context } from "./context.ts";
import { createSheets, type Sheets } from "./fact-sheets.ts";
import { findSheets } from "./facts.ts";
import { requireRecord } from "./plain.ts";
import { settingsOf } from "./settings.ts";

export type ComposeOrder = {
  readonly briefing: Briefing;
  readonly language: Language;
  /** Not issued: „Entwurf“ on every page. */
  readonly isDraft: boolean;
};

export type Composed = {
  readonly document: Document;
  readonly setting: Setting;
  /** Every fact that a block prints, mentions or rests on, once. */
  readonly facts: readonly FactSheet[];
  /** The pre-flight, together with what only the printer could find. */
  readonly findingsWith: (
    printed: readonly PrintFinding[],
  ) => readonly Finding[];
};

const ALL = { offset: 0, limit: -1 };

/** The handout's number, were it issued now: year and running number per client. */
const settingOf = (context: Context, briefing: Briefing): Setting => {
  const { tables } = context.store;
  const client = requireRecord(
    tables.client.get(briefing.clientId),
    "client",
    briefing.clientId,
  );
  const at = context.now();
  const year = at.slice(0, 4);
  const running = tables.handout.lastOfYear(client.id, year) + 1;
  const [last] = tables.handout.listOfClient(client.id, {
    offset: 0,
    limit: 1,
  });
  return {
    briefing,
    client,
    consultant: settingsOf(context).consultant,
    number: `${year}-${String(running).padStart(2, "0")}`,
    replaces: last && { number: last.number, issuedAt: last.issuedAt },
    at,
  };
};

type Gather = {
  readonly context: Context;
  readonly sheets: Sheets;
  readonly sheetOf: (id: FactId) => readonly FactSheet[];
};

/** Everything one block asked for. No note is ever read here: nothing private can be in it. */
const dataFor = (
  { context, sheets, sheetOf }: Gather,
  needs: Needs,
  mentioned: readonly FactId[],
): BlockData => {
  const { tables } = context.store;
  const facts = Object.fromEntries(
    Object.entries(needs.facts ?? {}).map(([name, query]) => [
      name,
      findSheets(context, query, ALL, sheets).rows,
    ]),
  );
  const named = mentioned.flatMap(sheetOf);
  const behind = factsBehind([
    ...Object.values(facts).flat(),
    ...named,
  ]).flatMap(sheetOf);
  const subjects = (needs.subjectIds ?? [])
    .filter((id) => tables.subject.has(id))
    .flatMap(sheets.chainOf);
  const attributes = (needs.attributeIds ?? []).flatMap(
    (id) => tables.attribute.get(id) ?? [],
  );
  return {
    facts,
    mentioned: new Map(
      [...named, ...behind].map((sheet) => [sheet.fact.id, sheet]),
    ),
    subjects: new Map(subjects.map((subject) => [subject.id, subject])),
    attributes: new Map(
      attributes.map((attribute) => [attribute.id, attribute]),
    ),
  };
};

const gather = (
  context: Context,
  briefing: Briefing,
): ReadonlyMap<BlockId, BlockData> => {
  const sheets = createSheets(context);
  // A mention may outlive its fact: the block then says so, see the finding for lost mentions.
  const sheetOf = (id: FactId): readonly FactSheet[] => {
    const fact = context.store.tables.fact.get(id);
    return fact === undefined ? [] : [sheets.sheetOf(fact)];
  };
  const mentions = mentionedFacts(briefing);
  return new Map(
    [...needsOf(briefing)].map(([blockId, needs]) => [
      blockId,
      dataFor({ context, sheets, sheetOf }, needs, mentions.get(blockId) ?? []),
    ]),
  );
};

const sheetsIn = ({ facts, mentioned }: BlockData): readonly FactSheet[] => [
  ...Object.values(facts).flat(),
  ...mentioned.values(),
];

const fromPrinter = ({ kind, blockId, detail }: PrintFinding): Finding => ({
  kind: kind === "missingGlyph" ? "missingGlyph" : "failedBlock",
  severity: kind === "missingGlyph" ? "warning" : "error",
  place: { blockId },
  what: detail,
});

/** Gather and compose: a briefing with the store's facts as a Document, and what is to be said of it. */
export const composeFor = (
  context: Context,
  { briefing, language, isDraft }: ComposeOrder,
): Composed => {
  const setting = settingOf(context, briefing);
  const dataByBlock = gather(context, briefing);
  const document = composeBriefing({
    language,
    setting,
    dataByBlock,
    draft: isDraft,
  });
  const byBlock = new Map(
    [...dataByBlock].map(([blockId, data]) => [blockId, sheetsIn(data)]),
  );
  const all = [...byBlock.values()].flat();
  const speech = speechOf(settingsOf(context).interfaceLanguage);
  return {
    document,
    setting,
    facts: [...new Map(all.map((sheet) => [sheet.fact.id, sheet])).values()],
    findingsWith: (printed) => [
      ...printed.map(fromPrinter),
      ...findingsOf({ briefing, document, facts: byBlock, speech }),
    ],
  };
};
