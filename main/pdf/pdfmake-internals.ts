import { createRequire } from "node:module";
import type { Readable } from "node:stream";
import type { Anchor, Owner, Span } from "./content.ts";

/*
 * What we use of pdfmake 0.3.11 and the pdfkit below it, of which its published types say nothing. Only pdfmake-extension.ts and painter.ts reach in here;
 * test/main/pdf/pdfmake-extension.test.ts fails when a release moves one of these parts.
 */

export const PDFMAKE_VERSION = "0.3.11";

/** A shaped piece of text; numbers in thousandths of the type size. */
export type GlyphRun = {
  readonly glyphs: readonly {
    readonly id: number;
    readonly advanceWidth: number;
    readonly codePoints: readonly number[];
  }[];
  readonly positions: readonly {
    readonly xAdvance: number;
    readonly advanceWidth: number;
    readonly xOffset: number;
    readonly yOffset: number;
  }[];
  readonly advanceWidth: number;
};

/** A parsed font file (fontkit). */
export type FontFile = {
  layout: (text: string, features?: readonly string[]) => GlyphRun;
  _glyphs: object;
  readonly hasGlyphForCodePoint: (codePoint: number) => boolean;
};

/** A font as one document embeds it (pdfkit). */
export type EmbeddedFont = {
  readonly font: FontFile;
  readonly id: string;
  readonly name: string;
  /** Shaped words; may be kept from other documents. */
  layoutCache: Record<string, GlyphRun>;
  readonly layout: (
    text: string,
    features?: readonly string[],
    isOnlyWidth?: boolean,
  ) => GlyphRun;
  /** Numbers of the glyphs in the file, in hexadecimal, and where they go. */
  readonly encode: (
    text: string,
    features?: readonly string[],
  ) => readonly [readonly string[], GlyphRun["positions"]];
  readonly ref: () => object;
};

export type OutlineItem = {
  readonly addItem: (
    title: string,
    options: {
      readonly pageNumber: number;
      readonly fit: false;
      readonly left: number;
      readonly top: number;
      readonly expanded: false;
    },
  ) => OutlineItem;
  readonly children: readonly OutlineItem[];
  readonly outlineData: { Count?: number };
};

type LinkOptions = {
  readonly Subtype: "Link";
  readonly Dest?: string;
  readonly A?: object;
};

/** pdfkit's document through pdfmake's subclass: a stream of the file's bytes. */
export type PdfDocument = Readable & {
  info: Readonly<Record<string, unknown>>;
  _id: Buffer;
  _font: EmbeddedFont;
  _fontCount: number;
  readonly _fontFamilies: Record<string, EmbeddedFont>;
  readonly page: { readonly fonts: Record<string, object> };
  readonly outline: OutlineItem;
  readonly addPage: (options: {
    readonly size: readonly [number, number];
  }) => unknown;
  readonly addContent: (operators: string) => unknown;
  readonly addNamedDestination: (
    name: string,
    kind: "XYZ",
    left: number,
    top: number,
    zoom: null,
  ) => void;
  readonly annotate: (
    x: number,
    y: number,
    width: number,
    height: number,
    options: LinkOptions,
  ) => unknown;
  readonly link: (
    x: number,
    y: number,
    width: number,
    height: number,
    address: string,
  ) => unknown;
  readonly font: (bytes: Uint8Array) => { readonly _font: EmbeddedFont };
  readonly appendXML: (xml: string) => void;
  readonly end: () => void;
};

/** A piece of a line. pdfmake reads width, height, cuts, font and alignment, and sets x. */
export type Inline = {
  readonly span: Span;
  text: string;
  width: number;
  readonly height: number;
  readonly leadingCut: number;
  trailingCut: number;
  readonly fontSize: number;
  readonly font: { readonly ascender: number };
  readonly alignment: "left" | "right";
  /** The line ends after it. */
  readonly lineEnd?: true | undefined;
  /** The line may end after it. */
  readonly mayBreak: boolean;
  x?: number;
};

export type Line = {
  inlines: Inline[];
  x: number;
  y: number;
  readonly maxWidth: number;
  owner?: Owner | undefined;
  anchor?: Anchor | undefined;
  readonly addInline: (inline: Inline) => void;
  readonly getHeight: () => number;
  readonly getAscenderHeight: () => number;
};

export type Vector = {
  owner?: Owner | undefined;
} & (
  | {
      readonly type: "line";
      readonly x1: number;
      y1: number;
      readonly x2: number;
      y2: number;
      readonly lineWidth: number;
      readonly lineColor: string;
    }
  | {
      readonly type: "rect";
      readonly x: number;
      y: number;
      readonly w: number;
      readonly h: number;
      readonly color: string;
    }
);

export type PageItem =
  | { readonly type: "line"; readonly item: Line }
  | { readonly type: "vector"; readonly item: Vector };

export type Page = {
  readonly items: PageItem[];
  readonly pageSize: { readonly width: number; readonly height: number };
};

export type Context = {
  readonly pages: readonly Page[];
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly availableWidth: number;
  readonly availableHeight: number;
  readonly pageMargins: { readonly top: number };
  readonly moveDown: (by: number) => void;
  readonly getCurrentPage: () => Page;
};

export type Writer = {
  readonly transactionLevel: number;
  readonly context: () => Context;
  readonly addLine: (line: Line) => unknown;
  readonly addPage: (size: object, orientation: null, margins: object) => void;
  readonly moveToNextPage: () => void;
  commitUnbreakableBlock(x?: number, y?: number): void;
  _fitOnPage(add: () => unknown): unknown;
};

/** A node under way through pdfmake, which adds and changes what it needs. */
export type LaidNode = {
  readonly owner?: Owner | undefined;
  _margin?: readonly number[] | null;
  _minWidth?: number;
  _maxWidth?: number;
  _inlines?: Inline[];
  positions?: unknown[];
};

export type Measure = {
  measureNode(node: LaidNode): LaidNode;
  measureLeaf(node: LaidNode): LaidNode;
  measureDocument(node: object): LaidNode;
};

export type Builder = {
  writer: Writer;
  docMeasure: Measure;
  docPreprocessor: { readonly preprocessBlock: (node: object) => object };
  linearNodeList: object[];
  readonly pageSize: object;
  readonly pageMargins: object;
  readonly tableLayouts: object;
  processNode(node: LaidNode, isVerticalAlignmentAllowed?: boolean): void;
  processLeaf(node: LaidNode): void;
  addHeadersAndFooters(header: RunningContent, footer: RunningContent): void;
};

/** Content of each page's head or foot; pages count from 1. */
export type RunningContent = (
  page: number,
  pages: number,
) => object | undefined;

// pdfmake's files are CommonJS compiled from modules: the class is under `default`, which bundlers and Node unwrap differently.
// Not named `require`: the build declares one of its own.
const load = createRequire(import.meta.url);
const classOf = <Class>(module: unknown): Class =>
  // pdfmake has no types for these: they are ours, kept by the test named above.
  (module as { readonly default: Class }).default;

/** Where lines may break, by the rules of Unicode (UAX 14). */
export const TextBreaker = classOf<
  new () => {
    readonly getBreaks: (
      texts: readonly string[],
      styles: null,
    ) => readonly { readonly text: string; readonly lineEnd?: true }[];
  }
>(load("pdfmake/js/TextBreaker.js"));
export const PdfmakeLine = classOf<new (maxWidth: number) => Line>(
  load("pdfmake/js/Line.js"),
);
export const DocMeasure = classOf<
  new (
    pdfDocument: null,
    styles: object,
    defaultStyle: object,
    svgMeasure: null,
    tableLayouts: object,
  ) => Measure
>(load("pdfmake/js/DocMeasure.js"));
export const DocumentContext = classOf<new () => Context>(
  load("pdfmake/js/DocumentContext.js"),
);
export const PageElementWriter = classOf<new (context: Context) => Writer>(
  load("pdfmake/js/PageElementWriter.js"),
);
export const LayoutBuilder = classOf<
  new (pageSize: object, pageMargins: object, svgMeasure: null) => Builder
>(load("pdfmake/js/LayoutBuilder.js"));
export const PdfmakeDocument = classOf<
  new (
    fonts: object,
    images: object,
    patterns: object,
    attachments: object,
    options: object,
    virtualfs: null,
    localAccessPolicy: (path: string) => boolean,
  ) => PdfDocument
>(load("pdfmake/js/PDFDocument.js"));
