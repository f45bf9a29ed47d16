import type { SourceId } from "../domain/ids.ts";
import type { Target } from "../domain/document.ts";

/*
 * What nodes become before layout: text, stacks, columns, tables and rules in pdfmake's shape, and no more. Images, SVG and attachments are left out on
 * purpose: what cannot be said cannot reach network or disk. All lengths in points.
 */

/** A font file: family by weight, and the one that has the Chinese characters. */
export type Face = "regular" | "medium" | "semibold" | "italic" | "chinese";

/** A shape that belongs to a piece of text and moves with it: x from its left edge, y from its baseline, downwards. */
export type Paint =
  | {
      readonly kind: "rect";
      readonly x: number;
      readonly y: number;
      readonly w: number;
      readonly h: number;
      readonly fill?: string | undefined;
      readonly stroke?: string | undefined;
      readonly weight?: number | undefined;
    }
  | {
      readonly kind: "circle";
      readonly x: number;
      readonly y: number;
      readonly r: number;
      readonly fill?: string | undefined;
      readonly stroke?: string | undefined;
      readonly weight?: number | undefined;
    }
  | {
      readonly kind: "line";
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly stroke: string;
      readonly weight: number;
    };

/** What is known only once the pages stand; resolve.ts puts it in. */
export type Late =
  | { readonly kind: "pageOf"; readonly target: Target }
  | { readonly kind: "pageCount" }
  /** The numbers of the pages that cite a source, each a link back. */
  | {
      readonly kind: "citedOn";
      readonly sourceId: SourceId;
      readonly separator: Span;
    };

/** A piece of text that looks the same throughout. */
export type Span = {
  readonly text: string;
  readonly face: Face;
  readonly size: number;
  readonly colour: string;
  /** Takes the place of the text's own width: gaps, and text inside a drawn box. */
  readonly width?: number | undefined;
  /** From the left edge to the text. */
  readonly inset?: number | undefined;
  /** Points added after each letter. */
  readonly tracking?: number | undefined;
  /** Above the baseline. */
  readonly rise?: number | undefined;
  /** OpenType features beside the font's defaults. */
  readonly features?: readonly string[] | undefined;
  /** No line break inside. */
  readonly isJoined?: true | undefined;
  readonly isStruck?: true | undefined;
  readonly paint?: readonly Paint[] | undefined;
  /** An address outside. */
  readonly address?: string | undefined;
  /** A place in this document. */
  readonly goTo?: Target | undefined;
  /** This is a citation of that source. */
  readonly cites?: SourceId | undefined;
  readonly late?: Late | undefined;
};

/** Where a link can lead, and where an entry of the outline stands: on the first line of a text. */
export type Anchor = {
  readonly target?: Target | undefined;
  readonly outline?:
    { readonly level: 1 | 2; readonly title: string } | undefined;
};

/** Left, top, right, bottom. */
export type Margin = readonly [number, number, number, number];

/** To whom a piece of the page belongs: for places, failures and the foot of the page. One object a piece. */
export type Owner = {
  /** Index of the block in the document. */
  readonly block: number;
  /** Number of parts that have begun. */
  readonly part: number;
  /** Stands at the foot of its page if nothing follows there. */
  readonly isAtFoot: boolean;
};

/** Coloured ground under a part, and a bar along its left edge. */
export type Ground = {
  readonly fill: string;
  /** At least this high. */
  readonly height?: number | undefined;
  readonly bar?:
    { readonly colour: string; readonly weight: number } | undefined;
};

type Common = {
  readonly margin?: Margin | undefined;
  readonly owner?: Owner | undefined;
  readonly ground?: Ground | undefined;
  /** Width as a column. */
  readonly width?: number | undefined;
};

export type TextContent = Common & {
  readonly text: readonly Span[];
  /** Height of a line. */
  readonly pitch: number;
  /** Type size that sets the baseline, also of lines that hold smaller text only. */
  readonly size: number;
  readonly alignment?: "left" | "right" | undefined;
  /** As narrow as the same number of lines allows. */
  readonly isBalanced?: true | undefined;
  /** Lines may run beyond the column, up to this width. */
  readonly lineWidth?: number | undefined;
  readonly anchor?: Anchor | undefined;
};

export type StackContent = Common & {
  readonly stack: readonly Content[];
  /** Kept on one page. */
  readonly unbreakable?: boolean | undefined;
  /** Space above, dropped at the top of a page. */
  readonly above?: number | undefined;
  /** Moves to the next page where less than this is left. */
  readonly needs?: number | undefined;
  /** Begins a page, unless the page is still empty. */
  readonly startsPage?: true | undefined;
};

export type ColumnsContent = Common & {
  readonly columns: readonly Content[];
  readonly columnGap: number;
};

/** A horizontal rule; takes no height, its middle is where it stands. */
export type RuleContent = Common & {
  readonly canvas: readonly [
    {
      readonly type: "line";
      readonly x1: number;
      readonly y1: 0;
      readonly x2: number;
      readonly y2: 0;
      readonly lineWidth: number;
      readonly lineColor: string;
    },
  ];
};

export type TableContent = Common & {
  readonly table: {
    readonly widths: readonly number[];
    readonly headerRows: number;
    readonly keepWithHeaderRows: number;
    readonly dontBreakRows: boolean;
    readonly body: readonly (readonly Content[])[];
  };
  /** Rules only; all paddings are margins of the cells. */
  readonly layout: {
    readonly hLineWidth: (line: number) => number;
    readonly hLineColor: (line: number) => string;
    readonly vLineWidth: () => number;
    readonly paddingLeft: () => number;
    readonly paddingRight: () => number;
    readonly paddingTop: () => number;
    readonly paddingBottom: () => number;
  };
};

export type Content =
  TextContent | StackContent | ColumnsContent | RuleContent | TableContent;
