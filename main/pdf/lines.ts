import type { Span, TextContent } from "./content.ts";
import type { Fonts } from "./fonts.ts";
import { type Inline, TextBreaker } from "./pdfmake-internals.ts";

/** How far all our fonts reach above the baseline, in thousandths of their size (Source Sans 3; the Chinese one is set to it). */
export const ASCENDER = 1024;

type Breaks = ReadonlyMap<number, "may" | "must">;

const breaker = new TextBreaker();
const known = new Map<string, Breaks>();
const KNOWN_TEXTS = 5_000;

/** HANDOUT.md, micro-typography: no break after a stem of up to three letters (US-Chips), in 55–80, in TB/s. */
const NEVER: readonly RegExp[] = [
  /(^|[^\p{L}\p{N}])\p{L}{1,3}-$/u,
  /\d–$/,
  /(^|[^\p{L}\p{N}])[\p{L}\p{N}]{1,3}\/$/u,
];
const LOOK_BACK = 12;

const isForbidden = (text: string, at: number): boolean => {
  const before = text.slice(Math.max(0, at - LOOK_BACK), at);
  return NEVER.some((rule) => rule.test(before));
};

/** Positions in `text` after which a line may or must end. */
const breaksIn = (text: string): Breaks => {
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size > KNOWN_TEXTS) known.clear();
  const breaks = new Map<number, "may" | "must">();
  let at = 0;
  for (const word of breaker.getBreaks([text], null)) {
    at += word.text.length + (word.lineEnd === true ? 1 : 0);
    if (word.lineEnd === true) breaks.set(at, "must");
    else if (!isForbidden(text, at)) breaks.set(at, "may");
  }
  known.set(text, breaks);
  return breaks;
};

type Shape = Pick<TextContent, "pitch" | "size" | "alignment">;

/** Width of `text` in the type of `span`. */
const shapedWidth = (
  text: string,
  { face, size, features, tracking = 0 }: Span,
  fonts: Fonts,
): number => fonts.width(text, face, size, features) + tracking * text.length;

const inlineOf = (
  span: Span,
  text: string,
  end: "may" | "must" | undefined,
  shape: Shape,
  fonts: Fonts,
): Inline => {
  const bare = text.replace(/ +$/, "");
  const width = (of: string) => shapedWidth(of, span, fonts);
  return {
    span,
    text,
    width: span.width ?? width(text),
    height: shape.pitch,
    leadingCut: 0,
    trailingCut:
      bare.length === text.length
        ? 0
        : (span.width ?? width(text) - width(bare)),
    fontSize: Math.max(span.size, shape.size),
    font: { ascender: ASCENDER },
    alignment: shape.alignment ?? "left",
    mayBreak: end !== undefined,
    ...(end === "must" && { lineEnd: true }),
  };
};

/** Cuts a span at the breaks inside it; `from` is where it begins in the paragraph. */
const piecesOf = (
  span: Span,
  from: number,
  breaks: Breaks,
  shape: Shape,
  fonts: Fonts,
): readonly Inline[] => {
  const pieces: Inline[] = [];
  const push = (start: number, end: number) => {
    const kind = start === end ? undefined : breaks.get(from + end);
    const text = span.text.slice(start, kind === "must" ? end - 1 : end);
    pieces.push(inlineOf(span, text, kind, shape, fonts));
  };
  let start = 0;
  for (let at = 1; at < span.text.length; at += 1) {
    const kind = breaks.get(from + at);
    if (kind === undefined || (kind === "may" && span.isJoined === true))
      continue;
    push(start, at);
    start = at;
  }
  push(start, span.text.length);
  return pieces;
};

/** Text of a paragraph in pieces between which lines may break. */
export const inlinesOf = (
  spans: readonly Span[],
  shape: Shape,
  fonts: Fonts,
): Inline[] => {
  const breaks = breaksIn(spans.map(({ text }) => text).join(""));
  let from = 0;
  return spans.flatMap((span) => {
    const pieces = piecesOf(span, from, breaks, shape, fonts);
    from += span.text.length;
    return pieces;
  });
};

/** A word: the pieces from `first` up to the next place where the line may end. */
const wordFrom = (inlines: readonly Inline[], first: number) => {
  let end = first;
  let width = 0;
  let last: Inline | undefined;
  while (end < inlines.length && (last === undefined || !last.mayBreak)) {
    last = inlines[end];
    width += last?.width ?? 0;
    end += 1;
  }
  return { end, width, bare: width - (last?.trailingCut ?? 0) };
};

/** Cuts `inline` in two where `room` ends, never inside a surrogate pair; at least one character stays. */
const cut = (inline: Inline, room: number, fonts: Fonts): [Inline, Inline] => {
  const letters = Array.from(inline.text);
  let low = 1;
  let high = Math.max(1, letters.length - 1);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const start = letters.slice(0, middle).join("");
    if (shapedWidth(start, inline.span, fonts) <= room) low = middle;
    else high = middle - 1;
  }
  const head = letters.slice(0, low).join("");
  const headWidth = shapedWidth(head, inline.span, fonts);
  return [
    {
      ...inline,
      text: head,
      width: headWidth,
      trailingCut: 0,
      lineEnd: undefined,
      mayBreak: true,
    },
    {
      ...inline,
      text: inline.text.slice(head.length),
      width: inline.width - headWidth,
    },
  ];
};

/** A word wider than a line is cut where the line ends: rather a cut word than one that leaves the page. */
const cutToFit = (
  inlines: Inline[],
  first: number,
  room: number,
  fonts: Fonts,
) => {
  let left = room;
  for (let at = first; at < inlines.length; at += 1) {
    const inline = inlines[at];
    if (inline === undefined) return;
    if (inline.width > left) {
      const before = inlines[at - 1];
      const isCuttable =
        inline.text.length > 1 && inline.span.width === undefined;
      if (
        at > first &&
        before !== undefined &&
        (left < inline.span.size || !isCuttable)
      )
        inlines[at - 1] = { ...before, mayBreak: true };
      else if (isCuttable) inlines.splice(at, 1, ...cut(inline, left, fonts));
      return;
    }
    left -= inline.width;
    if (inline.mayBreak) return;
  }
};

// Widths are sums of floating-point numbers.
const TOLERANCE = 0.01;

/** Breaks text into lines no wider than `width`. */
export const linesOf = (
  source: readonly Inline[],
  width: number,
  fonts: Fonts,
): Inline[][] => {
  const inlines = [...source];
  const lines: Inline[][] = [];
  let line: Inline[] = [];
  let used = 0;
  const endLine = () => {
    lines.push(line);
    line = [];
    used = 0;
  };
  for (let at = 0; at < inlines.length;) {
    let word = wordFrom(inlines, at);
    if (line.length > 0 && used + word.bare > width + TOLERANCE) endLine();
    if (line.length === 0 && word.bare > width + TOLERANCE) {
      cutToFit(inlines, at, width, fonts);
      word = wordFrom(inlines, at);
    }
    line.push(...inlines.slice(at, word.end));
    used += word.width;
    if (inlines[word.end - 1]?.lineEnd === true) endLine();
    at = word.end;
  }
  if (line.length > 0) endLine();
  return lines;
};

/** The same number of lines, as even as can be: the narrowest width that needs no further line. */
export const balancedLinesOf = (
  inlines: readonly Inline[],
  width: number,
  fonts: Fonts,
): Inline[][] => {
  const lines = linesOf(inlines, width, fonts);
  if (lines.length < 2 || inlines.some(({ lineEnd }) => lineEnd === true))
    return lines;
  let low = 0;
  let high = width;
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (linesOf(inlines, middle, fonts).length > lines.length) low = middle;
    else high = middle;
  }
  return linesOf(inlines, high, fonts);
};

/** Width of a text that stands in one line. */
export const widthOf = (spans: readonly Span[], fonts: Fonts): number =>
  inlinesOf(spans, { pitch: 0, size: 0 }, fonts).reduce(
    (sum, { width }) => sum + width,
    0,
  );
