import { Editor, type JSONContent } from "@tiptap/core";
import { type RefObject, useEffect, useRef, useState } from "react";
import { markdownFromDoc } from "./doc-to-markdown.ts";
import { noteExtensions, type NoteWords } from "./extensions.ts";
import type { MentionSource } from "./fact-mention.ts";
import { docFromMarkdown } from "./markdown-to-doc.ts";
import type { NoteDoc } from "./note-doc.ts";

type EditorParts = {
  readonly place: RefObject<HTMLElement | null>;
  readonly body: string;
  readonly label: string;
  readonly words: NoteWords;
  readonly source: MentionSource;
  readonly onChange: () => void;
  readonly onLeave: () => void;
};

/** Styles of a page somebody copied from: the policy would refuse each with a complaint, and none is kept anyway. */
const withoutStyles = (html: string): string =>
  html
    .replaceAll(/\sstyle=("[^"]*"|'[^']*')/gi, "")
    .replaceAll(/<style[\s\S]*?<\/style>/gi, "");

/** What an editor holds as Markdown. */
export const bodyOf = (editor: Editor): string =>
  // The schema of extensions.ts lets nothing else in.
  markdownFromDoc(editor.getJSON() as unknown as NoteDoc);

/** The editor of a note's text, made once for a note and a language. */
export const useNoteEditor = ({
  place,
  body,
  label,
  words,
  source,
  onChange,
  onLeave,
}: EditorParts): Editor | undefined => {
  const [editor, setEditor] = useState<Editor>();
  const latest = useRef({ onChange, onLeave });
  useEffect(() => {
    latest.current = { onChange, onLeave };
  });
  const first = useRef(body);
  useEffect(() => {
    if (place.current === null) return;
    const made = new Editor({
      element: place.current,
      injectCSS: false,
      extensions: noteExtensions(words, source),
      // Our own type of the same data, readonly all the way.
      content: docFromMarkdown(first.current) as unknown as JSONContent,
      editorProps: {
        attributes: {
          role: "textbox",
          "aria-multiline": "true",
          "aria-label": label,
          "data-pane-start": "",
          spellcheck: "true",
        },
        transformPastedHTML: withoutStyles,
      },
      onUpdate: () => latest.current.onChange(),
      onBlur: () => latest.current.onLeave(),
    });
    setEditor(made);
    return () => {
      // What was typed is there again if the editor is made anew, in another language of the interface.
      first.current = bodyOf(made);
      made.destroy();
    };
  }, [place, label, words, source]);
  return editor;
};
