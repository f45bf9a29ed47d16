import { useState } from "react";
import { FactId } from "../../main/domain/ids.ts";
import { FACT_STATES } from "../../main/domain/query.ts";
import { useCall } from "../app/cache.ts";
import { attributeText, subjectText, valueText } from "../facts/fact-row.ts";
import { FactPicker } from "../notes/FactPicker.tsx";
import { Button } from "../parts/Button.tsx";
import { useSpeech } from "../parts/speech.ts";
import styles from "./BlockForm.module.css";
import { FieldGroup } from "./FieldGroup.tsx";
import type { FieldProps } from "./field-props.ts";

/** One fact, as the list shows it, and the way to another one. */
export function FactField({ label, value, error, onChange }: FieldProps) {
  const speech = useSpeech();
  const { words } = speech;
  const [isPicking, setIsPicking] = useState(false);
  const id = FactId.safeParse(value).data;
  const { data } = useCall(
    "facts.rows",
    { query: { ids: id === undefined ? [] : [id], states: [...FACT_STATES] } },
    { isEnabled: id !== undefined, keepsLast: true },
  );
  const row = data?.rows.find((each) => each.id === id);
  const missing = data?.total === 0 ? words.builder.lostFact : undefined;
  return (
    <FieldGroup label={label} error={missing ?? error}>
      <div className={styles.fact}>
        {id === undefined || row === undefined ? (
          <span className={styles.quiet}>{words.builder.noFact}</span>
        ) : (
          <>
            <span className={styles.factName}>
              <strong>{subjectText(row, speech)}</strong> ·{" "}
              {attributeText(row, speech)}
            </span>
            <span>{valueText(row, speech) ?? words.facts.noFigure}</span>
          </>
        )}
      </div>
      <Button
        isSmall
        className={styles.start}
        onPress={() => setIsPicking(true)}
      >
        {id === undefined ? words.builder.chooseFact : words.builder.otherFact}
      </Button>
      {isPicking && (
        <FactPicker
          onPick={(picked) => {
            setIsPicking(false);
            onChange(picked.id);
          }}
          onClose={() => setIsPicking(false)}
        />
      )}
    </FieldGroup>
  );
}
