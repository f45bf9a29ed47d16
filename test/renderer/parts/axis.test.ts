import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  placeLabels,
  scaleFor,
  shareOf,
  yearScaleFor,
} from "../../../renderer/parts/axis.ts";

describe("an axis", () => {
  it("begins at zero and ends at a round number a little above", () => {
    expect(scaleFor([780, 800, 312])).toEqual({
      min: 0,
      max: 900,
      ticks: [0, 300, 600, 900],
    });
    expect(scaleFor([559, 145])).toEqual({
      min: 0,
      max: 600,
      ticks: [0, 200, 400, 600],
    });
  });

  it("goes below zero where values do", () => {
    const { min, max } = scaleFor([-20, 35]);
    expect(min).toBeLessThanOrEqual(-20);
    expect(max).toBeGreaterThan(35);
  });

  it("of years has whole years at its ends", () => {
    expect(yearScaleFor([2025.5, 2027.96])).toEqual({
      min: 2025,
      max: 2028,
      ticks: [2025, 2026, 2027, 2028],
    });
  });

  it("holds every value it was made for", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc
            .double({ min: -1e12, max: 1e12, noNaN: true })
            .map((value) => (Math.abs(value) < 1e-6 ? 0 : value)),
          { minLength: 1, maxLength: 5 },
        ),
        (values) => {
          const scale = scaleFor(values);
          for (const value of values) {
            expect(value).toBeGreaterThanOrEqual(
              scale.min - Math.abs(scale.min) * 1e-9,
            );
            expect(value).toBeLessThanOrEqual(
              scale.max + Math.abs(scale.max) * 1e-9,
            );
            expect(shareOf(scale, value)).toBeGreaterThanOrEqual(0);
          }
        },
      ),
    );
  });
});

describe("labels over an axis", () => {
  it("of close neighbours turn away from each other", () => {
    const placed = placeLabels(
      [
        { id: "a", x: 540, width: 74 },
        { id: "b", x: 556, width: 50 },
      ],
      640,
    );
    expect(placed).toEqual([
      { id: "a", x: 543, anchor: "end", row: 0 },
      { id: "b", x: 553, anchor: "start", row: 0 },
    ]);
  });

  it("never touch each other in one row", () => {
    const wanted = fc.uniqueArray(
      fc.record({
        id: fc.uuid(),
        x: fc.integer({ min: 8, max: 632 }),
        width: fc.integer({ min: 20, max: 90 }),
      }),
      { selector: ({ id }) => id, minLength: 1, maxLength: 3 },
    );
    fc.assert(
      fc.property(wanted, (labels) => {
        const spans = placeLabels(labels, 640).map(({ id, x, anchor, row }) => {
          const width = labels.find((label) => label.id === id)?.width ?? 0;
          const start =
            anchor === "start"
              ? x
              : anchor === "end"
                ? x - width
                : x - width / 2;
          return { row, start, end: start + width };
        });
        const isApart = (row: 0 | 1) => {
          const own = spans
            .filter((span) => span.row === row)
            .toSorted((one, other) => one.start - other.start);
          return own.every(
            (span, index) =>
              index === 0 || span.start >= (own[index - 1]?.end ?? 0),
          );
        };
        expect(isApart(0)).toBe(true);
      }),
    );
  });
});
