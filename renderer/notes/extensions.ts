import { type Extensions, Mark, Node } from "@tiptap/core";
import { Blockquote } from "@tiptap/extension-blockquote";
import { Bold } from "@tiptap/extension-bold";
import { Code } from "@tiptap/extension-code";
import { Document } from "@tiptap/extension-document";
import { HardBreak } from "@tiptap/extension-hard-break";
import { Heading } from "@tiptap/extension-heading";
import { Italic } from "@tiptap/extension-italic";
import {
  BulletList,
  ListItem,
  ListKeymap,
  OrderedList,
} from "@tiptap/extension-list";
import { Paragraph } from "@tiptap/extension-paragraph";
import { Text } from "@tiptap/extension-text";
import { Placeholder, UndoRedo } from "@tiptap/extensions";
import { FactMention, type MentionSource } from "./fact-mention.ts";
import { Wall, type WallWords } from "./wall.ts";

/** A web address as it was written; it is shown, never opened by a click. */
const WebLink = Mark.create({
  name: "webLink",
  inclusive: false,
  addAttributes() {
    return { href: { default: "" } };
  },
  parseHTML() {
    return [{ tag: 'a[href^="http"]' }];
  },
  renderHTML({ HTMLAttributes }) {
    return [
      "span",
      {
        "data-web": String(HTMLAttributes["href"] ?? ""),
        title: String(HTMLAttributes["href"] ?? ""),
      },
      0,
    ];
  },
});

const HorizontalRule = Node.create({
  name: "horizontalRule",
  group: "block",
  parseHTML() {
    return [{ tag: "hr" }];
  },
  renderHTML() {
    return ["hr"];
  },
});

export type NoteWords = {
  readonly wall: WallWords;
  readonly placeholder: string;
};

/** What a note can hold (note-doc.ts), and nothing else: what is pasted is cut to it. */
export const noteExtensions = (
  words: NoteWords,
  source: MentionSource,
): Extensions => [
  Document.extend({ content: "(block | wall)+" }),
  Paragraph,
  Text,
  Bold,
  Italic,
  Code,
  Heading,
  BulletList,
  OrderedList,
  ListItem,
  ListKeymap,
  Blockquote,
  HardBreak,
  HorizontalRule,
  WebLink,
  Wall.configure({ words: words.wall }),
  FactMention.configure({ source }),
  Placeholder.configure({ placeholder: words.placeholder }),
  UndoRedo,
];
