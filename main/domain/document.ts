import type { BlockId, ClaimId, SourceId } from "./ids.ts";
import type { Language } from "./language.ts";

/**
 * A composed briefing: pure data that says meaning. Themes say looks, printers (PDF now) bring both together.
 * A new kind of node is dear on purpose: the compiler then leads to every printer.
 */
export type Document = {
  readonly language: Language;
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** UTC ISO; the PDF's creation date, the same for equal input. */
  readonly createdAt: string;
  readonly running: Running;
  /** Set on what is printed without being issued: „Entwurf“ on every page. */
  readonly draftMark?: string | undefined;
  readonly blocks: readonly ComposedBlock[];
};

/** What stands at the head and foot of each page but the cover. */
export type Running = {
  readonly headLeft: string;
  readonly headRight: string;
  readonly footLeft: readonly string[];
  /** „Seite“ / „von“: page x of y. */
  readonly page: string;
  readonly of: string;
};

export type ComposedBlock = {
  readonly blockId: BlockId;
  readonly type: string;
  readonly nodes: readonly Node[];
};

/** Unique within a document; made by targetOf… below, so that two blocks never meet in one name. */
export type Target = string;

export const sourceTarget = (id: SourceId): Target => `source-${id}`;
export const blockTarget = (id: BlockId, part = ""): Target =>
  part === "" ? `block-${id}` : `block-${id}-${part}`;

export type Weight = "regular" | "strong" | "quiet";
export const TAGS = [
  "disputed",
  "changed",
  "new",
  "withdrawn",
  "noSource",
] as const;
export type Tag = (typeof TAGS)[number];

/** Spaces at citations and ≠ are the printer's, and so is the sign before the word of a disputed tag. */
export type Run =
  /** `language`: BCP 47, where it is not the document's. */
  | {
      readonly kind: "text";
      readonly text: string;
      readonly weight?: Weight | undefined;
      readonly language?: string | undefined;
      readonly struck?: true | undefined;
    }
  /** Never broken across lines. */
  | {
      readonly kind: "joined";
      readonly text: string;
      readonly weight?: Weight | undefined;
    }
  /** „[3]“, joined to what stands before it. `number` is given by finish: one number a source, by first mention. */
  | {
      readonly kind: "citation";
      readonly claimId?: ClaimId | undefined;
      readonly sourceId: SourceId;
      readonly number?: number | undefined;
    }
  /** ≠ between two values that contradict each other; never parts from the second one. */
  | { readonly kind: "unequal" }
  | { readonly kind: "tag"; readonly tag: Tag; readonly text: string }
  | { readonly kind: "link"; readonly address: string; readonly text: string }
  /** The number of the page on which the target stands. */
  | { readonly kind: "pageOf"; readonly target: Target }
  | { readonly kind: "break" };

export type Runs = readonly Run[];

export type Node =
  | Cover
  | Contents
  | Part
  | Heading
  | Paragraph
  | List
  | Labelled
  | Tiles
  | Table
  | Claims
  | Disputes
  | Chart
  | Scale
  | Box
  | Sources
  | Contact
  | AtFoot
  | PageBreak
  | Failed;

export type ContentsEntry = { readonly title: string; readonly target: Target };

export type Cover = {
  readonly kind: "cover";
  readonly firm: string;
  readonly tagline?: string | undefined;
  /** Top right: kind of paper, confidentiality. */
  readonly corner: readonly string[];
  readonly kicker?: string | undefined;
  readonly title: string;
  readonly subtitle?: string | undefined;
  readonly sentence?:
    { readonly label: string; readonly text: string } | undefined;
  /** For, by, as of, issue, replaces. „{pages}“ in a text run is the number of pages. */
  readonly rows: readonly {
    readonly label: string;
    readonly lines: readonly Runs[];
  }[];
  readonly contents: readonly ContentsEntry[];
  readonly foot: {
    readonly strong: string;
    readonly note?: string | undefined;
  };
};

export type Contents = {
  readonly kind: "contents";
  readonly title: string;
  readonly entries: readonly ContentsEntry[];
};

/** Opens a page. The kicker is its name in contents and outline, the headline its message. */
export type Part = {
  readonly kind: "part";
  readonly target: Target;
  readonly kicker: string;
  readonly headline: string;
};

/** h2 with a rule above; the note (scope, unit, legend) stands at its right, or a tag. In the outline when it has a target. */
export type Heading = {
  readonly kind: "heading";
  readonly text: string;
  readonly target?: Target | undefined;
  readonly note?: Runs | undefined;
  readonly tag?: { readonly tag: Tag; readonly text: string } | undefined;
};

/** body: text column; lead: with the label column beside it (see Labelled); note: small grey over the full width. */
export type Paragraph = {
  readonly kind: "paragraph";
  readonly role: "body" | "note" | "subheading";
  readonly runs: Runs;
};

export type List = {
  readonly kind: "list";
  readonly ordered: boolean;
  readonly items: readonly Runs[];
};

/**
 * Label column beside text column. `judgement`: statement, reasons, confidence, with a scale in the label;
 * `fact`: a row of a fact list, parted from the next one by a rule; `reason`: accent label and body.
 */
export type Labelled = {
  readonly kind: "labelled";
  readonly role: "judgement" | "fact" | "reason" | "text";
  /** The word's band in percent, drawn on a scale from 0 to 100. */
  readonly band?: readonly [number, number] | undefined;
  readonly label: readonly Runs[];
  /** Each a paragraph. judgement: [statement, reasons, confidence], an empty one where there is none. */
  readonly body: readonly Runs[];
};

/** Key figures: two to four. */
export type Tiles = {
  readonly kind: "tiles";
  readonly tiles: readonly {
    readonly label: string;
    readonly before?: string | undefined;
    readonly figure: string;
    readonly unit?: string | undefined;
    /** Condition, as-of date with its citation; each a line. */
    readonly lines: readonly Runs[];
    /** One line: a tag and the other value. */
    readonly status?: Runs | undefined;
  }[];
};

export type TableColumn = {
  readonly name: string;
  readonly condition?: string | undefined;
  readonly unit?: string | undefined;
  readonly kind: "name" | "text" | "number" | "date";
};

/** `whole` and `fraction` meet at the decimal sign (which belongs to the fraction); marks hang outside. */
export type TableCell =
  | { readonly kind: "runs"; readonly runs: Runs }
  | {
      readonly kind: "number";
      readonly whole: string;
      readonly fraction?: string | undefined;
      readonly marks: readonly string[];
      readonly isDisputed?: true | undefined;
    }
  /** „k. A.“: the source gives nothing. */
  | { readonly kind: "missing"; readonly text: string }
  /** „–“: there is a value that is not printed; the mark leads to the reason. */
  | { readonly kind: "withheld"; readonly marks: readonly string[] };

export type Table = {
  readonly kind: "table";
  readonly columns: readonly TableColumn[];
  readonly groups: readonly {
    readonly title?: string | undefined;
    readonly rows: readonly (readonly TableCell[])[];
  }[];
  /** Below the table, one after the other: what a mark means, in order; a mark-less note comes first. */
  readonly notes: readonly {
    readonly mark?: string | undefined;
    readonly isDisputed?: true | undefined;
    readonly runs: Runs;
  }[];
};

/** Claims of one fact side by side. Without `head` it is the short form. */
export type Claims = {
  readonly kind: "claims";
  readonly head?:
    | readonly {
        readonly label: string;
        readonly value: Runs;
        readonly isValue?: true | undefined;
      }[]
    | undefined;
  readonly columns: readonly [string, string, string, string];
  readonly rows: readonly {
    readonly isUsed: boolean;
    readonly isEnded?: true | undefined;
    readonly value: Runs;
    readonly source: Runs;
    readonly reliability: string;
    readonly credibility: string;
  }[];
  /** „in diesem Briefing verwendet“, „weiterer Beleg“, what the letters are; none in the short form. */
  readonly legend?:
    | { readonly used: string; readonly other: string; readonly note: string }
    | undefined;
};

/** Disputed facts, a line each: other value ≠ used value. */
export type Disputes = {
  readonly kind: "disputes";
  readonly rows: readonly {
    readonly name: string;
    readonly other: Runs;
    readonly used: Runs;
  }[];
};

/** Bars from zero, sorted, one unit; the printer draws, `alt` says it in words. */
export type Chart = {
  readonly kind: "chart";
  readonly spec: {
    readonly kind: "bar";
    readonly rows: readonly {
      readonly label: string;
      readonly note?: string | undefined;
      readonly value: number;
      readonly text: string;
      /** Index into series. */
      readonly series: number;
      /** A second claim: a tick in the bar and its value after ≠. */
      readonly other?:
        { readonly value: number; readonly text: Runs } | undefined;
    }[];
    readonly series: readonly {
      readonly name: string;
      readonly isFilled: boolean;
    }[];
  };
  readonly alt: string;
  /** After the series: what ≠ means, the source. */
  readonly legend: readonly Runs[];
};

/** The key of the likelihood words, least likely first. */
export type Scale = {
  readonly kind: "scale";
  readonly title: string;
  readonly steps: readonly {
    readonly word: string;
    readonly band: string;
    readonly isUsed: boolean;
  }[];
};

/** „Was das für Sie heißt“. */
export type Box = {
  readonly kind: "box";
  readonly title: string;
  readonly label: readonly Runs[];
  readonly body: readonly Runs[];
};

export type Sources = {
  readonly kind: "sources";
  readonly columns: readonly [
    number: string,
    source: string,
    reliability: string,
    pages: string,
  ];
  readonly rows: readonly {
    readonly sourceId: SourceId;
    readonly number: number;
    readonly title: Runs;
    readonly details: Runs;
    readonly reliability: string;
  }[];
  readonly notes: readonly Runs[];
};

export type Contact = {
  readonly kind: "contact";
  readonly columns: readonly {
    readonly title?: string | undefined;
    readonly lines: readonly Runs[];
  }[];
};

/** Stands at the foot of its page where the printer can; else where it comes. */
export type AtFoot = {
  readonly kind: "atFoot";
  readonly nodes: readonly Node[];
};

export type PageBreak = { readonly kind: "pageBreak" };

/** A block that could not be composed or printed: a visible notice in its place. */
export type Failed = {
  readonly kind: "failed";
  readonly text: string;
  /** Why, for the pre-flight and the log; never printed. */
  readonly detail?: string | undefined;
};

/** Where a block came to stand: pages count from 1, lengths in points from the top left. */
export type PlaceOnPage = {
  readonly blockId: BlockId;
  readonly page: number;
  readonly top: number;
  readonly bottom: number;
};

/** What the printer found and could not know before: a missing glyph, a block that failed. */
export type PrintFinding = {
  readonly kind: "missingGlyph" | "blockFailed";
  readonly blockId?: BlockId | undefined;
  readonly detail: string;
};

/** The printer's answer. */
export type Printed = {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly places: readonly PlaceOnPage[];
  readonly findings: readonly PrintFinding[];
};
