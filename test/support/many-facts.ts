import type { Claim } from "../../main/domain/claim.ts";
import type { Fact } from "../../main/domain/fact.ts";
import { createSheets } from "../../main/services/fact-sheets.ts";
import { textOf } from "../../main/services/fact-texts.ts";
import { openStore } from "../../main/store/index.ts";

const ALL = { offset: 0, limit: -1 };
const WORDS_DE = [
  "Rechenzentrum",
  "Werk",
  "Fertigung",
  "Lieferung",
  "Auftrag",
  "Prüfung",
  "Zulassung",
  "Netzanschluss",
  "Kühlung",
  "Stückzahl",
];
const WORDS_EN = [
  "data centre",
  "plant",
  "production",
  "delivery",
  "order",
  "test",
  "approval",
  "grid connection",
  "cooling",
  "volume",
];

const numbered = (prefix: string, count: number): string =>
  `${prefix}-0000-4000-8000-${count.toString(16).padStart(12, "0")}`;

/** A number a claim can carry without leaving its kind. */
const varied = (claim: Claim, count: number): Claim["reading"] =>
  claim.reading.kind === "number"
    ? { ...claim.reading, value: claim.reading.value + (count % 977) }
    : claim.reading;

/**
 * Fills a store that the app has made with copies of its starter facts until it holds `total`: other numbers, other
 * words, the same subjects. Written straight through the tables, without a history, in one transaction.
 */
export const fillWithFacts = (dataDir: string, total: number): void => {
  const store = openStore(dataDir);
  const { tables } = store;
  const originals = tables.fact
    .find({}, ALL)
    .rows.map((fact) => ({ fact, claims: tables.claim.listOfFact(fact.id) }));
  const sheets = createSheets({ store, now: () => "2026-11-24T09:00:00.000Z" });
  store.transaction(() => {
    for (let count = originals.length; count < total; count++) {
      const original = originals[count % originals.length];
      if (original === undefined)
        throw new Error("the starter library is empty");
      // Fixed ids of the copies, in the form that every id has.
      const id = numbered("fac70000", count) as Fact["id"];
      const ids = new Map(
        original.claims.map((claim, index) => [
          claim.id,
          numbered(`c1a${index}0000`, count) as Claim["id"],
        ]),
      );
      const idFor = (claimId: Claim["id"]) => ids.get(claimId) ?? claimId;
      const place = count % 10;
      const statement = {
        de: `${original.fact.statement.de ?? ""} ${WORDS_DE[place]} ${count}`,
        en: `${original.fact.statement.en ?? ""} ${WORDS_EN[place]} ${count}`,
      };
      const printedClaimId = original.fact.printedClaimId;
      tables.fact.put({
        ...original.fact,
        id,
        statement,
        basisIds: [],
        printedClaimId: printedClaimId && idFor(printedClaimId),
      });
      for (const claim of original.claims) {
        const { standing } = claim;
        tables.claim.put({
          ...claim,
          id: idFor(claim.id),
          factId: id,
          reading: varied(claim, count),
          standing:
            standing.kind === "superseded"
              ? { ...standing, by: idFor(standing.by) }
              : standing,
        });
      }
      const fact = tables.fact.get(id);
      if (fact !== undefined)
        store.factTexts.put(id, textOf(sheets.sheetOf(fact), sheets));
    }
  });
  store.close();
};
