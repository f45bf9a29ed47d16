import { useState } from "react";
import type { Field } from "../../main/domain/blocks/block.ts";
import type { Language } from "../../main/domain/language.ts";
import type { AnyBlock } from "../../main/domain/stored-block.ts";
import { valuesOf } from "../../main/domain/stored-block.ts";
import { WORDS } from "../../main/domain/words/index.ts";
import { useSpeech } from "../parts/speech.ts";
import styles from "./BlockForm.module.css";
import { faultSentence } from "./fault-sentence.ts";
import { FieldControl } from "./FieldControl.tsx";
import type { FormContext } from "./field-props.ts";
import {
  faultAt,
  type Faults,
  type Options,
  setAt,
  valueAt,
} from "./form-model.ts";
import { ItemsField } from "./ItemsField.tsx";
import { SubjectId } from "../../main/domain/ids.ts";

type BlockFormProps = {
  readonly definition: AnyBlock;
  /** As typed; what the schema refuses is in it too. */
  readonly options: Options;
  readonly faults: Faults;
  /** A valid state stands in the PDF meanwhile. */
  readonly hasValid: boolean;
  readonly language: Language;
  readonly languages: readonly Language[];
  readonly onChange: (options: Options) => void;
};

/** Controls that are typed into: what does not fit is said on leaving them, of all others at once. */
const TYPED: ReadonlySet<Field["control"]> = new Set([
  "localizedText",
  "localizedLines",
  "localizedMarkdown",
] as const);

/** The options of a block as a form, drawn from its fields. */
export function BlockForm({
  definition,
  options,
  faults,
  hasValid,
  language,
  languages,
  onChange,
}: BlockFormProps) {
  const speech = useSpeech();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const subjectIds = valuesOf(definition.fields, options, "subjects")
    .flat()
    .flatMap((id) => SubjectId.safeParse(id).data ?? []);
  const context: FormContext = { language, languages, subjectIds };
  const errorAt = (
    path: string,
    control: Field["control"],
  ): string | undefined => {
    // Faults inside an item are told at the item's own fields.
    const fault =
      control === "items" ? faults.get(path) : faultAt(faults, path);
    return fault === undefined || (TYPED.has(control) && !left.has(path))
      ? undefined
      : faultSentence(fault, hasValid, speech);
  };
  const fieldFor = (field: Field, within: string) => {
    const path = `${within}${field.path}`;
    const props = {
      label: WORDS[speech.language].fields[field.label],
      value: valueAt(options, path),
      error: errorAt(path, field.control),
      onChange: (value: unknown) => onChange(setAt(options, path, value)),
      onLeave: () => setLeft((before) => new Set([...before, path])),
    };
    if (field.control !== "items")
      return (
        <FieldControl key={path} {...props} field={field} context={context} />
      );
    return (
      <ItemsField
        key={path}
        {...props}
        field={field}
        renderItem={(index) =>
          field.fields.map((inner) => fieldFor(inner, `${path}.${index}.`))
        }
      />
    );
  };
  return (
    <div className={styles.form}>
      {definition.fields.length === 0 && (
        <p className={styles.quiet}>{speech.words.builder.noFields}</p>
      )}
      {definition.fields.map((field) => fieldFor(field, ""))}
    </div>
  );
}
