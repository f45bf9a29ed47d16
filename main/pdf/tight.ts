import type { Frame } from "./pdfmake-extension.ts";
import type { Page } from "./pdfmake-internals.ts";
import { extentOf } from "./resolve.ts";

/** How far down each part reaches on each of its pages, by part and index of the page. */
const bottomsOf = (
  pages: readonly Page[],
): ReadonlyMap<number, ReadonlyMap<number, number>> => {
  const parts = new Map<number, Map<number, number>>();
  pages.forEach(({ items }, page) => {
    for (const item of items) {
      const { owner } = item.item;
      if (owner === undefined) continue;
      const bottoms = parts.get(owner.part) ?? new Map<number, number>();
      const [, bottom] = extentOf(item);
      bottoms.set(page, Math.max(bottom, bottoms.get(page) ?? 0));
      parts.set(owner.part, bottoms);
    }
  });
  return parts;
};

/**
 * Parts that run onto a further page by so little that less space above their headings may save it. `savings` says for each part how much that would be. Asked
 * before anything moves to the foot.
 */
export const tightParts = (
  pages: readonly Page[],
  savings: ReadonlyMap<number, number>,
  { height, margins }: Frame,
): ReadonlySet<number> => {
  const tight = new Set<number>();
  for (const [part, bottoms] of bottomsOf(pages)) {
    const last = Math.max(...bottoms.keys());
    const before = bottoms.get(last - 1);
    if (before === undefined) continue;
    const over = (bottoms.get(last) ?? 0) - margins.top;
    const free = height - margins.bottom - before;
    if (over - free <= (savings.get(part) ?? 0)) tight.add(part);
  }
  return tight;
};
