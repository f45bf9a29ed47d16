import type { Editor } from "@tiptap/core";
import { useEffect, useMemo, useRef, useState } from "react";
import type { FactRow } from "../../main/domain/fact-row.ts";
import { useCommands } from "../app/commands.ts";
import { attributeText, subjectText } from "../facts/fact-row.ts";
import { classes } from "../parts/classes.ts";
import { useSpeech } from "../parts/speech.ts";
import { Eye, Link, Lock } from "lucide-react";
import { EditorToolbar } from "./EditorToolbar.tsx";
import type { MentionSource } from "./fact-mention.ts";
import { FactPicker } from "./FactPicker.tsx";
import styles from "./NoteEditor.module.css";
import { useNoteEditor } from "./use-note-editor.ts";

type NoteEditorProps = {
  readonly body: string;
  readonly isReleased: boolean;
  readonly source: MentionSource;
  readonly onReady: (editor: Editor) => void;
  readonly onChange: () => void;
  readonly onLeave: () => void;
  /** Title and date stand over the text, in the same column. */
  readonly head: React.ReactNode;
  /** At the right end of the toolbar. */
  readonly tools: React.ReactNode;
};

/** The text of a note: released text has a thin gutter, private paragraphs a wall. */
export function NoteEditor({
  body,
  isReleased,
  source,
  onReady,
  onChange,
  onLeave,
  head,
  tools,
}: NoteEditorProps) {
  const speech = useSpeech();
  const { words } = speech;
  const place = useRef<HTMLDivElement>(null);
  const [isPicking, setIsPicking] = useState(false);
  const editorWords = useMemo(
    () => ({
      wall: { title: words.notes.private, note: words.notes.privateNever },
      placeholder: words.notes.emptyBody,
    }),
    [words],
  );
  const editor = useNoteEditor({
    place,
    body,
    label: words.notes.bodyLabel,
    words: editorWords,
    source,
    onChange,
    onLeave,
  });
  useEffect(() => {
    if (editor !== undefined) onReady(editor);
  }, [editor, onReady]);
  useCommands([
    {
      id: "insert fact",
      text: words.notes.insertFact,
      icon: Link,
      key: "Mod+Shift+F",
      run: () => setIsPicking(true),
    },
    {
      id: "wall",
      text: words.notes.paragraphPrivate,
      icon: Lock,
      key: "Mod+L",
      run: () => editor?.chain().focus().toggleWall().run(),
    },
  ]);
  const insert = (row: FactRow) => {
    setIsPicking(false);
    const label = `${subjectText(row, speech)}, ${attributeText(row, speech)}: {value}`;
    editor
      ?.chain()
      .focus()
      .insertContent({ type: "factMention", attrs: { id: row.id, label } })
      .run();
  };
  return (
    <>
      <div className={styles.bar}>
        {editor && (
          <EditorToolbar
            editor={editor}
            onInsertFact={() => setIsPicking(true)}
          />
        )}
        {tools}
      </div>
      <div className={styles.scroll}>
        <div className={styles.column}>
          {head}
          <p className={classes(styles.told, isReleased && styles.released)}>
            {isReleased ? <Eye aria-hidden /> : <Lock aria-hidden />}
            {isReleased ? words.notes.released : words.notes.privateNote}
          </p>
          <div
            ref={place}
            className={classes(styles.text, isReleased && styles.isReleased)}
          />
        </div>
      </div>
      {isPicking && (
        <FactPicker onPick={insert} onClose={() => setIsPicking(false)} />
      )}
    </>
  );
}
