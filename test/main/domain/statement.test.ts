import { describe, expect, it } from "vitest";
import { FactId, SubjectId } from "../../../main/domain/ids.ts";
import { speechOf } from "../../../main/domain/runs.ts";
import { mentionRuns, statementRuns } from "../../../main/domain/statement.ts";
import { aClaim, aSheet, aSubject, id } from "../../support/builders.ts";
import { readRuns } from "../../support/read-runs.ts";

const de = speechOf("de");
const en = speechOf("en");
const bf16 = { precision: "BF16", sparsity: "dense" } as const;
const fp16 = { precision: "FP16", sparsity: "dense" } as const;
const number = (value: number, step?: number) =>
  ({ kind: "number", value, step }) as const;

describe("a statement", () => {
  it("shows the printed value with its source in its place", () => {
    expect(readRuns(statementRuns(aSheet(), de))).toBe(
      "Der Chip X1 leistet 780\u00A0TFLOPS [1].",
    );
  });

  it("names every source that agrees, one number a source", () => {
    const sheet = aSheet({
      claims: [
        aClaim(1),
        aClaim(2),
        aClaim(3, { sourceId: aClaim(1).sourceId }),
      ],
    });
    expect(readRuns(statementRuns(sheet, en))).toBe(
      "Chip X1 delivers 780\u00A0TFLOPS [1] [2].",
    );
  });

  it("shows a disputed value beside the other one, with both sources", () => {
    const sheet = aSheet({
      claims: [aClaim(2), aClaim(1, { reading: number(800) })],
    });
    expect(readRuns(statementRuns(sheet, de))).toBe(
      "Der Chip X1 leistet 780\u00A0TFLOPS [2] ≠ 800\u00A0TFLOPS [1].",
    );
  });

  it("says the conditions beside the values in as far as they differ", () => {
    const sheet = aSheet({
      claims: [
        aClaim(2, { condition: bf16 }),
        aClaim(1, { reading: number(800), condition: fp16 }),
      ],
    });
    expect(readRuns(statementRuns(sheet, de))).toBe(
      "Der Chip X1 leistet 780\u00A0TFLOPS (BF16) [2] ≠ 800\u00A0TFLOPS (FP16) [1].",
    );
  });

  it("keeps conditions to itself where there is nothing to tell apart", () => {
    expect(
      readRuns(
        statementRuns(aSheet({ claims: [aClaim(1, { condition: bf16 })] }), de),
      ),
    ).toBe("Der Chip X1 leistet 780\u00A0TFLOPS [1].");
  });

  it("gives several other values one by one, alike ones once", () => {
    const sheet = aSheet({
      claims: [
        aClaim(1),
        aClaim(2, { reading: number(800) }),
        aClaim(3, { reading: number(900) }),
        aClaim(4, { reading: number(800) }),
      ],
    });
    expect(readRuns(statementRuns(sheet, en))).toBe(
      "Chip X1 delivers 780\u00A0TFLOPS [1] ≠ 800\u00A0TFLOPS [2] [4] ≠ 900\u00A0TFLOPS [3].",
    );
  });

  it("sets a relative claim against a number", () => {
    const a100 = aSubject({
      id: id(SubjectId, 9),
      name: { de: "A100", en: "A100" },
    });
    const other = aClaim(2, {
      reading: { kind: "relative", to: a100.id, relation: "equal" },
      unit: undefined,
    });
    const sheet = aSheet({
      claims: [aClaim(1, { condition: bf16 }), other],
      related: [a100],
      resolve: () => 312e12,
    });
    expect(readRuns(statementRuns(sheet, de))).toBe(
      "Der Chip X1 leistet 780\u00A0TFLOPS [1] ≠ wie A100 [2].",
    );
  });

  it("without a value has its citations before the full stop", () => {
    const sheet = aSheet({
      fact: { statement: { de: "Das Werk steht in China (seit Jahren)." } },
    });
    expect(readRuns(statementRuns(sheet, de))).toBe(
      "Das Werk steht in China (seit Jahren) [1].",
    );
  });

  it("without a full stop ends with its citations", () => {
    const sheet = aSheet({ fact: { statement: { de: "Ein Werk in China" } } });
    expect(readRuns(statementRuns(sheet, de))).toBe("Ein Werk in China [1]");
  });

  it("without a value still shows what contradicts it", () => {
    const text = (stance: "affirms" | "denies", word: string) =>
      ({ kind: "text", text: { de: word }, stance }) as const;
    const sheet = aSheet({
      fact: { statement: { de: "Es gibt einen Plan." } },
      claims: [
        aClaim(1, { reading: text("affirms", "Plan") }),
        aClaim(2, { reading: text("denies", "kein Plan") }),
      ],
    });
    expect(readRuns(statementRuns(sheet, de))).toBe(
      "Es gibt einen Plan [1] ≠ kein Plan [2].",
    );
  });

  it("is tagged where no source stands behind it", () => {
    expect(
      readRuns(
        statementRuns(
          aSheet({ claims: [], fact: { statement: { de: "Es ist so." } } }),
          de,
        ),
      ),
    ).toBe("Es ist so. <ohne Quelle>");
  });

  it("needs no source where it is our own judgement", () => {
    const sheet = aSheet({
      claims: [],
      fact: { nature: "judgement", statement: { en: "It will pass." } },
    });
    expect(readRuns(statementRuns(sheet, en))).toBe("It will pass.");
  });

  it("prints no value where none is chosen, and says whose claims there are", () => {
    expect(
      readRuns(
        statementRuns(aSheet({ fact: { printedClaimId: undefined } }), de),
      ),
    ).toBe("Der Chip X1 leistet k.\u202FA. [1].");
  });

  it("cites a claim that was set aside where it is all there is: the statement is about it", () => {
    const standing = {
      kind: "setAside",
      reason: { de: "nicht glaubhaft" },
    } as const;
    const sheet = aSheet({
      fact: {
        statement: { de: "Einen Wert gibt es nicht." },
        printedClaimId: undefined,
      },
      claims: [aClaim(1, { standing })],
    });
    expect(readRuns(statementRuns(sheet, de))).toBe(
      "Einen Wert gibt es nicht [1].",
    );
  });

  it("does not cite a remark in words as support of a number", () => {
    const sheet = aSheet({
      claims: [
        aClaim(1),
        aClaim(2, {
          reading: { kind: "text", text: { en: "fast" }, stance: "affirms" },
        }),
      ],
    });
    expect(readRuns(statementRuns(sheet, en))).toBe(
      "Chip X1 delivers 780\u00A0TFLOPS [1].",
    );
  });

  it("stands in the other language where its own is missing, numbers and mark included", () => {
    const sheet = aSheet({
      fact: { statement: { de: "Es sind {value}." } },
      claims: [aClaim(1, { reading: number(3.9), unit: "TB" })],
    });
    const runs = statementRuns(sheet, en);
    expect(readRuns(runs)).toBe("Es sind 3,9\u00A0TB [1]. (deutsch)");
    expect(runs[0]).toMatchObject({ language: "de" });
  });

  it("is worded for one briefing alone where that briefing says so", () => {
    expect(
      readRuns(statementRuns(aSheet(), de, { de: "Hier: {value}!" })),
    ).toBe("Hier: 780\u00A0TFLOPS [1]!");
  });

  it("keeps a value whole, unless it is a clause of its own", () => {
    const wording = {
      de: "rund ein Viertel mehr als das, was derselbe Hersteller im Jahr zuvor genannt hatte",
    };
    const kinds = (claim: ReturnType<typeof aClaim>) =>
      statementRuns(aSheet({ claims: [claim] }), de).map(({ kind }) => kind);
    expect(kinds(aClaim(1))).toEqual(["text", "joined", "citation", "text"]);
    expect(kinds(aClaim(1, { wording }))).toEqual([
      "text",
      "text",
      "citation",
      "text",
    ]);
  });
});

describe("a fact mentioned in a text", () => {
  it("shows its live value", () => {
    expect(readRuns(mentionRuns("{value}", aSheet(), de))).toBe(
      "780\u00A0TFLOPS [1]",
    );
  });

  it("keeps the words of the text and cites them", () => {
    expect(readRuns(mentionRuns("so schnell", aSheet(), de))).toBe(
      "so schnell [1]",
    );
  });

  it("names the sources that say otherwise", () => {
    const sheet = aSheet({
      claims: [aClaim(1), aClaim(2, { reading: number(800) })],
    });
    expect(readRuns(mentionRuns("so schnell", sheet, de))).toBe(
      "so schnell [1] (anders [2])",
    );
  });

  it("that is gone leaves its words without a source", () => {
    expect(readRuns(mentionRuns("so schnell", undefined, de))).toBe(
      "so schnell <ohne Quelle>",
    );
    expect(readRuns(mentionRuns("{value}", undefined, en))).toBe(
      "n/a <no source>",
    );
  });

  it("is not tagged where it is a judgement of our own", () => {
    expect(
      readRuns(
        mentionRuns(
          "unser Urteil",
          aSheet({
            claims: [],
            fact: { id: id(FactId, 2), nature: "judgement" },
          }),
          de,
        ),
      ),
    ).toBe("unser Urteil");
  });
});
