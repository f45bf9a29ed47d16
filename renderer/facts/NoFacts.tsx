import { Button } from "../parts/Button.tsx";
import { Empty } from "../parts/Empty.tsx";
import { useSpeech } from "../parts/speech.ts";
import styles from "./FactList.module.css";

type NoFactsProps = {
  /** How many there are without any filter. */
  readonly all: number;
  readonly text: string;
  readonly isFiltered: boolean;
  readonly onClear: () => void;
  readonly onNew: () => void;
};

/** No row: because there is no fact at all, because nothing fits the words, or because of the filters. */
export function NoFacts({
  all,
  text,
  isFiltered,
  onClear,
  onNew,
}: NoFactsProps) {
  const { words } = useSpeech();
  if (all === 0) {
    return (
      <Empty
        title={words.facts.emptyTitle}
        text={words.facts.emptyText}
        actions={
          <Button kind="filled" keyHint="N" hasFocus onPress={onNew}>
            {words.facts.emptyAction}
          </Button>
        }
      />
    );
  }
  return (
    <output className={styles.nothing}>
      <p>
        {text.trim() === ""
          ? words.facts.noneFiltered
          : words.facts.none(text.trim())}
      </p>
      {isFiltered && (
        <Button kind="link" onPress={onClear}>
          {words.actions.clearFilters}
        </Button>
      )}
    </output>
  );
}
