import type { Document, Printed } from "../domain/document.ts";
import type { Theme } from "../domain/theme.ts";
import { type Fonts, openFonts } from "./fonts.ts";
import {
  type LaidOut,
  layOut,
  LayoutError,
  TooTall,
} from "./pdfmake-extension.ts";
import { type Flowed, flowDocument, type Lessons } from "./press.ts";
import { moveToFoot, placesOn, resolve, type Resolved } from "./resolve.ts";
import { runningOf } from "./running.ts";
import { tightParts } from "./tight.ts";
import { writeFile } from "./write.ts";

export type PrintOptions = {
  /** The folder that holds the fonts; nothing else is read. */
  readonly fontsDir: string;
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
};

/** After so many layouts the last one counts, even if a list of pages sticks out. */
const MOST_LAYOUTS = 3;

const shelves = new Map<string, Fonts>();

const fontsIn = (folder: string): Fonts => {
  const found = shelves.get(folder);
  if (found !== undefined) return found;
  const fonts = openFonts(folder);
  shelves.set(folder, fonts);
  return fonts;
};

const NOTHING_LEARNT: Lessons = {
  loose: new Set(),
  failed: new Map(),
  cited: undefined,
  tight: new Set(),
};

/** What a failure teaches: the block may break anywhere, or is left out. Throws what teaches nothing new. */
const learnFrom = (lessons: Lessons, error: unknown): Lessons => {
  if (!(error instanceof LayoutError)) throw error;
  const { block } = error.owner;
  if (error.cause instanceof TooTall && !lessons.loose.has(block))
    return { ...lessons, loose: new Set([...lessons.loose, block]) };
  if (lessons.failed.has(block)) throw error;
  return {
    ...lessons,
    failed: new Map([...lessons.failed, [block, error.message]]),
  };
};

/** A document on its pages, and what laying it out has taught. */
type Attempt = Flowed &
  LaidOut & { readonly resolved: Resolved; readonly lessons: Lessons };

const attempt = (
  document: Document,
  theme: Theme,
  fonts: Fonts,
  lessons: Lessons,
): Attempt => {
  const flowed = flowDocument(document, { theme, fonts, lessons });
  const running = runningOf(document, theme, fonts);
  const laidOut = layOut(flowed.content, theme.page, fonts, running);
  const tight = tightParts(laidOut.pages, flowed.savings, theme.page);
  moveToFoot(laidOut, theme.page);
  const resolved = resolve(laidOut.pages, fonts);
  const learnt = {
    ...lessons,
    tight: [...tight].every((part) => lessons.tight.has(part))
      ? lessons.tight
      : new Set([...lessons.tight, ...tight]),
    cited: resolved.fits ? lessons.cited : resolved.cited,
  };
  return { ...flowed, ...laidOut, resolved, lessons: learnt };
};

/** Lays out, and again where the first layout has shown what has to be known before. */
const settle = (
  document: Document,
  theme: Theme,
  fonts: Fonts,
  before: Lessons,
  left = MOST_LAYOUTS - 1,
): Attempt => {
  const tried = attempt(document, theme, fonts, before);
  const { tight, cited } = tried.lessons;
  const isSettled = tight === before.tight && cited === before.cited;
  if (isSettled || left === 0) return tried;
  const again = settle(document, theme, fonts, tried.lessons, left - 1);
  // Less space that saved no page is given back.
  const isInVain =
    cited === before.cited && again.pages.length >= tried.pages.length;
  return isInVain ? tried : again;
};

/**
 * Prints a document: the same bytes for the same document and theme. Always comes to a file: a node or block that fails, and a character without a glyph, are
 * shown as such and told in `findings`.
 */
export const print = async (
  document: Document,
  theme: Theme,
  { fontsDir, onProgress = () => undefined }: PrintOptions,
): Promise<Printed> => {
  const fonts = fontsIn(fontsDir);
  let lessons = NOTHING_LEARNT;
  for (;;) {
    try {
      const { pages, resolved, findings } = settle(
        document,
        theme,
        fonts,
        lessons,
      );
      // Layout is the first half of the work, each page a part of the second.
      const onPage = (painted: number) =>
        onProgress(pages.length + painted, 2 * pages.length);
      onPage(0);
      // oxlint-disable-next-line no-await-in-loop -- a failure while painting leads to another attempt
      const bytes = await writeFile({
        document,
        theme,
        fonts,
        pages,
        resolved,
        onPage,
      });
      const places = placesOn(
        pages,
        document.blocks.map(({ blockId }) => blockId),
      );
      return { bytes, pages: pages.length, places, findings };
    } catch (error) {
      lessons = learnFrom(lessons, error);
    }
  }
};
