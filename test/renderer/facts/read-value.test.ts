import { describe, expect, it } from "vitest";
import { speechOf } from "../../../main/domain/runs.ts";
import { readValue } from "../../../renderer/facts/read-value.ts";
import { starterSheets } from "./starter-sheets.ts";

const read = (typed: string, language: "de" | "en" = "de") => {
  const found = readValue(typed, language);
  return found.ok
    ? {
        ...found.reading,
        ...(found.unit !== undefined && { unit: found.unit }),
      }
    : found.reason;
};

describe("a typed value", () => {
  it("is read with the marks of its language", () => {
    expect(read("1.250,5")).toEqual({ kind: "number", value: 1250.5 });
    expect(read("1,250.5", "en")).toEqual({ kind: "number", value: 1250.5 });
    expect(read("1.250")).toEqual({ kind: "number", value: 1250 });
    expect(read("1.250", "en")).toEqual({
      kind: "number",
      value: 1.25,
      step: 0.001,
    });
    expect(read("3.9")).toEqual({ kind: "number", value: 3.9 });
  });

  it("keeps how exact it was written: 4,0 is not 4", () => {
    expect(read("4,0 TB/s")).toEqual({
      kind: "number",
      value: 4,
      step: 0.1,
      unit: "TB/s",
    });
    expect(read("mindestens 380 Mrd. CNY")).toEqual({
      kind: "bound",
      bound: "atLeast",
      value: 380e9,
      step: 1e9,
      unit: "CNY",
    });
    expect(read("CNY 1.65 bn", "en")).toEqual({
      kind: "number",
      value: 1.65e9,
      step: 1e7,
      unit: "CNY",
    });
  });

  it("may be about, a bound or a range", () => {
    expect(read("rund 559 kW")).toEqual({
      kind: "number",
      value: 559,
      about: true,
      unit: "kW",
    });
    expect(read("≈ 559")).toEqual({ kind: "number", value: 559, about: true });
    expect(read("> 70 %")).toEqual({
      kind: "bound",
      bound: "moreThan",
      value: 70,
      unit: "%",
    });
    expect(read("20–45 %")).toEqual({
      kind: "range",
      low: 20,
      high: 45,
      unit: "%",
    });
    expect(read("20 to 45", "en")).toEqual({
      kind: "range",
      low: 20,
      high: 45,
    });
  });

  it("is refused where it is no number, and where its ends are the wrong way round", () => {
    expect([
      read("siebenhundert"),
      read(""),
      read("12 Äpfel"),
      read("1.2.3"),
      read("45–20"),
    ]).toEqual([
      "noNumber",
      "noNumber",
      "noNumber",
      "noNumber",
      "lowAboveHigh",
    ]);
  });

  it("is read back from whatever the app writes of the starter library, in both languages", async () => {
    const { format: de } = speechOf("de");
    const { format: en } = speechOf("en");
    const claims = (await starterSheets())
      .flatMap(({ claims: all }) => all.map(({ claim }) => claim))
      .filter(({ reading }) =>
        ["number", "range", "bound"].includes(reading.kind),
      );
    expect(claims.length).toBeGreaterThan(40);
    for (const claim of claims) {
      for (const format of [de, en]) {
        const { text } = format.value(claim, {}, {});
        const found = readValue(text, format.language);
        // A plain count has no unit to read.
        expect({ text, ...found }).toMatchObject({
          text,
          ok: true,
          reading: {
            kind: claim.reading.kind,
            ...("value" in claim.reading && { value: claim.reading.value }),
          },
        });
      }
    }
  });
});
