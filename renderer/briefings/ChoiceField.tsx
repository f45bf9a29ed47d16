import type { Field } from "../../main/domain/blocks/block.ts";
import { WORDS } from "../../main/domain/words/index.ts";
import { Choice } from "../parts/Choice.tsx";
import { Segments } from "../parts/Segments.tsx";
import { useSpeech } from "../parts/speech.ts";
import styles from "./BlockForm.module.css";
import { FieldGroup } from "./FieldGroup.tsx";
import type { FieldProps } from "./field-props.ts";

type ChoiceFieldProps = FieldProps & {
  readonly choices: Extract<Field, { readonly control: "choice" }>["choices"];
};

const IN_VIEW = 3;

/** One of a few; up to three stand side by side. */
export function ChoiceField({
  label,
  value,
  error,
  onChange,
  choices,
}: ChoiceFieldProps) {
  const { language } = useSpeech();
  const options = choices.map((choice) => ({
    id: choice.value,
    text: WORDS[language].choices[choice.label],
  }));
  const chosen = typeof value === "string" ? value : "";
  if (options.length > IN_VIEW)
    return (
      <Choice
        label={label}
        options={options}
        value={chosen}
        onChange={onChange}
        error={error}
      />
    );
  return (
    <FieldGroup label={label} error={error}>
      <div className={styles.segments}>
        <Segments
          label={label}
          options={options}
          value={chosen}
          onChange={onChange}
          isTall
        />
      </div>
    </FieldGroup>
  );
}
