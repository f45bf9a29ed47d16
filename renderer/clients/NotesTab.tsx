import { lazy, Suspense } from "react";
import type { Client } from "../../main/domain/client.ts";
import type { Note } from "../../main/domain/note.ts";
import { useMemory } from "../app/use-memory.ts";
import { useRows } from "../app/use-rows.ts";
import { go } from "../lib/route.ts";
import { NoteList } from "../notes/NoteList.tsx";
import { useNewNote } from "../notes/use-new-note.ts";
import { Button } from "../parts/Button.tsx";
import { classes } from "../parts/classes.ts";
import { Empty } from "../parts/Empty.tsx";
import paneStyles from "../parts/Pane.module.css";
import { useSpeech } from "../parts/speech.ts";
import { Splitter } from "../parts/Splitter.tsx";
import { useKeptWidth } from "../parts/use-kept-width.ts";
import { ClientAside } from "./ClientAside.tsx";
import styles from "./ClientPage.module.css";

// The editor is a third of the page's code: it comes when a note is opened.
const NotePane = lazy(async () => ({
  default: (await import("../notes/NotePane.tsx")).NotePane,
}));

type NotesTabProps = {
  readonly client: Client;
  readonly noteId: string | undefined;
  readonly hasAside: boolean;
};

/** A client's notes, the one that is open, and beside it what is due. */
export function NotesTab({ client, noteId, hasAside }: NotesTabProps) {
  const { words } = useSpeech();
  const [text, setText] = useMemory(`notes ${client.id}`, "");
  const [listWidth, setListWidth] = useKeptWidth("notes");
  const [asideWidth, setAsideWidth] = useKeptWidth("client");
  const typed = text.trim();
  const rows = useRows(
    "notes.list",
    typed === ""
      ? { clientId: client.id }
      : { clientId: client.id, text: typed },
  );
  const makeNote = useNewNote();
  const open = (note: Note, isReplaced = true) =>
    go(
      { place: "clients", id: client.id, tab: "notes", itemId: note.id },
      isReplaced,
    );
  // Without one in the address the newest is open: notes are one key away.
  const openId = noteId ?? rows.rowAt(0)?.id;
  const people = client.contacts.map(({ name }) => name).join(", ");
  return (
    <div className={styles.panes}>
      <section
        className={classes(paneStyles.pane, styles.notes)}
        aria-label={words.notes.listLabel}
        data-pane
        {...(listWidth !== undefined && { style: { width: listWidth } })}
      >
        <NoteList
          rows={rows}
          text={text}
          onText={setText}
          selected={openId}
          onSelect={open}
          onOpen={() =>
            document
              .querySelector<HTMLElement>("[contenteditable=true]")
              ?.focus()
          }
          empty={typed === "" ? words.notes.none : words.notes.noHits(typed)}
        />
      </section>
      <Splitter
        width={listWidth}
        least={180}
        most={480}
        onChange={setListWidth}
      />
      <section
        className={classes(paneStyles.pane, styles.editor)}
        aria-label={words.notes.one}
        data-pane
      >
        {openId === undefined ? (
          !rows.isFirst &&
          typed === "" && (
            <Empty
              title={words.notes.none}
              text={words.notes.noneText}
              actions={
                <Button
                  kind="plain"
                  keyHint="Mod+N"
                  onPress={() => makeNote(client.id)}
                >
                  {words.notes.first}
                </Button>
              }
            />
          )
        ) : (
          <Suspense>
            <NotePane key={openId} id={openId} people={people} />
          </Suspense>
        )}
      </section>
      {hasAside && (
        <>
          <Splitter
            width={asideWidth}
            least={260}
            most={520}
            onChange={setAsideWidth}
            isRight
          />
          <aside
            className={styles.aside}
            aria-label={words.clients.profile}
            data-pane
            {...(asideWidth !== undefined && { style: { width: asideWidth } })}
          >
            <ClientAside client={client} />
          </aside>
        </>
      )}
    </div>
  );
}
