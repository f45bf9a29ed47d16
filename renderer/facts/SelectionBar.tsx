import { CheckCheck, Tag, Trash2, X } from "lucide-react";
import type { Topic } from "../../main/domain/topic.ts";
import type { TopicId } from "../../main/domain/ids.ts";
import { pick } from "../../main/domain/language.ts";
import { Button } from "../parts/Button.tsx";
import { MenuButton } from "../parts/MenuButton.tsx";
import { useSpeech } from "../parts/speech.ts";
import styles from "./FactList.module.css";

type SelectionBarProps = {
  readonly count: number;
  readonly topics: readonly Topic[];
  readonly onCheck: () => void;
  readonly onFile: (topicId: TopicId) => void;
  readonly onRemove: () => void;
  readonly onClear: () => void;
};

/** What can be done with the marked facts; takes the filters' place. */
export function SelectionBar({
  count,
  topics,
  onCheck,
  onFile,
  onRemove,
  onClear,
}: SelectionBarProps) {
  const { words, format, language } = useSpeech();
  return (
    <div
      role="toolbar"
      aria-label={words.facts.marked(format.count(count))}
      className={styles.selection}
    >
      <strong>{words.facts.marked(format.count(count))}</strong>
      <Button kind="quiet" isSmall icon={CheckCheck} onPress={onCheck}>
        {words.facts.markChecked}
      </Button>
      <MenuButton
        label={words.facts.topic}
        groups={[
          topics.map(({ id, name }) => ({
            id,
            text: pick(name, language).text,
            run: () => onFile(id),
          })),
        ]}
      >
        <Button kind="quiet" isSmall icon={Tag}>
          {words.facts.topic}
        </Button>
      </MenuButton>
      <Button kind="quiet" isSmall icon={Trash2} onPress={onRemove}>
        {words.actions.remove}
      </Button>
      <Button
        kind="quiet"
        isSmall
        icon={X}
        label={words.facts.clearMarks}
        onPress={onClear}
      />
    </div>
  );
}
