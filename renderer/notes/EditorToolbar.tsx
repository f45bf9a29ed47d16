import type { Editor } from "@tiptap/core";
import {
  Bold,
  Heading2,
  Italic,
  Link,
  List,
  ListOrdered,
  Lock,
  type LucideIcon,
  Quote,
} from "lucide-react";
import { useEffect, useState } from "react";
import type { Key } from "../lib/keys.ts";
import { Button } from "../parts/Button.tsx";
import { useSpeech } from "../parts/speech.ts";
import styles from "./NoteEditor.module.css";

type Tool = {
  readonly id: string;
  readonly icon: LucideIcon;
  readonly label: string;
  readonly key?: Key;
  readonly isOn: boolean;
  readonly run: () => void;
};

/** Drawn again with every change of text or selection. */
const useTransactions = (editor: Editor): void => {
  const [, setCount] = useState(0);
  useEffect(() => {
    const redraw = () => setCount((count) => count + 1);
    editor.on("transaction", redraw);
    return () => {
      editor.off("transaction", redraw);
    };
  }, [editor]);
};

type EditorToolbarProps = {
  readonly editor: Editor;
  readonly onInsertFact: () => void;
};

/** Quiet signs over the text: what is on at the cursor is pressed. */
export function EditorToolbar({ editor, onInsertFact }: EditorToolbarProps) {
  const { words } = useSpeech();
  useTransactions(editor);
  const chain = () => editor.chain().focus();
  const tools: readonly Tool[] = [
    {
      id: "bold",
      icon: Bold,
      label: words.notes.bold,
      isOn: editor.isActive("bold"),
      run: () => chain().toggleBold().run(),
    },
    {
      id: "italic",
      icon: Italic,
      label: words.notes.italic,
      isOn: editor.isActive("italic"),
      run: () => chain().toggleItalic().run(),
    },
    {
      id: "heading",
      icon: Heading2,
      label: words.notes.heading,
      isOn: editor.isActive("heading"),
      run: () => chain().toggleHeading({ level: 2 }).run(),
    },
    {
      id: "list",
      icon: List,
      label: words.notes.list,
      isOn: editor.isActive("bulletList"),
      run: () => chain().toggleBulletList().run(),
    },
    {
      id: "numbered",
      icon: ListOrdered,
      label: words.notes.numbered,
      isOn: editor.isActive("orderedList"),
      run: () => chain().toggleOrderedList().run(),
    },
    {
      id: "quote",
      icon: Quote,
      label: words.notes.quote,
      isOn: editor.isActive("blockquote"),
      run: () => chain().toggleBlockquote().run(),
    },
  ];
  return (
    <div
      role="toolbar"
      aria-label={words.notes.toolbar}
      className={styles.toolbar}
    >
      {tools.map(({ id, icon, label, isOn, run }) => (
        <Button
          key={id}
          kind="quiet"
          isSmall
          icon={icon}
          label={label}
          isPressed={isOn}
          onPress={run}
        />
      ))}
      <span className={styles.gap} />
      <Button kind="quiet" isSmall icon={Link} onPress={onInsertFact}>
        {words.notes.fact}
      </Button>
      <Button
        kind="quiet"
        isSmall
        icon={Lock}
        isPressed={editor.isActive("wall")}
        onPress={() => chain().toggleWall().run()}
      >
        {words.notes.private}
      </Button>
    </div>
  );
}
