/* oxlint-disable no-underscore-dangle -- so pdfmake and pdfkit mark their insides */
import type { Theme } from "../domain/theme.ts";
import type { Content, Ground, Owner, TextContent } from "./content.ts";
import type { Fonts } from "./fonts.ts";
import { balancedLinesOf, inlinesOf, linesOf } from "./lines.ts";
import {
  DocMeasure,
  DocumentContext,
  type Inline,
  type LaidNode,
  LayoutBuilder,
  type Line,
  type Page,
  type PageItem,
  PageElementWriter,
  PdfmakeLine,
  type RunningContent,
} from "./pdfmake-internals.ts";

/*
 * pdfmake's layout engine with our text in it. What is changed, and why:
 * - Text is measured and broken by lines.ts, each paragraph once: stock pdfmake resolves seventeen style properties for every word, breaks before citations
 *   and knows no joined runs.
 * - Whatever is laid out carries its owner, so that places, failures and the foot of a page can be told afterwards. Stock pdfmake forgets it.
 * - What stock pdfmake drops in silence (a kept-together part taller than a page) is an error here.
 * - Only text, stacks, columns, tables and rules are let in: no image, SVG or attachment, so nothing can be fetched or read.
 */

/** A kept-together part that is taller than a page. */
export class TooTall extends Error {
  override readonly name = "TooTall";
}

/** An error while laying out what belongs to `owner`. */
export class LayoutError extends Error {
  override readonly name = "LayoutError";
  readonly owner: Owner;
  constructor(owner: Owner, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.owner = owner;
  }
}

type Node = LaidNode &
  Partial<Omit<TextContent, "owner">> & {
    readonly stack?: readonly Node[];
    readonly above?: number;
    readonly needs?: number;
    readonly startsPage?: true;
  };

const ALLOWED = ["text", "stack", "columns", "table", "canvas"] as const;

class Measure extends DocMeasure {
  readonly #fonts: Fonts;
  #owner: Owner | undefined;

  constructor(fonts: Fonts) {
    super(null, {}, {}, null, {});
    this.#fonts = fonts;
  }

  get owner(): Owner | undefined {
    return this.#owner;
  }

  override measureNode(node: Node): LaidNode {
    if (!ALLOWED.some((kind) => kind in node))
      throw new Error(`not printable: ${Object.keys(node).join(", ")}`);
    const outer = this.#owner;
    this.#owner = node.owner ?? outer;
    const measured = super.measureNode(node);
    // Not in a finally: after a throw it still names the culprit.
    this.#owner = outer;
    return measured;
  }

  override measureLeaf(node: Node): LaidNode {
    const { text = [], pitch = 0, size = 0, alignment } = node;
    node._inlines = inlinesOf(text, { pitch, size, alignment }, this.#fonts);
    // All our columns have fixed widths: pdfmake's minimum and maximum are never asked for.
    node._minWidth = 0;
    node._maxWidth = 0;
    return node;
  }
}

class Writer extends PageElementWriter {
  /** False while heads and feet are written: they may be taller than their margin. */
  isStrict = true;

  // Adds to this page or else to the next one; false means that it fitted on neither and would be lost.
  override _fitOnPage(add: () => unknown): unknown {
    const placed = super._fitOnPage(add);
    if (this.isStrict && (placed === false || placed === undefined))
      throw new TooTall("fits on no page");
    return placed;
  }
}

class Layout extends LayoutBuilder {
  readonly #fonts: Fonts;
  #owner: Owner | undefined;
  /** Where the context stood after each owner, from the page's top. */
  readonly bottoms = new Map<Owner, number>();

  constructor(frame: Frame, fonts: Fonts) {
    super(
      { width: frame.width, height: frame.height },
      { ...frame.margins },
      null,
    );
    this.#fonts = fonts;
  }

  layOut(
    content: Content,
    header: RunningContent,
    footer: RunningContent,
  ): readonly Page[] {
    const measure = new Measure(this.#fonts);
    const writer = new Writer(new DocumentContext());
    this.docMeasure = measure;
    this.docPreprocessor = { preprocessBlock: (node) => node };
    this.linearNodeList = [];
    this.writer = writer;
    try {
      const measured = measure.measureDocument(content);
      writer.addPage(this.pageSize, null, this.pageMargins);
      this.processNode(measured);
    } catch (error) {
      const owner = this.#owner ?? measure.owner;
      throw owner === undefined ? error : new LayoutError(owner, error);
    }
    writer.isStrict = false;
    this.addHeadersAndFooters(header, footer);
    return writer.context().pages;
  }

  override processNode(node: Node, isCell?: boolean): void {
    this.#begin(node);
    const { owner, ground } = node;
    const { page, y } = this.writer.context();
    const under = this.#items().length;
    const outer = this.#owner;
    this.#owner = owner ?? outer;
    super.processNode(node, isCell);
    if (ground !== undefined && this.writer.context().page === page)
      this.#paintGround(ground, y, under);
    if (owner !== undefined) this.#claim(owner, page, under);
    // Not in a finally: after a throw it still names the culprit.
    this.#owner = outer;
  }

  #items(): PageItem[] {
    return this.writer.context().getCurrentPage().items;
  }

  /** Begins a page, or leaves the space above: neither at the top of an empty page. */
  #begin({ above = 0, needs = 0, startsPage }: Node): void {
    if (this.#items().length === 0) return;
    const lacks = needs + above > this.writer.context().availableHeight;
    const isFree = this.writer.transactionLevel === 0;
    if (isFree && (startsPage === true || lacks)) this.writer.moveToNextPage();
    else if (above > 0) this.writer.context().moveDown(above);
  }

  #paintGround(
    { fill, height = 0, bar }: Ground,
    top: number,
    under: number,
  ): void {
    const { x, y, availableWidth } = this.writer.context();
    const h = Math.max(height, y - top);
    const rect = (left: number, w: number, color: string): PageItem => ({
      type: "vector",
      item: { type: "rect", x: left, y: top, w, h, color },
    });
    this.#items().splice(under, 0, rect(x, availableWidth, fill));
    if (bar !== undefined)
      this.#items().splice(
        under + 1,
        0,
        rect(x - bar.weight / 2, bar.weight, bar.colour),
      );
    this.writer.context().moveDown(top + h - y);
  }

  /** Marks as `owner`'s whatever came onto the pages since, unless it is a smaller part's; what goes to the foot goes as a whole. */
  #claim(owner: Owner, fromPage: number, from: number): void {
    const { pages, page, y } = this.writer.context();
    pages.slice(fromPage, page + 1).forEach(({ items }, index) => {
      for (const { item } of items.slice(index === 0 ? from : 0))
        item.owner = owner.isAtFoot ? owner : (item.owner ?? owner);
    });
    if (this.writer.transactionLevel === 0) this.bottoms.set(owner, y);
  }

  override processLeaf(node: Node): void {
    const { pitch = 0 } = node;
    const width = node.lineWidth ?? this.writer.context().availableWidth;
    const breakInto = node.isBalanced === true ? balancedLinesOf : linesOf;
    const lines = breakInto(node._inlines ?? [], width, this.#fonts);
    for (const [index, inlines] of lines.entries()) {
      const { availableHeight, y, pageMargins } = this.writer.context();
      const room = Math.floor(availableHeight / pitch + ROUNDING);
      if (y > pageMargins.top && movesOn(lines.length, index, room))
        this.writer.moveToNextPage();
      const line = lineOf(inlines, width);
      if (index === 0) line.anchor = node.anchor;
      node.positions?.push(this.writer.addLine(line));
    }
  }
}

const ROUNDING = 1e-6;

/** Whether line `index` of `count` goes to the next page: no line stands alone at the foot or the head of a page. */
const movesOn = (count: number, index: number, room: number): boolean => {
  const left = count - index;
  // Kept-together parts are laid out on a page without an end (pdfmake: not a number).
  if (Number.isNaN(room)) return false;
  if (left <= room) return false;
  if (room < 1) return true;
  if (index === 0) return room < 2 || (left - room === 1 && room < 3);
  return left === 2;
};

const lineOf = (inlines: readonly Inline[], width: number): Line => {
  const line = new PdfmakeLine(width);
  for (const inline of inlines) line.addInline(inline);
  return line;
};

export type Frame = {
  readonly width: number;
  readonly height: number;
  readonly margins: Theme["page"]["margins"];
};

export type LaidOut = {
  readonly pages: readonly Page[];
  /** Where the flow stood after each owner, in points from the page's top. */
  readonly bottoms: ReadonlyMap<Owner, number>;
};

/** Lays `content` out on pages. `content` is written into: give a fresh one each time. Throws LayoutError where it knows whose part failed. */
export const layOut = (
  content: Content,
  frame: Frame,
  fonts: Fonts,
  running: { readonly header: RunningContent; readonly footer: RunningContent },
): LaidOut => {
  const layout = new Layout(frame, fonts);
  const pages = layout.layOut(content, running.header, running.footer);
  return { pages, bottoms: layout.bottoms };
};
