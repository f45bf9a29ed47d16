import type { Face } from "./content.ts";
import type { Fonts } from "./fonts.ts";

/** Part of a text that one font can show. */
export type Shown = { readonly face: Face; readonly text: string };

// Soft hyphens, joiners, byte-order marks, variation selectors and marks of writing direction: they print nothing, and most fonts have no glyph for them.
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const CONTROL = /(?!\n)\p{Cc}/gu;
const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
// Spaces that Source Sans lacks; the narrow and the no-break ones it has.
const RARE_SPACE = /[\t\u1680\u2000-\u200A\u205F]/g;
/** ﬀ to ﬆ: written as one character they could not be found again. */
const LIGATURE = /[\uFB00-\uFB06]/g;

/** The text as it can be printed: line ends as \n, nothing invisible, letters with their accents in one piece. */
export const printable = (text: string): string =>
  text
    .replace(LINE_END, "\n")
    .replace(RARE_SPACE, " ")
    .replace(INVISIBLE, "")
    .replace(CONTROL, "")
    .replace(LIGATURE, (letter) => letter.normalize("NFKC"))
    .toWellFormed()
    .normalize("NFC");

const codeOf = (letter: string): number => letter.codePointAt(0) ?? 0;

/** „U+1F600“. */
export const nameOfGlyph = (letter: string): string =>
  `U+${codeOf(letter).toString(16).toUpperCase().padStart(4, "0")}`;

/** ASCII and what German and English add: every text font has it (tested). */
export const EVERYDAY =
  /^[\n -~\u00A0-\u00AC\u00AE-\u00FF\u0152\u0153\u2010-\u2014\u2018-\u201A\u201C-\u201E\u2020-\u2022\u2026\u202F\u2030\u20AC\u2190-\u2193\u2212\u2260\u2264\u2265]*$/;

/**
 * Splits a text by the fonts that have its glyphs: `face` where it can, else the Chinese font, else the name of the character in brackets, never an empty box.
 * `onMissing` is told of each character that no font has.
 */
export const byGlyph = (
  text: string,
  face: Face,
  fonts: Fonts,
  onMissing: (letter: string) => void,
): readonly Shown[] => {
  if (EVERYDAY.test(text)) return [{ face, text }];
  const parts: Shown[] = [];
  const add = (part: Shown) => {
    const last = parts.at(-1);
    if (last?.face !== part.face) parts.push(part);
    else
      parts[parts.length - 1] = {
        face: part.face,
        text: last.text + part.text,
      };
  };
  for (const letter of text) {
    const code = codeOf(letter);
    const holder = ([face, "chinese"] as const).find((at) =>
      fonts.has(at, code),
    );
    if (letter === "\n") add({ face, text: letter });
    else if (holder !== undefined) add({ face: holder, text: letter });
    else {
      onMissing(letter);
      add({ face, text: `[${nameOfGlyph(letter)}]` });
    }
  }
  return parts;
};
