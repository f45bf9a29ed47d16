import type { KeyboardEvent } from "react";
import { useSpeech } from "../parts/speech.ts";
import styles from "./NoteEditor.module.css";

type NoteHeadProps = {
  readonly title: string;
  readonly date: string;
  /** Whom it was with: the client's contacts. */
  readonly people: string;
  readonly isDateWrong: boolean;
  readonly onTitle: (title: string) => void;
  readonly onDate: (date: string) => void;
  readonly onLeave: () => void;
  /** Enter and ↓ lead from the title into the text. */
  readonly onDown: () => void;
};

/** Date and title over the text of a note. */
export function NoteHead({
  title,
  date,
  people,
  isDateWrong,
  onTitle,
  onDate,
  onLeave,
  onDown,
}: NoteHeadProps) {
  const { words } = useSpeech();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== "ArrowDown") return;
    event.preventDefault();
    onDown();
  };
  return (
    <>
      <p className={styles.when}>
        <input
          className={styles.date}
          aria-label={words.notes.date}
          aria-invalid={isDateWrong || undefined}
          title={isDateWrong ? words.form.badDate(date) : undefined}
          value={date}
          onChange={(event) => onDate(event.target.value)}
          onBlur={onLeave}
        />
        {people !== "" && <span>{people}</span>}
      </p>
      <input
        className={styles.title}
        aria-label={words.notes.titleLabel}
        placeholder={words.notes.untitled}
        value={title}
        maxLength={300}
        onChange={(event) => onTitle(event.target.value)}
        onBlur={onLeave}
        onKeyDown={onKeyDown}
      />
    </>
  );
}
