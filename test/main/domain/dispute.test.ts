import { describe, expect, it } from "vitest";
import type { Claim, Reading } from "../../../main/domain/claim.ts";
import { contradicting, isDisputed } from "../../../main/domain/dispute.ts";
import { ClaimId, SubjectId } from "../../../main/domain/ids.ts";
import { aClaim, id } from "../../support/builders.ts";

const a100 = id(SubjectId, 9);
const nothingKnown = () => undefined;
/** The A100 has 312 TFLOPS. */
const a100Known = () => 312e12;

const of = (
  ...parts: readonly (Reading | [Reading, Claim["unit"]])[]
): readonly Claim[] =>
  parts.map((part, index) => {
    const [reading, unit] = Array.isArray(part)
      ? part
      : [
          part,
          part.kind === "date" ||
          part.kind === "text" ||
          part.kind === "relative"
            ? undefined
            : "TFLOPS",
        ];
    return aClaim(index + 1, { reading, unit });
  });

const number = (value: number, step?: number): Reading => ({
  kind: "number",
  value,
  step,
});
const bound = (
  kind: "atLeast" | "moreThan" | "upTo" | "lessThan",
  value: number,
): Reading => ({ kind: "bound", bound: kind, value });
const relative = (relation: "equal" | "less" | "more"): Reading => ({
  kind: "relative",
  to: a100,
  relation,
});
const times = (factor: number): Reading => ({
  kind: "relative",
  to: a100,
  relation: "times",
  factor,
});
const date = (value: string, limit?: "notBefore" | "notAfter"): Reading => ({
  kind: "date",
  date: value,
  bound: limit,
});
const text = (stance: "affirms" | "denies"): Reading => ({
  kind: "text",
  text: { de: "so" },
  stance,
});

describe("two open claims", () => {
  it.each<[string, readonly Claim[]]>([
    [
      "differ by more than the rounding of their digits",
      of(number(780), number(800)),
    ],
    [
      "differ in the last digit of an exact figure",
      of(number(3.8), number(4, 0.1)),
    ],
    [
      "differ after both are brought to one unit",
      of([number(559), "kW"], [number(0.62), "MW"]),
    ],
    [
      "measure different things",
      of([number(8), "quarters"], [number(8), "chips"]),
    ],
    [
      "count in different currencies",
      of([number(5e9), "USD"], [number(5e9), "CNY"]),
    ],
    [
      "count in units that are not alike",
      of([number(8), "quarters"], [number(8), "months"]),
    ],
    ["lie on either side of a bound", of(bound("atLeast", 800), number(700))],
    [
      "bound the value from both sides without meeting",
      of(bound("upTo", 5), bound("moreThan", 8)),
    ],
    [
      "name ranges that do not meet",
      of(
        { kind: "range", low: 1, high: 2 },
        { kind: "range", low: 4, high: 5 },
      ),
    ],
    ["name different years", of(date("2024-end"), date("2025-end"))],
    [
      "set a date after another",
      of(date("2025-end", "notBefore"), date("2024-end")),
    ],
    ["give a date and a number", of(date("2024"), number(3))],
    ["affirm and deny", of(text("affirms"), text("denies"))],
    [
      "stand on different sides of the same subject",
      of(relative("less"), times(3.9)),
    ],
    ["give unequal factors", of(times(2), times(3))],
  ])("are a dispute where they %s", (_, claims) => {
    expect(isDisputed(claims, nothingKnown)).toBe(true);
  });

  it.each<[string, readonly Claim[]]>([
    ["round to each other", of(number(780), number(800, 100))],
    [
      "say the same in two units",
      of([number(300), "PFLOPS"], [number(300_000, 1000), "TFLOPS"]),
    ],
    [
      "say quarters as months",
      of([number(2), "quarters"], [number(6), "months"]),
    ],
    ["agree with a bound", of(bound("atLeast", 50), number(70))],
    [
      "bound the value from the same side",
      of(bound("moreThan", 40), bound("atLeast", 50)),
    ],
    [
      "meet in a range",
      of({ kind: "range", low: 700, high: 800 }, number(780)),
    ],
    ["name a year and a month in it", of(date("2025"), date("2025-07"))],
    [
      "name a date after an open beginning",
      of(date("2025-end", "notBefore"), date("2026")),
    ],
    ["both affirm", of(text("affirms"), text("affirms"))],
    ["a text stands beside a number", of(number(780), text("affirms"))],
    ["both say more", of(relative("more"), times(1.2))],
  ])("are none where they %s", (_, claims) => {
    expect(isDisputed(claims, nothingKnown)).toBe(false);
  });
});

describe("a claim relative to another subject", () => {
  it("contradicts a number that is far from that subject's own", () => {
    expect(isDisputed(of(number(780), relative("equal")), a100Known)).toBe(
      true,
    );
    expect(isDisputed(of(number(780), relative("less")), a100Known)).toBe(true);
  });

  it("agrees with a number near it: “about level” has no digits", () => {
    expect(isDisputed(of(number(330), relative("equal")), a100Known)).toBe(
      false,
    );
    expect(isDisputed(of(number(620), times(2)), a100Known)).toBe(false);
  });

  it("makes no dispute while that subject's value is not known", () => {
    expect(isDisputed(of(number(780), relative("equal")), nothingKnown)).toBe(
      false,
    );
  });
});

describe("claims that no longer stand", () => {
  it("dispute nothing", () => {
    const [first, second] = of(number(780), number(752));
    const setAside: Claim = {
      ...second!,
      standing: { kind: "setAside", reason: { de: "Druckfehler" } },
    };
    const superseded: Claim = {
      ...second!,
      standing: { kind: "superseded", by: id(ClaimId, 1) },
    };
    expect(
      [setAside, superseded].map((other) =>
        isDisputed([first!, other], nothingKnown),
      ),
    ).toEqual([false, false]);
  });

  it("are not among those that contradict the printed one", () => {
    const claims = of(number(780), number(800), number(780.2, 1));
    expect(
      contradicting(claims[0]!, claims, nothingKnown).map((claim) => claim.id),
    ).toEqual([id(ClaimId, 2)]);
  });
});
