import { describe, expect, it } from "vitest";
import { draftReducer } from "../../../renderer/facts/draft-reducer.ts";
import {
  claimDraftOf,
  factDraftOf,
  newFactDraft,
} from "../../../renderer/facts/fact-draft.ts";
import { readDraft } from "../../../renderer/facts/read-draft.ts";
import {
  aClaim,
  aFact,
  anAttribute,
  aSheet,
  aSource,
} from "../../support/builders.ts";
import { starterSheets } from "./starter-sheets.ts";

const TODAY = "2026-11-24";
const sheet = aSheet({ claims: [aClaim(1), aClaim(2)] });
const draft = () => factDraftOf(sheet, "de");

/** What does not fit, by field. */
const faultsOf = (
  made: ReturnType<typeof draft>,
): Readonly<Record<string, string>> => {
  const read = readDraft(made, "de", TODAY);
  return read.ok
    ? {}
    : Object.fromEntries(
        Object.entries(read.faults).map(([path, { fault }]) => [path, fault]),
      );
};

describe("the form of a fact", () => {
  it("opened and saved again changes nothing, for every fact of the starter library", async () => {
    for (const stored of await starterSheets()) {
      for (const language of ["de", "en"] as const) {
        const read = readDraft(factDraftOf(stored, language), language, TODAY);
        expect(read).toEqual({
          ok: true,
          fact: JSON.parse(JSON.stringify(stored.fact)) as unknown,
          claims: stored.claims.map(({ claim }) => claim),
        });
      }
    }
  });

  it("names what is missing in a new one", () => {
    const made = newFactDraft();
    const claim = made.claims[0]?.id;
    expect(faultsOf(made)).toEqual({
      statement: "statementNeeded",
      subjects: "subjectNeeded",
      attribute: "required",
      topic: "required",
      [`claims.${claim}.source`]: "required",
      [`claims.${claim}.printed`]: "required",
      [`claims.${claim}.value`]: "required",
    });
  });

  it("says at the value what is no number, and at the date what is no day", () => {
    const claim = draft().claims[0];
    const changed = draftReducer(draft(), {
      type: "setClaim",
      id: claim!.id,
      change: {
        value: "viel",
        asOf: "31. Februar 2025",
        quotation: "eins zwei drei vier fünf sechs sieben acht neun",
      },
    });
    expect(faultsOf(changed)).toEqual({
      [`claims.${claim?.id}.value`]: "noNumber",
      [`claims.${claim?.id}.asOf`]: "noSuchDay",
      [`claims.${claim?.id}.quotation`]: "quotationTooLong",
    });
  });

  it("takes the unit that was typed with the number before the one that was chosen", () => {
    const claim = draft().claims[0];
    const read = readDraft(
      draftReducer(draft(), {
        type: "setClaim",
        id: claim!.id,
        change: { value: "1,2 PFLOPS" },
      }),
      "de",
      TODAY,
    );
    expect(read.ok && read.claims[0]).toMatchObject({
      reading: { kind: "number", value: 1.2 },
      unit: "PFLOPS",
    });
  });

  it("does not print a claim that is set aside, nor one that is deleted", () => {
    const printed = sheet.fact.printedClaimId!;
    const setAside = draftReducer(draft(), {
      type: "setClaim",
      id: printed,
      change: { isSetAside: true, reason: { de: "Tippfehler", en: "" } },
    });
    const removed = draftReducer(draft(), { type: "removeClaim", id: printed });
    expect(
      [setAside, removed]
        .map((made) => readDraft(made, "de", TODAY))
        .map((read) => read.ok && read.fact.printedClaimId),
    ).toEqual([undefined, undefined]);
    expect(removed.removedIds).toEqual([printed]);
  });

  it("keeps likelihood and confidence for forecasts and judgements alone", () => {
    const judged = factDraftOf(
      aSheet({
        fact: aFact({
          nature: "judgement",
          likelihood: "likely",
          confidence: "low",
        }),
      }),
      "de",
    );
    const turned = draftReducer(judged, {
      type: "set",
      change: { nature: "fact" },
    });
    const read = readDraft(turned, "de", TODAY);
    expect(read.ok && [read.fact.likelihood, read.fact.confidence]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it("counts a new fact as checked today", () => {
    const source = aSource(1);
    const made = newFactDraft();
    const filled = {
      ...made,
      statement: { de: "Etwas.", en: "" },
      subjectIds: sheet.fact.subjectIds,
      attributeId: anAttribute().id,
      topicId: sheet.fact.topicId,
      claims: made.claims.map((claim) => ({
        ...claimDraftOf(aClaim(1), "de"),
        id: claim.id,
        base: undefined,
        sourceId: source.id,
      })),
    };
    const read = readDraft(filled, "de", TODAY);
    expect(read.ok && read.fact.checkedOn).toBe(TODAY);
  });
});
