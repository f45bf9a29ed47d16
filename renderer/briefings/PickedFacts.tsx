import { ChevronDown, ChevronUp, Plus, X } from "lucide-react";
import { useState } from "react";
import type { FactId } from "../../main/domain/ids.ts";
import { FACT_STATES } from "../../main/domain/query.ts";
import { useCall } from "../app/cache.ts";
import { attributeText, subjectText, valueText } from "../facts/fact-row.ts";
import { FactPicker } from "../notes/FactPicker.tsx";
import { Button } from "../parts/Button.tsx";
import { useSpeech } from "../parts/speech.ts";
import styles from "./BlockForm.module.css";

type PickedFactsProps = {
  readonly label: string;
  readonly ids: readonly FactId[];
  readonly onChange: (ids: readonly FactId[]) => void;
};

const moved = (
  ids: readonly FactId[],
  from: number,
  step: 1 | -1,
): readonly FactId[] => {
  const id = ids[from];
  return id === undefined
    ? ids
    : ids.toSpliced(from, 1).toSpliced(from + step, 0, id);
};

/** Facts chosen one by one, in the order in which they are printed. */
export function PickedFacts({ label, ids, onChange }: PickedFactsProps) {
  const speech = useSpeech();
  const { words } = speech;
  const [isPicking, setIsPicking] = useState(false);
  const { data } = useCall(
    "facts.rows",
    { query: { ids: [...ids], states: [...FACT_STATES] }, limit: 200 },
    { isEnabled: ids.length > 0, keepsLast: true },
  );
  const rows = new Map((data?.rows ?? []).map((row) => [row.id, row]));
  return (
    <>
      <ol aria-label={label} className={styles.picked}>
        {ids.map((id, index) => {
          const row = rows.get(id);
          const name =
            row === undefined
              ? words.builder.lostFact
              : `${subjectText(row, speech)} · ${attributeText(row, speech)}`;
          return (
            <li key={id} className={styles.pick}>
              <span className={styles.factName} title={name}>
                {name}
              </span>
              <span className={styles.quiet}>
                {row === undefined ? "" : (valueText(row, speech) ?? "")}
              </span>
              <span className={styles.pickActions}>
                {index > 0 && (
                  <Button
                    kind="quiet"
                    isSmall
                    icon={ChevronUp}
                    label={words.builder.itemUp(name)}
                    onPress={() => onChange(moved(ids, index, -1))}
                  />
                )}
                {index < ids.length - 1 && (
                  <Button
                    kind="quiet"
                    isSmall
                    icon={ChevronDown}
                    label={words.builder.itemDown(name)}
                    onPress={() => onChange(moved(ids, index, 1))}
                  />
                )}
                <Button
                  kind="quiet"
                  isSmall
                  icon={X}
                  label={words.builder.itemRemove(name)}
                  onPress={() => onChange(ids.filter((each) => each !== id))}
                />
              </span>
            </li>
          );
        })}
      </ol>
      <Button
        isSmall
        icon={Plus}
        className={styles.start}
        onPress={() => setIsPicking(true)}
      >
        {words.builder.addFact}
      </Button>
      {isPicking && (
        <FactPicker
          onPick={(row) => {
            setIsPicking(false);
            if (!ids.includes(row.id)) onChange([...ids, row.id]);
          }}
          onClose={() => setIsPicking(false)}
        />
      )}
    </>
  );
}
