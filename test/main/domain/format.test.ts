import { describe, expect, it } from "vitest";
import type { Claim, Condition, Reading } from "../../../main/domain/claim.ts";
import { formatDate } from "../../../main/domain/dates.ts";
import { SubjectId } from "../../../main/domain/ids.ts";
import { type Language, LANGUAGES } from "../../../main/domain/language.ts";
import { formatNumber } from "../../../main/domain/numbers.ts";
import { speechOf } from "../../../main/domain/runs.ts";
import { aClaim, aSubject, id } from "../../support/builders.ts";

const nvl = aSubject({
  id: id(SubjectId, 7),
  name: { de: "Nvidia NVL72", en: "Nvidia NVL72" },
});
const related = { [nvl.id]: nvl };
const formats = { de: speechOf("de").format, en: speechOf("en").format };

const claim = (
  reading: Reading,
  unit?: Claim["unit"],
  condition: Condition = {},
): Claim => aClaim(1, { reading, unit, condition });
const number = (value: number, step?: number): Reading => ({
  kind: "number",
  value,
  step,
});

// \u00A0 stands between number and unit, \u202F between groups of digits and before the German percent sign.
describe("a value", () => {
  it.each<[string, Claim, string, string]>([
    ["a unit", claim(number(145), "kW"), "145\u00A0kW", "145\u00A0kW"],
    [
      "decimals as the source printed them",
      claim(number(4, 0.1), "TB/s"),
      "4,0\u00A0TB/s",
      "4.0\u00A0TB/s",
    ],
    ["per cent", claim(number(34), "%"), "34\u202F%", "34%"],
    [
      "money in billions",
      claim(number(380e9, 1e9), "CNY"),
      "380\u00A0Mrd.\u00A0CNY",
      "CNY\u00A0380\u00A0bn",
    ],
    [
      "money in millions",
      claim(number(743e6, 1e6), "CNY"),
      "743\u00A0Mio.\u00A0CNY",
      "CNY\u00A0743\u00A0m",
    ],
    [
      "money with decimals",
      claim(number(1.65e9, 1e7), "USD"),
      "1,65\u00A0Mrd.\u00A0USD",
      "USD\u00A01.65\u00A0bn",
    ],
    [
      "money that is exact to the unit",
      claim(number(1_234_567), "EUR"),
      "1\u202F234\u202F567\u00A0EUR",
      "EUR\u00A01,234,567",
    ],
    [
      "a small count in text",
      claim(number(2250), "TFLOPS"),
      "2250\u00A0TFLOPS",
      "2,250\u00A0TFLOPS",
    ],
    [
      "a large count",
      claim(number(12_500), "chips"),
      "12\u202F500\u00A0Chips",
      "12,500\u00A0chips",
    ],
    [
      "one of a thing",
      claim(number(1), "plants"),
      "1\u00A0Fabrik",
      "1\u00A0plant",
    ],
    ["a negative number", claim(number(-3), "%"), "\u22123\u202F%", "\u22123%"],
    [
      "a range",
      claim({ kind: "range", low: 780, high: 800 }, "TFLOPS"),
      "780–800\u00A0TFLOPS",
      "780–800\u00A0TFLOPS",
    ],
    [
      "a bound",
      claim({ kind: "bound", bound: "atLeast", value: 50 }, "%"),
      "mindestens 50\u202F%",
      "at least 50%",
    ],
    [
      "an estimate",
      claim({ kind: "number", value: 559, about: true }, "kW"),
      "rund 559\u00A0kW",
      "about 559\u00A0kW",
    ],
    [
      "an estimated date",
      claim({ kind: "date", date: "2025-end", about: true }),
      "etwa Ende\u00A02025",
      "around late\u00A02025",
    ],
    [
      "a bounded date",
      claim({ kind: "date", date: "2025", bound: "notBefore" }),
      "frühestens 2025",
      "not before 2025",
    ],
    [
      "a factor of another subject",
      claim({ kind: "relative", to: nvl.id, relation: "times", factor: 3.9 }),
      "3,9\u00A0× Nvidia\u00A0NVL72",
      "3.9\u00A0× Nvidia\u00A0NVL72",
    ],
    [
      "a direction",
      claim({ kind: "relative", to: nvl.id, relation: "less" }),
      "geringer als Nvidia\u00A0NVL72",
      "lower than Nvidia\u00A0NVL72",
    ],
    [
      "a relative value to nobody known",
      claim({ kind: "relative", to: id(SubjectId, 99), relation: "equal" }),
      "wie k.\u202FA.",
      "level with n/a",
    ],
    [
      "words",
      claim({
        kind: "text",
        text: { de: "untersagt", en: "barred" },
        stance: "affirms",
      }),
      "untersagt",
      "barred",
    ],
  ])("is written in both languages: %s", (_, printed, de, en) => {
    expect({
      de: formats.de.value(printed, {}, related).text,
      en: formats.en.value(printed, {}, related).text,
    }).toEqual({ de, en });
  });

  it("groups digits from four on in tables", () => {
    expect(
      formats.de.value(claim(number(2250), "TFLOPS"), {}, {}, "table").text,
    ).toBe("2\u202F250\u00A0TFLOPS");
  });

  it("carries its sign where it is a change, but not inside a sentence", () => {
    const growth = claim(number(34), "%");
    expect(formats.de.value(growth, { isChange: true }, {}).text).toBe(
      "+34\u202F%",
    );
    expect(formats.de.inSentence(growth, {})).toBe("34\u202F%");
  });

  it("reads in a sentence as the claim words it", () => {
    const worded = aClaim(1, {
      wording: { de: "seit acht Quartalen", en: "for eight quarters" },
    });
    expect([
      formats.de.inSentence(worded, {}),
      formats.en.inSentence(worded, {}),
    ]).toEqual(["seit acht Quartalen", "for eight quarters"]);
  });

  it("is given in the parts that a key figure sets apart", () => {
    const bound = claim(
      { kind: "bound", bound: "atLeast", value: 380e9, step: 1e9 },
      "CNY",
    );
    expect(formats.en.value(bound, {}, {})).toMatchObject({
      qualifier: "at least",
      before: "CNY",
      figure: "380",
      unit: "bn",
    });
    expect(formats.de.value(bound, {}, {})).toMatchObject({
      qualifier: "mindestens",
      figure: "380",
      unit: "Mrd.\u00A0CNY",
    });
  });
});

describe("a column", () => {
  it("converts to its unit and keeps the digits of the source", () => {
    const column = formats.de.columnUnit("TB/s", []);
    expect(
      formats.de.measured(claim(number(2039), "GB/s"), column, {}),
    ).toMatchObject({ whole: "2", fraction: ",039", low: 2.039 });
    expect(
      formats.en.measured(
        claim(number(1100), "GB/s"),
        formats.en.columnUnit("GB/s", []),
        {},
      ),
    ).toMatchObject({ whole: "1,100", fraction: undefined });
  });

  it("prints money in the largest scale that its values reach", () => {
    const claims = [
      claim(number(743e6, 1e6), "CNY"),
      claim(number(1.4e9, 1e8), "CNY"),
    ];
    expect(formats.de.columnUnit("CNY", claims).text).toBe("Mrd.\u00A0CNY");
    expect(formats.en.columnUnit("CNY", claims).text).toBe("CNY\u00A0bn");
    expect(
      claims.map(
        (each) =>
          formats.de.measured(each, formats.de.columnUnit("CNY", claims), {})
            ?.text,
      ),
    ).toEqual(["0,743", "1,4"]);
  });

  it("takes no value of another kind or currency", () => {
    expect(
      formats.de.measured(
        claim(number(5), "USD"),
        formats.de.columnUnit("CNY", []),
        {},
      ),
    ).toBeUndefined();
    expect(
      formats.de.measured(
        claim({ kind: "date", date: "2025" }),
        formats.de.columnUnit("CNY", []),
        {},
      ),
    ).toBeUndefined();
  });
});

describe("a condition", () => {
  it("is a list in the words of the language", () => {
    const condition: Condition = {
      precision: "BF16",
      sparsity: "dense",
      per: "chip",
      note: { de: "gemessen", en: "measured" },
    };
    expect([
      formats.de.condition(condition),
      formats.en.condition(condition),
      formats.de.condition({}),
    ]).toEqual([
      "BF16, dicht, je Chip, gemessen",
      "BF16, dense, per chip, measured",
      "",
    ]);
  });
});

describe("a date", () => {
  it.each<[string, Language, string, string]>([
    ["2026-09-07", "de", "7.\u00A0September 2026", "07.09.2026"],
    ["2026-09-07", "en", "7\u00A0September 2026", "7\u00A0Sep 2026"],
    ["2023-11", "de", "November\u00A02023", "Nov.\u00A02023"],
    ["2023-11", "en", "November\u00A02023", "Nov\u00A02023"],
    ["2023-05", "de", "Mai\u00A02023", "Mai\u00A02023"],
    ["2025-Q3", "de", "3.\u00A0Quartal 2025", "3.\u00A0Quartal 2025"],
    ["2025-Q3", "en", "Q3\u00A02025", "Q3\u00A02025"],
    ["2025-mid", "en", "mid-2025", "mid-2025"],
    ["2025-start", "de", "Anfang\u00A02025", "Anfang\u00A02025"],
    ["2025", "de", "2025", "2025"],
  ])("%s in %s is as exact as its source", (date, language, long, short) => {
    expect([
      formatDate(date, language),
      formatDate(date, language, "short"),
    ]).toEqual([long, short]);
  });
});

describe("a number", () => {
  it("never prints minus zero", () => {
    expect(
      LANGUAGES.map((language) => formatNumber(-0.04, language, 1)),
    ).toEqual(["0,0", "0.0"]);
  });
});
