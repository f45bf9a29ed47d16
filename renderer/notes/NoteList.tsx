/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a cell of a virtual grid */
import { useCallback, useMemo } from "react";
import type { Note } from "../../main/domain/note.ts";
import { searchWords } from "../lib/marks.ts";
import { Marked } from "../parts/Marked.tsx";
import { SearchField } from "../parts/SearchField.tsx";
import { useSpeech } from "../parts/speech.ts";
import { State } from "../parts/State.tsx";
import { type GridRows, VirtualGrid } from "../parts/VirtualGrid.tsx";
import styles from "./NoteList.module.css";
import { excerptOf } from "./note-text.ts";

type NoteListProps = {
  readonly rows: GridRows<Note>;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly selected: string | undefined;
  readonly onSelect: (note: Note) => void;
  readonly onOpen: (note: Note) => void;
  readonly empty: React.ReactNode;
};

const idOf = ({ id }: Note): string => id;

/** The notes of a client, newest first: date, whether it is private, title, how it begins. */
export function NoteList({
  rows,
  text,
  onText,
  selected,
  onSelect,
  onOpen,
  empty,
}: NoteListProps) {
  const { words, format } = useSpeech();
  const searched = useMemo(() => searchWords(text), [text]);
  const renderCells = useCallback(
    (note: Note) => (
      <span role="gridcell" className={styles.note}>
        <span className={styles.top}>
          {format.date(note.datedOn, "medium")}
          <State of={note.released ? "released" : "private"} />
        </span>
        <span className={styles.title}>
          <Marked text={note.title || words.notes.untitled} words={searched} />
        </span>
        <span className={styles.excerpt}>
          <Marked text={excerptOf(note.body)} words={searched} />
        </span>
      </span>
    ),
    [format, words, searched],
  );
  return (
    <>
      <div className={styles.tools}>
        <SearchField
          label={words.notes.search}
          placeholder={words.notes.search}
          value={text}
          onChange={onText}
        />
      </div>
      {rows.count === 0 ? (
        <div className={styles.empty}>{empty}</div>
      ) : (
        <VirtualGrid
          label={words.notes.listLabel}
          rows={rows}
          keyOf={idOf}
          rowHeight={73}
          renderCells={renderCells}
          selected={selected}
          onSelect={onSelect}
          onOpen={onOpen}
        />
      )}
    </>
  );
}
