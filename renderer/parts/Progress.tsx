import { useEffect, useId, useState } from "react";
import { Button } from "./Button.tsx";
import styles from "./Progress.module.css";
import { useSpeech } from "./speech.ts";

const SHOWN_AFTER_MS = 1000;

type ProgressProps = {
  readonly what: string;
  readonly done: number;
  readonly all: number;
  readonly onCancel?: (() => void) | undefined;
  /** What cancelling leaves behind. */
  readonly note?: string | undefined;
};

/** How far a piece of work is; only once it takes over a second. */
export function Progress({ what, done, all, onCancel, note }: ProgressProps) {
  const { words, format } = useSpeech();
  const id = useId();
  const [isShown, setIsShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsShown(true), SHOWN_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!isShown) return null;
  return (
    <div className={styles.progress}>
      <div className={styles.head}>
        <span id={id} className={styles.what}>
          {what}
        </span>
        <span className={styles.count}>
          {format.count(done)} / {format.count(all)}
        </span>
        {onCancel && (
          <Button isSmall onPress={onCancel}>
            {words.actions.cancel}
          </Button>
        )}
      </div>
      <progress
        className={styles.bar}
        aria-labelledby={id}
        value={done}
        max={Math.max(all, 1)}
      />
      {note !== undefined && <p className={styles.note}>{note}</p>}
    </div>
  );
}
