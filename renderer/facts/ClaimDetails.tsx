import { Condition } from "../../main/domain/claim.ts";
import { LANGUAGES } from "../../main/domain/language.ts";
import { WORDS as PRINTED_WORDS } from "../../main/domain/words/index.ts";
import { Choice } from "../parts/Choice.tsx";
import { useSpeech } from "../parts/speech.ts";
import { TextField } from "../parts/TextField.tsx";
import type { ClaimDraft } from "./fact-draft.ts";
import styles from "./FactForm.module.css";

const { shape } = Condition.unwrap();
const PRECISIONS = shape.precision.unwrap().options;
const SPARSITIES = shape.sparsity.unwrap().options;
const PERS = shape.per.unwrap().options;

type ClaimDetailsProps = {
  readonly claim: ClaimDraft;
  readonly onChange: (change: Partial<ClaimDraft>) => void;
  readonly errorOf: (field: string) => string | undefined;
  readonly onLeave: (field: string) => void;
};

/** Under which condition the value holds, where it stands, and in which words. */
export function ClaimDetails({
  claim,
  onChange,
  errorOf,
  onLeave,
}: ClaimDetailsProps) {
  const { words, language } = useSpeech();
  const printed = PRINTED_WORDS[language].condition;
  const none = { id: "" as const, text: words.form.none };
  const isOpen =
    claim.base !== undefined && Object.keys(claim.base.condition).length > 0;
  return (
    <details
      className={styles.details}
      open={isOpen || errorOf("quotation") !== undefined || undefined}
    >
      <summary>{words.form.details}</summary>
      <div className={styles.inner}>
        {claim.kind === "number" && (
          <div className={styles.three}>
            <Choice
              label={words.form.precision}
              options={[none, ...PRECISIONS.map((id) => ({ id, text: id }))]}
              value={claim.precision}
              onChange={(precision) => onChange({ precision })}
            />
            <Choice
              label={words.form.sparsity}
              options={[
                none,
                ...SPARSITIES.map((id) => ({ id, text: printed[id] })),
              ]}
              value={claim.sparsity}
              onChange={(sparsity) => onChange({ sparsity })}
            />
            <Choice
              label={words.form.per}
              options={[none, ...PERS.map((id) => ({ id, text: printed[id] }))]}
              value={claim.per}
              onChange={(per) => onChange({ per })}
            />
          </div>
        )}
        {LANGUAGES.map((each) => (
          <TextField
            key={`note ${each}`}
            label={words.form.conditionNote(words.languages[each])}
            language={each}
            value={claim.note[each]}
            onChange={(text) =>
              onChange({ note: { ...claim.note, [each]: text } })
            }
          />
        ))}
        {LANGUAGES.map((each) => (
          <TextField
            key={`place ${each}`}
            label={words.form.place(words.languages[each])}
            language={each}
            value={claim.place[each]}
            onChange={(text) =>
              onChange({ place: { ...claim.place, [each]: text } })
            }
          />
        ))}
        <TextField
          label={words.form.quotation}
          error={errorOf("quotation")}
          value={claim.quotation}
          onChange={(quotation) => onChange({ quotation })}
          onLeave={() => onLeave("quotation")}
        />
      </div>
    </details>
  );
}
