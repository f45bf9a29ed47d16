/** A note as the editor holds it: plain data of a few kinds, and nothing else can be in a note. */
export type NoteMark =
  | { readonly type: "bold" }
  | { readonly type: "italic" }
  | { readonly type: "code" }
  | { readonly type: "webLink"; readonly attrs: { readonly href: string } };

export type NoteText = {
  readonly type: "text";
  readonly text: string;
  readonly marks?: readonly NoteMark[];
};
/** A fact named in the text; `{value}` in its label is the fact's present value. */
export type FactMention = {
  readonly type: "factMention";
  readonly attrs: { readonly id: string; readonly label: string };
};
export type NoteInline =
  NoteText | FactMention | { readonly type: "hardBreak" };

export type Paragraph = {
  readonly type: "paragraph";
  readonly content?: readonly NoteInline[];
};
export type Heading = {
  readonly type: "heading";
  readonly attrs: { readonly level: number };
  readonly content?: readonly NoteInline[];
};
export type ListItem = {
  readonly type: "listItem";
  readonly content: readonly NoteBlock[];
};
export type NoteList =
  | { readonly type: "bulletList"; readonly content: readonly ListItem[] }
  | {
      readonly type: "orderedList";
      readonly attrs: { readonly start: number };
      readonly content: readonly ListItem[];
    };
export type Quote = {
  readonly type: "blockquote";
  readonly content: readonly NoteBlock[];
};
export type NoteBlock =
  Paragraph | Heading | NoteList | Quote | { readonly type: "horizontalRule" };

/** Paragraphs that never leave the laptop, even of a released note. */
export type Wall = {
  readonly type: "wall";
  readonly content: readonly NoteBlock[];
};
export type NoteDoc = {
  readonly type: "doc";
  readonly content: readonly (NoteBlock | Wall)[];
};
