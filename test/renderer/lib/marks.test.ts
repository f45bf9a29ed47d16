import { describe, expect, it } from "vitest";
import { marksOf, searchWords } from "../../../renderer/lib/marks.ts";

/** Hits in brackets: Rechen[leistung]. */
const marked = (text: string, typed: string): string =>
  marksOf(text, searchWords(typed))
    .map((part) => (part.isHit ? `[${part.text}]` : part.text))
    .join("");

describe("hits in a text", () => {
  it("are marked where they stand, within a compound too", () => {
    expect(marked("Ascend 910C · Rechenleistung", "ascend leistung")).toBe(
      "[Ascend] 910C · Rechen[leistung]",
    );
  });

  it("know umlauts, ß and accents, typed or not", () => {
    expect(marked("Strömung", "stromung")).toBe("[Strömung]");
    expect(marked("Maßgröße", "massgrosse")).toBe("[Maßgröße]");
    expect(marked("Masse", "Maß")).toBe("[Mass]e");
  });

  it("know Chinese names", () => {
    expect(marked("chip · 昇腾 910C", "昇腾")).toBe("chip · [昇腾] 910C");
  });

  it("of one letter count at the head of a word only", () => {
    expect(marked("Huawei Ascend, wie", "w")).toBe("Huawei Ascend, [w]ie");
  });

  it("that overlap are one", () => {
    expect(marked("Speicher", "speich eicher")).toBe("[Speicher]");
  });

  it("leave the text as it was", () => {
    const text = "„ẞ“ İstanbul ﬁ 😀 Ångström";
    expect(
      marksOf(text, searchWords("st i"))
        .map((part) => part.text)
        .join(""),
    ).toBe(text);
  });
});
