import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Face } from "./content.ts";
import { openFont } from "./pdfkit-extension.ts";
import type { EmbeddedFont } from "./pdfmake-internals.ts";

const FILES: Readonly<Record<Face, string>> = {
  regular: "SourceSans3-Regular.ttf",
  medium: "SourceSans3-Medium.ttf",
  semibold: "SourceSans3-SemiBold.ttf",
  italic: "SourceSans3-Italic.ttf",
  chinese: "NotoSansSC-Regular.ttf",
};

/** Texts whose width, and words whose shape, a font remembers before it begins anew: some ten megabytes. */
const REMEMBERED = 20_000;

/** The fonts of one folder. A file is read when a text first needs it, and kept for all documents with what was shaped in it. */
export type Fonts = {
  readonly has: (face: Face, codePoint: number) => boolean;
  /** Width in points, shaped and kerned. */
  readonly width: (
    text: string,
    face: Face,
    size: number,
    features?: readonly string[],
  ) => number;
  /** The parsed file, to be embedded. */
  readonly file: (face: Face) => EmbeddedFont;
};

// Without a prototype: a text may read "constructor".
const emptyCache = (): EmbeddedFont["layoutCache"] =>
  Object.create(null) as EmbeddedFont["layoutCache"];

const open = (file: string): EmbeddedFont => {
  const opened = openFont(readFileSync(file));
  opened.layoutCache = emptyCache();
  return opened;
};

type KeptFont = {
  readonly has: (codePoint: number) => boolean;
  readonly width: (text: string, features?: readonly string[]) => number;
  readonly opened: () => EmbeddedFont;
};

const keepFont = (file: string): KeptFont => {
  let opened: EmbeddedFont | undefined;
  const glyphs = new Map<number, boolean>();
  const widths = new Map<string, number>();
  const read = (): EmbeddedFont => (opened ??= open(file));

  const measure = (text: string, features?: readonly string[]): number => {
    if (widths.size > REMEMBERED) {
      widths.clear();
      read().layoutCache = emptyCache();
    }
    return read().layout(text, features, true).advanceWidth;
  };
  return {
    has: (codePoint) => {
      const found = glyphs.get(codePoint);
      if (found !== undefined) return found;
      const answer =
        existsSync(file) && read().font.hasGlyphForCodePoint(codePoint);
      glyphs.set(codePoint, answer);
      return answer;
    },
    width: (text, features) => {
      const key = features === undefined ? text : `${features.join()} ${text}`;
      const found = widths.get(key);
      if (found !== undefined) return found;
      const answer = measure(text, features);
      widths.set(key, answer);
      return answer;
    },
    opened: read,
  };
};

/** Opens the fonts that lie in `folder`; nothing is read yet, and nothing else is ever read. */
export const openFonts = (folder: string): Fonts => {
  const keep = (face: Face) => keepFont(join(folder, FILES[face]));
  const kept: Readonly<Record<Face, KeptFont>> = {
    regular: keep("regular"),
    medium: keep("medium"),
    semibold: keep("semibold"),
    italic: keep("italic"),
    chinese: keep("chinese"),
  };
  return {
    has: (face, codePoint) => kept[face].has(codePoint),
    width: (text, face, size, features) =>
      (kept[face].width(text, features) * size) / 1000,
    file: (face) => kept[face].opened(),
  };
};
