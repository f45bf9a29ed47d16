import { describe, expect, it } from "vitest";
import type { Block, Briefing } from "../../../main/domain/briefing.ts";
import { composeBriefing } from "../../../main/domain/compose.ts";
import type { FactSheet } from "../../../main/domain/fact-sheet.ts";
import {
  type Finding,
  type FindingKind,
  findingText,
} from "../../../main/domain/finding.ts";
import { FINDINGS, findingsOf } from "../../../main/domain/findings/index.ts";
import { FactId } from "../../../main/domain/ids.ts";
import type { Language } from "../../../main/domain/language.ts";
import { speechOf } from "../../../main/domain/runs.ts";
import {
  aBlock,
  aBriefing,
  aClaim,
  aSetting,
  aSheet,
  id,
  someData,
} from "../../support/builders.ts";

const en = { de: "da", en: "there" };
const list = aBlock("factList", { groups: [{ title: en, facts: {} }] }, 1);
const sources = aBlock("sources", {}, 2);

const found = (
  sheets: readonly FactSheet[],
  blocks: readonly Block[] = [list, sources],
  language: Language = "de",
  own: Partial<Briefing> = {},
): readonly Finding[] => {
  const briefing = aBriefing(blocks, own);
  const dataByBlock = new Map(
    blocks
      .slice(0, 1)
      .map((block) => [
        block.id,
        someData({ "0": sheets, judgements: sheets }),
      ]),
  );
  const document = composeBriefing({
    language,
    setting: aSetting(briefing),
    dataByBlock,
    draft: true,
  });
  return findingsOf({
    briefing,
    document,
    facts: new Map([[blocks[0]!.id, sheets]]),
    speech: speechOf("en"),
  });
};

const kinds = (findings: readonly Finding[]): readonly FindingKind[] =>
  findings.map(({ kind }) => kind);

const two = [aClaim(1), aClaim(2)];
const judgement = (
  statement: string,
  own: Partial<FactSheet["fact"]> = {},
): FactSheet =>
  aSheet({
    fact: {
      nature: "judgement",
      likelihood: "likely",
      statement: { de: statement, en: statement },
      ...own,
    },
    claims: [],
  });

describe("the pre-flight", () => {
  it("has nothing to say of a fact with two sources that agree", () => {
    expect(found([aSheet({ claims: two })])).toEqual([]);
  });

  it.each<[FindingKind, FactSheet]>([
    ["singleSource", aSheet()],
    ["noSource", aSheet({ claims: [] })],
    [
      "disputed",
      aSheet({
        claims: [
          aClaim(1),
          aClaim(2, { reading: { kind: "number", value: 800 } }),
        ],
      }),
    ],
    ["overdue", aSheet({ claims: two, freshness: "overdue" })],
    [
      "untranslated",
      aSheet({
        claims: two,
        fact: { statement: { en: "It delivers {value}." } },
      }),
    ],
  ])("finds in a fact: %s", (kind, sheet) => {
    const [finding, ...others] = found([sheet, sheet]).filter(
      ({ place }) => place.blockId === list.id,
    );
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      kind,
      place: { blockId: list.id, factId: id(FactId, 1) },
      what: "Chip X1, Compute performance",
    });
  });

  it("finds unlike conditions beside the dispute they may explain", () => {
    const claims = [
      aClaim(1, { condition: { precision: "BF16" } }),
      aClaim(2, {
        reading: { kind: "number", value: 800 },
        condition: { precision: "FP16" },
      }),
    ];
    expect(kinds(found([aSheet({ claims })]))).toEqual([
      "disputed",
      "mixedConditions",
    ]);
  });

  it("finds blocks that fail or print nothing", () => {
    expect(
      found([], [list, aBlock("horoscope", {}, 3)]).map(
        ({ kind, what, severity }) => [severity, kind, what],
      ),
    ).toEqual([
      ["error", "failedBlock", "horoscope"],
      ["warning", "emptyBlock", "Fact list"],
    ]);
  });

  it("finds citations that no list of sources resolves", () => {
    expect(found([aSheet({ claims: two })], [list])).toEqual([
      { kind: "noSourcesBlock", severity: "error", place: {}, what: "2" },
    ]);
  });

  it("finds a mention of a fact that is gone", () => {
    const text = aBlock(
      "text",
      { body: { de: `[x](fact:${id(FactId, 9)})`, en: "x" } },
      3,
    );
    expect(found([], [text])).toMatchObject([
      {
        kind: "lostMention",
        place: { blockId: text.id, factId: id(FactId, 9) },
      },
    ]);
  });

  it("finds text and titles without the briefing's language", () => {
    const text = aBlock("text", { body: { de: "nur deutsch" } }, 3);
    expect(
      found([], [text], "en", { title: { de: "Titel" } }).map(
        ({ kind, what }) => [kind, what],
      ),
    ).toEqual([
      ["untranslated", "Titel"],
      ["untranslated", "Text"],
    ]);
  });

  it.each<[string, FactSheet, readonly FindingKind[]]>([
    [
      "a judgement that carries its word once",
      judgement("Das ist wahrscheinlich."),
      [],
    ],
    [
      "a longer word that holds a shorter one",
      judgement("Das ist sehr unwahrscheinlich.", {
        likelihood: "veryUnlikely",
      }),
      [],
    ],
    [
      "a judgement without its word",
      judgement("Das kommt."),
      ["likelihoodWord"],
    ],
    [
      "a judgement with another word",
      judgement("Das ist unwahrscheinlich."),
      ["likelihoodWord"],
    ],
    [
      "a judgement with two words",
      judgement("Das ist wahrscheinlich, anderes unwahrscheinlich."),
      ["likelihoodWord"],
    ],
    [
      "likelihood and confidence in one sentence",
      judgement("Das ist wahrscheinlich, bei hoher Belastbarkeit."),
      ["likelihoodWithConfidence"],
    ],
    [
      "a likelihood in the reason of the confidence",
      judgement("Das ist wahrscheinlich.", {
        confidence: "low",
        confidenceReason: { de: "Die Quelle irrt wahrscheinlich.", en: "x" },
      }),
      ["likelihoodWithConfidence"],
    ],
  ])("keeps likelihood and confidence apart: %s", (_, sheet, expected) => {
    expect(
      kinds(found([sheet], [aBlock("judgements", { facts: {} }, 1)])),
    ).toEqual(expected);
  });

  it("puts what is gravest first", () => {
    const findings = found([
      aSheet(),
      aSheet({ fact: { id: id(FactId, 2) }, claims: [] }),
    ]);
    expect(findings.map(({ severity }) => severity)).toEqual(["error", "hint"]);
  });

  it("says each finding in a sentence of both languages", () => {
    for (const { kind } of FINDINGS) {
      const [de, english] = [
        findingText({ kind, what: "XY" }, speechOf("de").words),
        findingText({ kind, what: "XY" }, speechOf("en").words),
      ];
      expect(de).toContain("XY");
      expect(english).toContain("XY");
      expect(de).not.toBe(english);
    }
  });
});
