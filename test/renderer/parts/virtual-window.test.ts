import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  rowForKey,
  rowWindow,
  scrollTopFor,
  spacerHeight,
} from "../../../renderer/parts/virtual-window.ts";

const shape = (count: number) => ({ count, rowHeight: 56, viewport: 600 });

describe("the window on a long list", () => {
  it("draws the rows in view and a few more", () => {
    expect(rowWindow(shape(100_000), 56_000, 8)).toEqual({
      first: 992,
      last: 1019,
      offset: 992 * 56,
    });
  });

  it("ends with the list", () => {
    expect(rowWindow(shape(3), 0, 8)).toEqual({ first: 0, last: 2, offset: 0 });
  });

  it("keeps the scroll bar below what a browser can lay out", () => {
    expect(
      spacerHeight({ count: 1_000_000, rowHeight: 56 }),
    ).toBeLessThanOrEqual(33_000_000);
  });

  it("reaches every row of a million, the first and the last", () => {
    const list = shape(1_000_000);
    const end = spacerHeight(list) - list.viewport;
    expect(rowWindow(list, 0, 0).first).toBe(0);
    expect(rowWindow(list, end, 0).last).toBe(999_999);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), (index) => {
        const top = scrollTopFor(list, index, 0, 28);
        const { first, last } = rowWindow(list, top, 0);
        expect(first <= index && index <= last).toBe(true);
      }),
    );
  });

  it("moves no more than is needed to show a row", () => {
    expect(scrollTopFor(shape(100), 3, 0, 28)).toBe(0);
    expect(scrollTopFor(shape(100), 2, 560, 28)).toBe(112);
    expect(scrollTopFor(shape(100), 20, 0, 28)).toBe(21 * 56 - 572);
  });

  it("is led by arrow, page, home and end keys, and never out of the list", () => {
    const keys = [
      "ArrowDown",
      "ArrowUp",
      "PageDown",
      "PageUp",
      "Home",
      "End",
      "x",
    ];
    expect(keys.map((key) => rowForKey(key, 5, 20, 10))).toEqual([
      6,
      4,
      15,
      0,
      0,
      19,
      undefined,
    ]);
    expect(rowForKey("ArrowDown", -1, 20, 10)).toBe(0);
    expect(rowForKey("ArrowDown", 19, 20, 10)).toBe(19);
  });
});
