import type { Face, Paint, Span } from "./content.ts";
import type { Fonts } from "./fonts.ts";
import { createPen, type Pen } from "./pen.ts";
import { embed } from "./pdfkit-extension.ts";
import { LayoutError } from "./pdfmake-extension.ts";
import type {
  EmbeddedFont,
  Line,
  Page,
  PageItem,
  PdfDocument,
  Vector,
} from "./pdfmake-internals.ts";

/*
 * Writes laid-out pages into the file: pdfmake's Renderer for the few things our pages hold. The pieces of a line that look alike become one text; stock pdfmake
 * writes each word apart, which takes more room than the words themselves.
 */

/** Text of a line that is written in one go, from x to end. */
type TextRun = {
  readonly span: Span;
  readonly text: string;
  readonly x: number;
  readonly end: number;
};

const isAlike = (a: Span, b: Span): boolean =>
  a.face === b.face &&
  a.size === b.size &&
  a.colour === b.colour &&
  a.rise === b.rise &&
  a.tracking === b.tracking &&
  a.features === b.features &&
  a.isStruck === b.isStruck &&
  a.address === b.address &&
  a.goTo === b.goTo &&
  a.width === undefined &&
  b.width === undefined;

/** Where two pieces meet; positions are sums of floating-point numbers. */
const JOINT = 0.01;

const joined = (
  last: TextRun | undefined,
  next: TextRun,
): TextRun | undefined =>
  last !== undefined &&
  Math.abs(last.end - next.x) < JOINT &&
  isAlike(last.span, next.span)
    ? { ...last, text: last.text + next.text, end: next.end }
    : undefined;

const runsOf = (line: Line): readonly TextRun[] => {
  const runs: TextRun[] = [];
  for (const { span, text, width, x = 0 } of line.inlines) {
    if (text === "") continue;
    const start = line.x + x;
    const next = {
      span,
      text,
      x: start + (span.inset ?? 0),
      end: start + width,
    };
    const both = joined(runs.at(-1), next);
    if (both === undefined) runs.push(next);
    else runs[runs.length - 1] = both;
  }
  return runs;
};

const paintShape = (pen: Pen, shape: Paint, x: number, y: number): void => {
  switch (shape.kind) {
    case "line":
      pen.line(x + shape.x1, y + shape.y1, x + shape.x2, y + shape.y2, shape);
      break;
    case "rect":
      pen.rect(x + shape.x, y + shape.y, shape.w, shape.h, shape);
      break;
    case "circle":
      pen.circle(x + shape.x, y + shape.y, shape.r, shape);
      break;
  }
};

const isRule = (item: PageItem | undefined): item is Rule =>
  item?.type === "vector" && item.item.type === "line";

type Rule = {
  readonly type: "vector";
  readonly item: Extract<Vector, { type: "line" }>;
};

const continues = ({ item: a }: Rule, { item: b }: Rule): boolean =>
  Math.abs(a.x2 - b.x1) < JOINT &&
  Math.abs(a.y1 - b.y1) < JOINT &&
  a.lineWidth === b.lineWidth &&
  a.lineColor === b.lineColor;

/** pdfmake draws the rule of a table row cell by cell: joined, it is one line again. */
const withWholeRules = (items: readonly PageItem[]): readonly PageItem[] => {
  const joinedItems: PageItem[] = [];
  for (const item of items) {
    const last = joinedItems.at(-1);
    if (isRule(last) && isRule(item) && continues(last, item))
      joinedItems[joinedItems.length - 1] = {
        type: "vector",
        item: { ...last.item, x2: item.item.x2 },
      };
    else joinedItems.push(item);
  }
  return joinedItems;
};

/** Paints pages into `document`. `nameOf` gives the name in the file of the place a link leads to; none where there is no such place. */
export const createPainter = (
  document: PdfDocument,
  fonts: Fonts,
  nameOf: (target: string) => string | undefined,
): ((page: Page) => void) => {
  const embedded = new Map<Face, EmbeddedFont>();

  const fontOf = (face: Face): EmbeddedFont => {
    const font = embedded.get(face) ?? embed(document, fonts, face);
    embedded.set(face, font);
    document.page.fonts[font.id] ??= font.ref();
    return font;
  };

  const paintText = (pen: Pen, run: TextRun, baseline: number) => {
    const { span, text, x } = run;
    const font = fontOf(span.face);
    const [codes, positions] = font.encode(text, span.features);
    pen.glyphs(x, baseline - (span.rise ?? 0), codes, positions, {
      font: font.id,
      size: span.size,
      colour: span.colour,
      tracking: span.tracking ?? 0,
    });
  };

  const link = ({ span, x, end }: TextRun, baseline: number) => {
    const box = [x, baseline - span.size, end - x, span.size * 1.3] as const;
    const name = span.goTo === undefined ? undefined : nameOf(span.goTo);
    if (span.address !== undefined) document.link(...box, span.address);
    if (name !== undefined)
      document.annotate(...box, { Subtype: "Link", Dest: name });
  };

  const strike = (pen: Pen, { span, x, end }: TextRun, baseline: number) => {
    const y = baseline - span.size * 0.29;
    pen.line(x, y, end, y, { stroke: span.colour, weight: 0.6 });
  };

  const paintLine = (pen: Pen, line: Line) => {
    const baseline = line.y + line.getAscenderHeight();
    for (const { span, x = 0 } of line.inlines)
      for (const shape of span.paint ?? [])
        paintShape(pen, shape, line.x + x, baseline);
    for (const run of runsOf(line)) {
      paintText(pen, run, baseline);
      if (run.span.isStruck === true) strike(pen, run, baseline);
      link(run, baseline);
    }
  };

  const paintItem = (pen: Pen, { type, item }: PageItem) => {
    if (type === "line") paintLine(pen, item);
    else if (item.type === "rect")
      pen.rect(item.x, item.y, item.w, item.h, { fill: item.color });
    else
      pen.line(item.x1, item.y1, item.x2, item.y2, {
        stroke: item.lineColor,
        weight: item.lineWidth,
      });
  };

  return (page) => {
    document.addPage({ size: [page.pageSize.width, page.pageSize.height] });
    const pen = createPen((operators) => document.addContent(operators));
    for (const item of withWholeRules(page.items)) {
      try {
        paintItem(pen, item);
      } catch (error) {
        const { owner } = item.item;
        throw owner === undefined ? error : new LayoutError(owner, error);
      }
    }
  };
};
