import { Button } from "../parts/Button.tsx";
import { Empty } from "../parts/Empty.tsx";
import { useSpeech } from "../parts/speech.ts";
import styles from "./NoHits.module.css";

type NoHitsProps = {
  readonly typed: string;
  /** “No subject for “ascned”.” */
  readonly sentence: (typed: string) => string;
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly onNew: () => void;
};

/** No rows: nothing fits what was typed, or there is nothing yet. */
export function NoHits({
  typed,
  sentence,
  title,
  text,
  action,
  onNew,
}: NoHitsProps) {
  const { words } = useSpeech();
  if (typed.trim() !== "") {
    return <output className={styles.nothing}>{sentence(typed.trim())}</output>;
  }
  return (
    <Empty
      title={title}
      text={text}
      actions={
        <Button kind="filled" keyHint="N" hasFocus onPress={onNew}>
          {action || words.actions.add}
        </Button>
      }
    />
  );
}
