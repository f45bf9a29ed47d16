import { describe, expect, it } from "vitest";
import { BlockId } from "../../../main/domain/ids.ts";
import {
  blockAt,
  firstPlaceOf,
  frameOf,
  GAP,
  pageAt,
  pagesInView,
  pagesOf,
  pageTop,
  scaleFor,
} from "../../../renderer/pdf-pages/page-geometry.ts";
import { id } from "../../support/builders.ts";

const [a, b, c] = [id(BlockId, 1), id(BlockId, 2), id(BlockId, 3)];
const places = [
  { blockId: a, page: 1, top: 50, bottom: 300 },
  { blockId: b, page: 1, top: 320, bottom: 780 },
  { blockId: b, page: 2, top: 50, bottom: 200 },
  { blockId: c, page: 2, top: 100, bottom: 140 },
];
const A4 = { width: 595, height: 842 };

describe("blocks and pages", () => {
  it("know the page a block begins on", () => {
    expect([...pagesOf(places)]).toEqual([
      [a, 1],
      [b, 1],
      [c, 2],
    ]);
    expect(firstPlaceOf(places.toReversed(), b)).toMatchObject({
      page: 1,
      top: 320,
    });
  });

  it("find the block under a point, the smallest of several, else the nearest", () => {
    expect(blockAt(places, 1, 100)).toBe(a);
    expect(blockAt(places, 2, 120)).toBe(c);
    expect(blockAt(places, 2, 180)).toBe(b);
    expect(blockAt(places, 1, 306)).toBe(a);
    expect(blockAt(places, 1, 316)).toBe(b);
    expect(blockAt(places, 3, 100)).toBeUndefined();
  });

  it("frame what a block printed on a page, within the paper", () => {
    expect(frameOf(places, 1, b, A4, { left: 40, right: 40 }, 2)).toEqual({
      top: 632,
      height: 936,
      left: 72,
      width: 1046,
    });
    expect(
      frameOf(
        [{ blockId: a, page: 1, top: 0, bottom: 842 }],
        1,
        a,
        A4,
        { left: 0, right: 0 },
        1,
      ),
    ).toEqual({ top: 3, height: 836, left: 3, width: 589 });
    expect(frameOf(places, 2, a, A4, { left: 0, right: 0 }, 1)).toBeUndefined();
  });
});

describe("the desk", () => {
  it("shows a page as wide as the pane, or whole", () => {
    const pane = { width: 742, height: 648 };
    expect(scaleFor("width", A4, pane) * A4.width).toBeCloseTo(630);
    expect(scaleFor("page", A4, pane) * A4.height).toBeCloseTo(616);
  });

  it("knows which pages it shows", () => {
    const height = 800;
    expect(pageTop(2, height)).toBe(GAP + 816);
    expect(pageAt(0, 648, 7, height)).toBe(1);
    expect(pageAt(pageTop(4, height) - GAP, 648, 7, height)).toBe(4);
    expect(pageAt(99_999, 648, 7, height)).toBe(7);
    expect(pagesInView(pageTop(3, height), 648, 7, height, 0)).toEqual([3, 3]);
    expect(pagesInView(pageTop(3, height), 648, 7, height, 1)).toEqual([2, 4]);
    expect(pagesInView(0, 648, 1, height, 1)).toEqual([1, 1]);
  });
});
