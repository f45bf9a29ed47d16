import type { ReactNode } from "react";
import { Bar } from "./Bar.tsx";
import { Button } from "./Button.tsx";
import { ErrorNote } from "./ErrorNote.tsx";
import styles from "./FormPane.module.css";
import { Notice } from "./Notice.tsx";
import { Scroll } from "./Scroll.tsx";
import { useSpeech } from "./speech.ts";

type FormPaneProps = {
  readonly title: string;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly error: unknown;
  /** Fields that need another value, once saving was tried. */
  readonly blocked?: number | undefined;
  readonly children: ReactNode;
  /** It is the place itself, not beside a list. */
  readonly isPlace?: boolean;
};

/** A form in the place of a sheet: its bar with Save and Cancel, what went wrong, and the fields. */
export function FormPane({
  title,
  onSave,
  onCancel,
  error,
  blocked = 0,
  children,
  isPlace = false,
}: FormPaneProps) {
  const { words } = useSpeech();
  const hasError = error !== null && error !== undefined;
  return (
    <>
      <Bar
        title={title}
        isSecond={!isPlace}
        actions={
          <>
            <Button kind="quiet" onPress={onCancel}>
              {words.actions.cancel}
            </Button>
            <Button kind="filled" keyHint="Mod+S" onPress={onSave}>
              {words.actions.save}
            </Button>
          </>
        }
      />
      {(hasError || blocked > 0) && (
        <div className={styles.notes}>
          {hasError ? (
            <ErrorNote error={error} onRetry={onSave} />
          ) : (
            <Notice title={words.form.blocked(blocked)} tone="bad" isAlert />
          )}
        </div>
      )}
      <Scroll>
        <div className={styles.form}>{children}</div>
      </Scroll>
    </>
  );
}
