import { describe, expect, it } from "vitest";
import { glue } from "../../../main/domain/typography.ts";

// Made visible: _ is U+00A0, ' is U+202F.
const glued = (text: string, language: "de" | "en"): string =>
  glue(text, language).replaceAll("\u00A0", "_").replaceAll("\u202F", "'");

describe("spaces that a line must not break at", () => {
  it.each([
    ["Er braucht 145 kW und 34 % mehr.", "Er braucht 145_kW und 34'% mehr."],
    ["Am 7. September 2026 auf Seite 5", "Am 7._September 2026 auf Seite_5"],
    ["rund 380 Mrd. CNY für 384 Chips", "rund 380_Mrd._CNY für 384_Chips"],
    [
      "der Ascend 910C, z. B. im CloudMatrix 384",
      "der Ascend_910C, z.'B. im CloudMatrix_384",
    ],
    ["Nr. 3 im 3. Quartal 2025, k. A.", "Nr._3 im 3._Quartal 2025, k.'A."],
    ["zwei Wege, 5 Leute, am Ende.", "zwei Wege, 5 Leute, am Ende."],
  ])("are set in German: %s", (text, expected) => {
    expect(glued(text, "de")).toBe(expected);
  });

  it.each([
    ["It draws 145 kW, 34 % more.", "It draws 145_kW, 34% more."],
    ["On 7 September 2026, see page 5", "On 7_September 2026, see page_5"],
    [
      "some USD 53.1 bn for the Blackwell B300",
      "some USD_53.1_bn for the Blackwell_B300",
    ],
  ])("are set in English: %s", (text, expected) => {
    expect(glued(text, "en")).toBe(expected);
  });

  it("leave a text that has them already as it is", () => {
    const text = glue("Am 7. September braucht der Ascend 910C 145 kW.", "de");
    expect(glue(text, "de")).toBe(text);
  });
});
