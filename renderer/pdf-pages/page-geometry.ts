import type { PlaceOnPage } from "../../main/domain/document.ts";
import type { BlockId } from "../../main/domain/ids.ts";

/** How large a page is shown: as wide as the pane, or whole. */
export type Zoom = "width" | "page";

export type Size = { readonly width: number; readonly height: number };

/** Desk left free: above, between and below pages, and at each side, px. */
export const GAP = 16;
const SIDE = 56;
const NARROW_SIDE = 16;
const LEAST_SCALE = 0.2;

/** px a point, so that a page fits the pane. */
export const scaleFor = (zoom: Zoom, page: Size, pane: Size): number => {
  const side = zoom === "page" || pane.width < 640 ? NARROW_SIDE : SIDE;
  const byWidth = (pane.width - 2 * side) / page.width;
  const byHeight = (pane.height - 2 * GAP) / page.height;
  return Math.max(
    LEAST_SCALE,
    zoom === "width" ? byWidth : Math.min(byWidth, byHeight),
  );
};

/** Where a page begins on the desk, px from its top; pages count from 1. */
export const pageTop = (page: number, height: number): number =>
  GAP + (page - 1) * (height + GAP);

/** Height of the desk, px. */
export const deskHeight = (pages: number, height: number): number =>
  pageTop(pages + 1, height);

/** The page that most of the pane shows. */
export const pageAt = (
  scrollTop: number,
  paneHeight: number,
  pages: number,
  height: number,
): number => {
  const middle = scrollTop + Math.min(paneHeight, height) / 2;
  return Math.min(
    pages,
    Math.max(1, Math.floor((middle - GAP / 2) / (height + GAP)) + 1),
  );
};

/** Pages in view, first to last, and `more` on both sides. */
export const pagesInView = (
  scrollTop: number,
  paneHeight: number,
  pages: number,
  height: number,
  more: number,
): readonly [number, number] => {
  const at = (y: number) => Math.floor((y - GAP) / (height + GAP)) + 1;
  return [
    Math.max(1, at(scrollTop) - more),
    Math.min(pages, at(scrollTop + paneHeight) + more),
  ];
};

/** The block printed at a point of a page, points from its top; else the nearest within reach. The smallest of several: it stands in the others. */
export const blockAt = (
  places: readonly PlaceOnPage[],
  page: number,
  y: number,
): BlockId | undefined => {
  const here = places.filter((place) => place.page === page);
  const distance = ({ top, bottom }: PlaceOnPage) =>
    Math.max(0, top - y, y - bottom);
  const [nearest] = here.toSorted(
    (one, other) =>
      distance(one) - distance(other) ||
      one.bottom - one.top - (other.bottom - other.top),
  );
  return nearest?.blockId;
};

/** Where a block begins in print. */
export const firstPlaceOf = (
  places: readonly PlaceOnPage[],
  blockId: BlockId,
): PlaceOnPage | undefined => {
  const own = places.filter((place) => place.blockId === blockId);
  return own.toSorted(
    (one, other) => one.page - other.page || one.top - other.top,
  )[0];
};

/** The page each block begins on. */
export const pagesOf = (
  places: readonly PlaceOnPage[],
): ReadonlyMap<BlockId, number> =>
  places.reduce(
    (pages, { blockId, page }) =>
      pages.set(blockId, Math.min(page, pages.get(blockId) ?? page)),
    new Map<BlockId, number>(),
  );

/** A frame around what a block printed on a page, px on that page; it never leaves the paper. */
export const frameOf = (
  places: readonly PlaceOnPage[],
  page: number,
  blockId: BlockId,
  sheet: Size,
  margins: { readonly left: number; readonly right: number },
  scale: number,
) => {
  const own = places.filter(
    (place) => place.page === page && place.blockId === blockId,
  );
  if (own.length === 0) return undefined;
  const air = 8;
  const top = Math.max(
    3,
    Math.min(...own.map((place) => place.top)) * scale - air,
  );
  const bottom = Math.min(
    sheet.height * scale - 3,
    Math.max(...own.map((place) => place.bottom)) * scale + air,
  );
  const left = Math.max(3, margins.left * scale - air);
  const right = Math.max(3, margins.right * scale - air);
  return {
    top,
    height: bottom - top,
    left,
    width: sheet.width * scale - left - right,
  };
};
