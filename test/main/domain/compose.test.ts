import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BlockData } from "../../../main/domain/blocks/block.ts";
import type { Block, Briefing } from "../../../main/domain/briefing.ts";
import {
  composeBriefing,
  factsBehind,
  mentionedFacts,
  needsOf,
} from "../../../main/domain/compose.ts";
import type { Document, Run } from "../../../main/domain/document.ts";
import type { FactSheet } from "../../../main/domain/fact-sheet.ts";
import { BlockId, FactId, SourceId } from "../../../main/domain/ids.ts";
import { nodesOf, runsOf } from "../../../main/domain/walk.ts";
import {
  aBlock,
  aBriefing,
  aClaim,
  aConsultant,
  aSetting,
  aSheet,
  aSource,
  id,
  someData,
} from "../../support/builders.ts";

type Request = Parameters<typeof composeBriefing>[0];

const composed = (
  briefing: Briefing,
  data: ReadonlyMap<BlockId, BlockData> = new Map(),
  request: Partial<Request> = {},
): Document =>
  composeBriefing({
    language: "de",
    setting: aSetting(briefing),
    dataByBlock: data,
    draft: false,
    ...request,
  });

const list = (number: number): Block =>
  aBlock("factList", { groups: [{ facts: {} }] }, number);
const runs = (document: Document): readonly Run[] =>
  nodesOf(document).flatMap((node) =>
    node.kind === "atFoot" ? [] : runsOf(node).flat(),
  );
const citationsOf = (document: Document) =>
  runs(document).filter((run) => run.kind === "citation");

/** Facts with one claim each, from sources picked by number. */
const factsFrom = (sources: readonly number[]): readonly FactSheet[] =>
  sources.map((source, index) =>
    aSheet({
      fact: { id: id(FactId, index + 1) },
      claims: [aClaim(index + 1, { sourceId: id(SourceId, source) })],
      sources: [aSource(source)],
    }),
  );

describe("citations", () => {
  it("are numbered by first mention over all blocks, one number a source, each with a row", () => {
    const lists = fc.array(
      fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 8 }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(lists, fc.nat(), (sourcesByBlock, position) => {
        const blocks = sourcesByBlock.map((_, index) => list(index + 1));
        const at = position % (blocks.length + 1);
        const withSources = [
          ...blocks.slice(0, at),
          aBlock("sources", {}, 100),
          ...blocks.slice(at),
        ];
        const data = new Map(
          sourcesByBlock.map((sources, index) => [
            id(BlockId, index + 1),
            someData({ "0": factsFrom(sources) }),
          ]),
        );
        const document = composed(aBriefing(withSources), data);

        const mentioned = [...new Set(sourcesByBlock.flat())];
        const cited = citationsOf(document);
        expect(cited.map(({ number }) => number)).toEqual(
          sourcesByBlock.flat().map((source) => mentioned.indexOf(source) + 1),
        );
        const rows = nodesOf(document).flatMap((node) =>
          node.kind === "sources" ? node.rows : [],
        );
        expect(rows.map(({ number, sourceId }) => [number, sourceId])).toEqual(
          mentioned.map((source, index) => [index + 1, id(SourceId, source)]),
        );
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  it("keep their numbers where no sources are listed", () => {
    const document = composed(
      aBriefing([list(1)]),
      new Map([[id(BlockId, 1), someData({ "0": factsFrom([5, 3, 5]) })]]),
    );
    expect(citationsOf(document).map(({ number }) => number)).toEqual([
      1, 2, 1,
    ]);
  });
});

describe("a block that fails", () => {
  const good = aBlock(
    "part",
    { kicker: { de: "Teil" }, headline: { de: "Schlagzeile" } },
    2,
  );
  const kinds = (bad: Block, data?: ReadonlyMap<BlockId, BlockData>) =>
    composed(aBriefing([bad, good]), data).blocks.map(({ nodes }) =>
      nodes.map((node) => (node.kind === "failed" ? node.text : node.kind)),
    );

  it.each<[string, Block]>([
    ["of a type nobody knows", aBlock("horoscope")],
    [
      "with options its schema refuses",
      aBlock("part", { kicker: "kein Objekt" }),
    ],
    ["with an option too many", aBlock("pageBreak", { extra: true })],
    [
      "of a newer version than ours",
      { ...aBlock("part", good.options), version: 99 },
    ],
    [
      "of a version that nothing lifts",
      { ...aBlock("part", good.options), version: 0 },
    ],
  ])("is a notice in its place and costs the others nothing: %s", (_, bad) => {
    const [first, second] = kinds(bad);
    expect(first).toEqual([expect.stringMatching(/: nicht darstellbar$/)]);
    expect(second).toEqual(["part"]);
  });

  it("becomes a notice too where composing it throws", () => {
    const broken = aSheet({ claims: [aClaim(1, { unit: "furlong" })] });
    expect(
      kinds(list(1), new Map([[id(BlockId, 1), someData({ "0": [broken] })]])),
    ).toEqual([["Faktenliste: nicht darstellbar"], ["part"]]);
  });

  it("says why, for the log, and does not print it", () => {
    const [node] =
      composed(aBriefing([aBlock("horoscope")])).blocks[0]?.nodes ?? [];
    expect(node).toEqual({
      kind: "failed",
      text: "horoscope: nicht darstellbar",
      detail: "unknown type horoscope",
    });
  });

  it("wants nothing from the store", () => {
    expect([
      ...needsOf(aBriefing([aBlock("horoscope"), list(2)])).values(),
    ]).toEqual([{}, { facts: { "0": {} } }]);
  });

  it("of hopeless nesting does not bring the briefing down", () => {
    const text = aBlock("text", { body: { de: ">".repeat(9000) } });
    expect(mentionedFacts(aBriefing([text])).get(text.id)).toEqual([]);
    expect(kinds(text)[1]).toEqual(["part"]);
  });
});

describe("a document", () => {
  it("is the same for equal input, and plain data", () => {
    const briefing = aBriefing([list(1), aBlock("sources", {}, 2)]);
    const data = new Map([
      [id(BlockId, 1), someData({ "0": factsFrom([1, 2]) })],
    ]);
    const one = composed(briefing, data);
    expect(composed(briefing, data)).toEqual(one);
    expect(structuredClone(one)).toEqual(one);
  });

  it("leaves out hidden blocks and what they mention", () => {
    const hidden: Block = {
      ...aBlock("text", { body: { de: `[x](fact:${id(FactId, 1)})` } }),
      hidden: true,
    };
    expect(composed(aBriefing([hidden])).blocks).toEqual([]);
    expect([...mentionedFacts(aBriefing([hidden])).keys()]).toEqual([]);
  });

  it("carries the draft mark only where it is a draft", () => {
    expect(
      [true, false].map(
        (draft) => composed(aBriefing(), new Map(), { draft }).draftMark,
      ),
    ).toEqual(["Entwurf", undefined]);
  });

  it("names client, issue and confidentiality at the head and foot of its pages", () => {
    expect(
      composed(aBriefing(), new Map(), { language: "en" }).running,
    ).toEqual({
      headLeft: "AI chips from China",
      headRight: "Muster GmbH",
      footLeft: [
        "Confidential – for Muster GmbH only",
        "Issue 2026-03, 7\u00A0September 2026",
      ],
      page: "Page",
      of: "of",
    });
  });

  it("names its author only where one is known", () => {
    const author = (setting: Partial<Request["setting"]>) =>
      composed(aBriefing(), new Map(), {
        setting: aSetting(aBriefing(), setting),
      }).author;
    expect([author({ consultant: aConsultant() }), author({})]).toEqual([
      "Erika Beispiel, Beispiel & Partner",
      "",
    ]);
  });

  it("sets the spaces that must not break, each text by its own language", () => {
    const text = aBlock("text", {
      body: { en: "Page 5 shows 34 % of 145 kW on 7 September." },
    });
    const [run] = runs(composed(aBriefing([text])));
    expect(run).toMatchObject({
      text: "Page\u00A05 shows 34% of 145\u00A0kW on 7\u00A0September.",
      language: "en",
    });
  });
});

describe("the facts that a briefing needs", () => {
  it("are those its texts mention, by block, wherever in the options the text stands", () => {
    const text = aBlock(
      "text",
      { body: { de: `[x](fact:${id(FactId, 1)}) [y](fact:${id(FactId, 1)})` } },
      1,
    );
    const figures = aBlock(
      "keyFigures",
      {
        figures: [
          { factId: id(FactId, 3), note: { de: `[z](fact:${id(FactId, 2)})` } },
          { factId: id(FactId, 4) },
        ],
      },
      2,
    );
    expect(mentionedFacts(aBriefing([text, figures]))).toEqual(
      new Map([
        [text.id, [id(FactId, 1)]],
        [figures.id, [id(FactId, 2)]],
      ]),
    );
  });

  it("and those that judgements mention and rest on", () => {
    const judgement = aSheet({
      fact: {
        nature: "judgement",
        reasons: { de: `[x](fact:${id(FactId, 5)})` },
        basisIds: [id(FactId, 6), id(FactId, 5)],
      },
      claims: [],
    });
    expect(factsBehind([judgement])).toEqual([id(FactId, 5), id(FactId, 6)]);
  });
});
