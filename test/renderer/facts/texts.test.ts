import { describe, expect, it } from "vitest";
import { factRow } from "../../../main/domain/fact-row.ts";
import { FactId } from "../../../main/domain/ids.ts";
import { factRowText } from "../../../renderer/facts/fact-row.ts";
import {
  claimsAfter,
  historyText,
} from "../../../renderer/facts/history-text.ts";
import {
  printedText,
  statementText,
} from "../../../renderer/facts/printed-line.ts";
import { claimAxis } from "../../../renderer/facts/claim-axis.ts";
import { searchWords } from "../../../renderer/lib/marks.ts";
import { speechFor } from "../../../renderer/parts/speech.ts";
import { openTestApp } from "../../support/test-app.ts";

const ASCEND_COMPUTE = FactId.parse("c41b0000-0005-4000-8000-000000000354");
const de = speechFor("de");
const en = speechFor("en");

/** No-break spaces as spaces. */
const plain = (text: string | undefined): string =>
  (text ?? "").replaceAll(/[\u00A0\u202F]/gu, " ");

const setUp = async () => {
  const app = openTestApp();
  const get = () => app.ask("facts.get", { id: ASCEND_COMPUTE });
  return { ...app, get, sheet: await get() };
};

describe("a fact in the list", () => {
  it("says subject, attribute, value, and what is wrong with it", async () => {
    const { sheet } = await setUp();
    const row = factRowText(factRow(sheet), de, []);
    expect([row.subject, row.attribute, plain(row.value), row.state]).toEqual([
      "Ascend 910C",
      "Rechenleistung",
      "780 TFLOPS",
      "disputed",
    ]);
    expect(plain(row.meta)).toBe("BF16, dicht, je Chip · Apr. 2025 · 4 Belege");
  });

  it("shows the other name it was found by, and only then", async () => {
    const { sheet } = await setUp();
    const row = { ...factRow(sheet), subjects: sheet.subjects };
    expect(factRowText(row, de, searchWords("昇腾")).meta).toContain("昇腾");
    expect(factRowText(row, de, searchWords("ascend")).meta).not.toContain(
      "昇腾",
    );
  });
});

describe("on the screen", () => {
  it("German thousands have a point and a qualifier is a sign", () => {
    expect(de.format.count(1284)).toBe("1.284");
    expect(en.format.count(1284)).toBe("1,284");
    expect(de.format.number(2250, 0)).toBe("2.250");
  });

  it("a printed line names its sources, and ≠ what contradicts", async () => {
    const { sheet } = await setUp();
    expect(plain(printedText(sheet, "de"))).toBe(
      "Die Rechenleistung des Ascend 910C beträgt 780 TFLOPS (BF16) (SemiAnalysis) ≠ 800 TFLOPS (FP16) (Epoch AI) ≠ auf dem Niveau des A100 (Xpert.Digital).",
    );
    expect(plain(statementText(sheet, "en"))).toBe(
      "The compute performance of the Ascend 910C is 780 TFLOPS.",
    );
  });
});

describe("the axis of a fact", () => {
  it("shows open claims in one unit, the printed one filled, a comparison where the other value is known", async () => {
    const { sheet } = await setUp();
    const relative = sheet.claims.find(
      ({ claim }) => claim.reading.kind === "relative",
    )!.claim;
    const shape = claimAxis(sheet, new Map([[relative.id, 312e12]]));
    expect(
      shape?.points.map(({ label, low, look }) => [label, low, look]),
    ).toEqual([
      ["SemiAnalysis", 780, "printed"],
      ["Epoch AI", 800, "other"],
      ["Xpert.Digital", 312, "derived"],
    ]);
    expect(claimAxis(sheet, new Map())?.points).toHaveLength(2);
  });

  it("is not there for one number alone", async () => {
    const { sheet } = await setUp();
    expect(
      claimAxis({ ...sheet, claims: sheet.claims.slice(0, 1) }, new Map()),
    ).toBeUndefined();
  });
});

describe("the history of a fact", () => {
  const lines = async (
    { ask, get }: Awaited<ReturnType<typeof setUp>>,
    speech = de,
  ) => {
    const { rows } = await ask("facts.history", { id: ASCEND_COMPUTE });
    const sheet = await get();
    const states = claimsAfter(sheet, rows);
    return rows.map((change, index) =>
      plain(historyText(change, { sheet, speech, claims: states[index]! })),
    );
  };

  it("says what changed, from what to what", async () => {
    const made = await setUp();
    const { ask, sheet } = made;
    const epoch = sheet.claims.find(
      ({ source }) => source.publisher === "Epoch AI",
    )!.claim;
    await ask("facts.save", {
      fact: { ...sheet.fact, printedClaimId: epoch.id },
    });
    await ask("facts.save", {
      fact: {
        ...sheet.fact,
        printedClaimId: epoch.id,
        nature: "judgement",
        statement: { de: "Neu." },
      },
    });
    await ask("facts.save", {
      fact: (await made.get()).fact,
      claims: [{ ...epoch, reading: { kind: "number", value: 812 } }],
    });
    expect(await lines(made)).toEqual([
      "Beleg Epoch AI: 800 TFLOPS → 812 TFLOPS",
      "Aussage neu gefasst; Art Fakt → Einschätzung",
      "Gedruckter Beleg jetzt Epoch AI; 780 TFLOPS → 800 TFLOPS",
      "Aus der Starter-Bibliothek",
    ]);
  });

  it("tells a check, an undo and a restoring apart", async () => {
    const made = await setUp();
    made.setTime("2026-12-24T09:00:00.000Z");
    await made.ask("facts.check", { ids: [ASCEND_COMPUTE] });
    await made.ask("changes.undo");
    const { rows } = await made.ask("facts.history", { id: ASCEND_COMPUTE });
    await made.ask("facts.check", { ids: [ASCEND_COMPUTE] });
    await made.ask("facts.restore", {
      id: ASCEND_COMPUTE,
      seq: rows.at(-1)!.seq,
    });
    expect(await lines(made, en)).toEqual([
      "Restored to an earlier state",
      "Marked as checked",
      "Undone: Marked as checked",
      "Marked as checked",
      "From the starter library",
    ]);
  });
});
