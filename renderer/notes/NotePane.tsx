import type { Editor } from "@tiptap/core";
import { Trash2 } from "lucide-react";
import {
  useCallback,
  useDeferredValue,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import type { Note } from "../../main/domain/note.ts";
import { NoteId } from "../../main/domain/ids.ts";
import { useCall, useWrite } from "../app/cache.ts";
import { useCommands } from "../app/commands.ts";
import { StatusKey } from "../app/StatusKey.tsx";
import { StatusNote } from "../app/StatusNote.tsx";
import { useTold } from "../app/use-told.ts";
import { api } from "../lib/api.ts";
import { newId } from "../lib/new-id.ts";
import { readDate } from "../lib/read-date.ts";
import { go } from "../lib/route.ts";
import { Button } from "../parts/Button.tsx";
import { ErrorNote } from "../parts/ErrorNote.tsx";
import { Notice } from "../parts/Notice.tsx";
import { useStable } from "../parts/use-stable.ts";
import { useSpeech } from "../parts/speech.ts";
import { Switch } from "../parts/Switch.tsx";
import { createAutosave, type NoteContent } from "./autosave.ts";
import { docFromMarkdown } from "./markdown-to-doc.ts";
import { NoteEditor } from "./NoteEditor.tsx";
import styles from "./NoteEditor.module.css";
import { NoteHead } from "./NoteHead.tsx";
import { countsOf, mentionsOf } from "./note-text.ts";
import { useMentions } from "./use-mentions.ts";
import { bodyOf } from "./use-note-editor.ts";

/** Reads the note that is open. */
export function NotePane({
  id,
  people,
}: {
  readonly id: string;
  readonly people: string;
}) {
  const { data: note, error, refetch } = useCall("notes.get", { id });
  if (error !== null)
    return <ErrorNote error={error} onRetry={() => void refetch()} />;
  return note === undefined ? null : <OpenNote note={note} people={people} />;
}

type OpenNoteProps = { readonly note: Note; readonly people: string };

/** The head of the note as typed; its text is the editor's. */
type Head = Pick<NoteContent, "title" | "released" | "pinned"> & {
  readonly date: string;
};

function OpenNote({ note, people }: OpenNoteProps) {
  const { words, format } = useSpeech();
  const told = useTold();
  const saving = useWrite("notes.save");
  const removing = useWrite("notes.remove");
  const [head, setHead] = useState<Head>(() =>
    headOf(note, (date) => format.date(date)),
  );
  const [body, setBody] = useState(note.body);
  const [isDateLeft, setIsDateLeft] = useState(false);
  const editor = useRef<Editor>(undefined);
  // What was typed last, also before it is drawn: a save may come between.
  const typed = useRef(head);
  const read = useStable((): NoteContent => {
    const { title, released, pinned, date } = typed.current;
    const readOn = readDate(date);
    return {
      title,
      released,
      pinned,
      // A date that is none yet leaves the one that was.
      datedOn: readOn.ok ? readOn.value : note.datedOn,
      body:
        editor.current === undefined || editor.current.isDestroyed
          ? body
          : bodyOf(editor.current),
    };
  });
  const save = useStable((next: Note) => saving.mutateAsync({ note: next }));
  const [autosave] = useState(() => createAutosave({ base: note, read, save }));
  const state = useSyncExternalStore(autosave.subscribe, autosave.state);
  const source = useMentions(mentionsOf(useDeferredValue(body)));

  const show = useCallback(
    (next: Note) => {
      typed.current = headOf(next, (date) => format.date(date));
      setHead(typed.current);
      setBody(next.body);
      // Our own type of the same data.
      editor.current?.commands.setContent(docFromMarkdown(next.body) as never, {
        emitUpdate: false,
      });
    },
    [format],
  );
  // A newer note from elsewhere (undo, another window) is shown, never over what is not saved yet.
  useEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- the autosave, outside of React, decides whether it may be shown
    if (autosave.offer(note)) show(note);
  }, [autosave, note, show]);
  useEffect(() => {
    const leave = () => void autosave.flush();
    addEventListener("pagehide", leave);
    return () => {
      removeEventListener("pagehide", leave);
      leave();
    };
  }, [autosave]);

  const change = (part: Partial<Head>) => {
    const next = { ...head, ...part };
    typed.current = next;
    setHead(next);
    autosave.touch();
  };
  const onReady = useCallback((made: Editor) => {
    editor.current = made;
  }, []);
  const onChange = () => {
    autosave.touch();
    if (editor.current !== undefined) setBody(bodyOf(editor.current));
  };
  const remove = () => {
    const news = told(words.notes.removedToast);
    // A promise of its own: this pane is gone before the answer comes.
    void autosave
      .flush()
      .then(() => removing.mutateAsync({ id: note.id }))
      .then(news.onSuccess, news.onError);
    go({ place: "clients", id: note.clientId }, true);
  };
  const takeTheirs = async () => {
    const theirs = await api.notes.get({ id: note.id });
    autosave.rebase(theirs);
    show(theirs);
    autosave.rebase(theirs);
  };
  const keepMine = async () => {
    const mine = {
      ...note,
      id: NoteId.parse(newId()),
      revision: 0,
      title: words.notes.copyOf(head.title),
      body: editor.current === undefined ? body : bodyOf(editor.current),
    };
    await save(mine);
    await takeTheirs();
    go({ place: "clients", id: note.clientId, tab: "notes", itemId: mine.id });
  };
  useCommands([
    { id: "remove note", text: words.notes.remove, icon: Trash2, run: remove },
  ]);
  const counts = countsOf(useDeferredValue(body));
  return (
    <>
      {state.kind === "stale" && (
        <div className={styles.notices}>
          <Notice title={words.notes.stale} tone="bad" isAlert>
            <span className={styles.choices}>
              <Button kind="link" onPress={() => void keepMine()}>
                {words.notes.staleKeepMine}
              </Button>
              <Button kind="link" onPress={() => void takeTheirs()}>
                {words.notes.staleTakeTheirs}
              </Button>
            </span>
          </Notice>
        </div>
      )}
      {state.kind === "failed" && (
        <div className={styles.notices}>
          <ErrorNote
            error={state.error}
            onRetry={() => void autosave.flush()}
          />
        </div>
      )}
      <NoteEditor
        body={note.body}
        isReleased={head.released}
        source={source}
        onReady={onReady}
        onChange={onChange}
        onLeave={() => void autosave.flush()}
        head={
          <NoteHead
            title={head.title}
            date={head.date}
            people={people}
            isDateWrong={isDateLeft && !readDate(head.date).ok}
            onTitle={(title) => change({ title })}
            onDate={(date) => change({ date })}
            onLeave={() => {
              setIsDateLeft(true);
              void autosave.flush();
            }}
            onDown={() => editor.current?.commands.focus("start")}
          />
        }
        tools={
          <span className={styles.right}>
            <Button
              kind="quiet"
              isSmall
              icon={Trash2}
              label={words.notes.remove}
              onPress={remove}
            />
            <Switch
              isOn={head.released}
              onChange={(released) => change({ released })}
              isLast
            >
              {words.notes.release}
            </Switch>
          </span>
        }
      />
      <StatusNote>
        <span>
          {words.notes.words(format.count(counts.words), counts.walls)}
        </span>
        <StatusKey keys={["Mod+L"]} text={words.notes.paragraphPrivate} />
      </StatusNote>
    </>
  );
}

const headOf = (
  { title, released, pinned, datedOn }: Note,
  written: (date: string) => string,
): Head => ({ title, released, pinned, date: written(datedOn) });
