import type { Theme, TypeStyle } from "../domain/theme.ts";

/** How the three weights of a text look in one place of the page. */
export type Voice = {
  readonly regular: TypeStyle;
  readonly strong: TypeStyle;
  readonly quiet: TypeStyle;
  /** Between a strong and a quiet part; where it is missing, a plain space. */
  readonly gap?: number | undefined;
};

export type Voices = Readonly<
  Record<
    | "body"
    | "label"
    | "judgement"
    | "small"
    | "note"
    | "tileNote"
    | "table"
    | "claim"
    | "source"
    | "contact"
    | "cover",
    Voice
  >
>;

const plain = (regular: TypeStyle): Voice => ({
  regular,
  strong: { ...regular, weight: 600 },
  quiet: { ...regular, colour: "grey1" },
});

const alike = (style: TypeStyle): Voice => ({
  regular: style,
  strong: style,
  quiet: style,
});

/** The voices of a theme, from its type (HANDOUT.md, type). */
export const voicesOf = ({ type }: Theme): Voices => ({
  body: plain(type.body),
  label: {
    regular: type.labelQuiet,
    strong: type.label,
    quiet: type.labelQuiet,
    gap: 5,
  },
  judgement: alike(type.judgement),
  small: plain(type.small),
  note: plain(type.note),
  tileNote: plain(type.tileNote),
  table: {
    regular: type.table,
    strong: type.tableValue,
    // What stands beside a name in a table is a note to it.
    quiet: { ...type.note, pitch: type.table.pitch },
    gap: 4,
  },
  claim: { ...plain(type.table), strong: type.tableValue },
  source: { ...plain(type.source), quiet: type.small },
  contact: plain(type.contact),
  cover: plain(type.coverTable),
});
