import type { PlaceOnPage, Target } from "../domain/document.ts";
import type { BlockId, SourceId } from "../domain/ids.ts";
import type { Late, Owner, Span } from "./content.ts";
import type { Fonts } from "./fonts.ts";
import { inlinesOf } from "./lines.ts";
import type { Frame, LaidOut } from "./pdfmake-extension.ts";
import type { Inline, Line, Page, PageItem } from "./pdfmake-internals.ts";

/*
 * What can be said only once the pages stand: what goes to the foot of its page, who is cited where, on which page a place came to be. It is put into the laid-out
 * lines themselves, so that a document is laid out once; only where it does not fit, print.ts lays out again, knowing more.
 */

/** Pages that cite a source, ascending. */
export type Cited = ReadonlyMap<SourceId, readonly number[]>;

/** A spot to which links and the outline lead: its page, counted from 1, and its distance from the page's top. */
export type Spot = {
  readonly page: number;
  readonly top: number;
};

export type OutlineEntry = Spot & {
  readonly level: 1 | 2;
  readonly title: string;
};

export type Resolved = {
  readonly cited: Cited;
  readonly spots: ReadonlyMap<Target, Spot>;
  readonly outline: readonly OutlineEntry[];
  /** False where a list of pages needs more lines than it has. */
  readonly fits: boolean;
};

/** Where on a page a source is first cited. */
export const citationTarget = (sourceId: SourceId, page: number): Target =>
  `cited-${sourceId}-${page}`;

const shift = ({ item }: PageItem, by: number): void => {
  if ("y" in item) item.y += by;
  else {
    item.y1 += by;
    item.y2 += by;
  }
};

const pagesOf = (pages: readonly Page[], owner: Owner): readonly Page[] =>
  pages.filter(({ items }) => items.some(({ item }) => item.owner === owner));

/** Moves parts that stand last on their page down to its foot. Heads and feet, which nobody owns, stay. */
export const moveToFoot = (
  { pages, bottoms }: LaidOut,
  { height, margins }: Frame,
): void => {
  for (const [owner, bottom] of bottoms) {
    const [page, further] = owner.isAtFoot ? pagesOf(pages, owner) : [];
    if (page === undefined || further !== undefined) continue;
    const owned = page.items.filter(({ item }) => item.owner !== undefined);
    const first = owned.findIndex(({ item }) => item.owner === owner);
    const after = owned.slice(first);
    if (!after.every(({ item }) => item.owner?.isAtFoot === true)) continue;
    const last = Math.max(
      ...after.map(({ item }) => (item.owner && bottoms.get(item.owner)) ?? 0),
      bottom,
    );
    const by = height - margins.bottom - last;
    for (const item of owned) if (item.item.owner === owner) shift(item, by);
  }
};

type FoundLine = { readonly line: Line; readonly page: number };

const linesOn = (pages: readonly Page[]): readonly FoundLine[] =>
  pages.flatMap(({ items }, index) =>
    items.flatMap(({ type, item }) =>
      type === "line" ? [{ line: item, page: index + 1 }] : [],
    ),
  );

/** So much of what stands above a place is shown by viewers that go there. */
const ABOVE_SPOT = 14;

/** Collects the first spot of each target, and the pages of each source. */
const collect = (lines: readonly FoundLine[]) => {
  const spots = new Map<Target, Spot>();
  const cited = new Map<SourceId, number[]>();
  const outline: OutlineEntry[] = [];
  const note = (target: Target, spot: Spot) => {
    if (!spots.has(target)) spots.set(target, spot);
  };
  for (const { line, page } of lines) {
    const spot = { page, top: Math.max(0, line.y - ABOVE_SPOT) };
    const { target, outline: entry } = line.anchor ?? {};
    if (target !== undefined) note(target, spot);
    if (entry !== undefined) outline.push({ ...entry, ...spot });
    for (const { span } of line.inlines) {
      if (span.cites === undefined) continue;
      note(citationTarget(span.cites, page), spot);
      const pages = cited.get(span.cites) ?? [];
      if (!pages.includes(page)) pages.push(page);
      cited.set(span.cites, pages);
    }
  }
  return { spots, cited, outline };
};

type Found = ReturnType<typeof collect> & { readonly pageCount: number };

/** The page numbers of a source, each a link to where it is cited. */
export const citedOnSpans = (
  like: Span,
  { sourceId, separator }: Extract<Late, { kind: "citedOn" }>,
  cited: Cited,
): readonly Span[] =>
  (cited.get(sourceId) ?? []).flatMap((page, index) => {
    const goTo = citationTarget(sourceId, page);
    const number = { ...like, late: undefined, text: String(page), goTo };
    return index === 0 ? [number] : [separator, number];
  });

/** What takes the place of a late piece. */
const answerTo = (span: Span, late: Late, found: Found): readonly Span[] => {
  const say = (text: string) => [{ ...span, text, late: undefined }];
  switch (late.kind) {
    case "pageCount":
      return say(String(found.pageCount));
    case "pageOf":
      // A target that was left out has no page: rather a dash than a wrong number.
      return say(String(found.spots.get(late.target)?.page ?? "–"));
    case "citedOn":
      return citedOnSpans(span, late, found.cited);
  }
};

const placeAgain = (line: Line, inlines: readonly Inline[]): void => {
  const width = (of: readonly Inline[]) =>
    of.reduce((sum, inline) => sum + inline.width, 0);
  if (inlines[0]?.alignment === "right")
    line.x += width(line.inlines) - width(inlines);
  let x = 0;
  line.inlines = inlines.map((inline) => {
    const placed = { ...inline, x };
    x += inline.width;
    return placed;
  });
};

/** Puts the answers into a line. Says whether it still fits its column. */
const fill = (line: Line, found: Found, fonts: Fonts): boolean => {
  if (!line.inlines.some(({ span }) => span.late !== undefined)) return true;
  const inlines = line.inlines.flatMap((inline) => {
    const { span, height: pitch, fontSize: size, alignment } = inline;
    if (span.late === undefined) return [inline];
    const answer = answerTo(span, span.late, found);
    return inlinesOf(answer, { pitch, size, alignment }, fonts);
  });
  placeAgain(line, inlines);
  const used = inlines.reduce((sum, { width }) => sum + width, 0);
  return used <= line.maxWidth + 1;
};

/** Says what could not be said before, in the lines that wait for it. */
export const resolve = (pages: readonly Page[], fonts: Fonts): Resolved => {
  const lines = linesOn(pages);
  const found = { ...collect(lines), pageCount: pages.length };
  const fitted = lines.map(({ line }) => fill(line, found, fonts));
  return { ...found, fits: fitted.every(Boolean) };
};

/** Upper and lower edge of what stands on a page. */
export const extentOf = ({
  type,
  item,
}: PageItem): readonly [number, number] => {
  if (type === "line") return [item.y, item.y + item.getHeight()];
  return item.type === "rect" ? [item.y, item.y + item.h] : [item.y1, item.y2];
};

/** Where each block came to stand, a place for each of its pages. */
export const placesOn = (
  pages: readonly Page[],
  blockIds: readonly BlockId[],
): readonly PlaceOnPage[] =>
  pages.flatMap(({ items }, index) => {
    const found = new Map<number, readonly [number, number]>();
    for (const item of items) {
      const { owner } = item.item;
      if (owner === undefined) continue;
      const [top, bottom] = extentOf(item);
      const [from, to] = found.get(owner.block) ?? [top, bottom];
      found.set(owner.block, [Math.min(from, top), Math.max(to, bottom)]);
    }
    return [...found].flatMap(([block, [top, bottom]]) => {
      const blockId = blockIds[block];
      return blockId === undefined
        ? []
        : [{ blockId, page: index + 1, top, bottom }];
    });
  });
