import { Plus } from "lucide-react";
import { useState } from "react";
import { Button as AriaButton } from "react-aria-components";
import {
  type SubjectId,
  SubjectId as SubjectIdSchema,
} from "../../main/domain/ids.ts";
import { Tokens } from "../parts/Tokens.tsx";
import { useSpeech } from "../parts/speech.ts";
import { SubjectCombo } from "../subjects/SubjectCombo.tsx";
import { useSubjectNames } from "../subjects/use-subject-names.ts";
import styles from "./BlockForm.module.css";
import { FieldGroup } from "./FieldGroup.tsx";
import type { FieldProps } from "./field-props.ts";

const asIds = (value: unknown): readonly SubjectId[] =>
  Array.isArray(value)
    ? value.flatMap((id) => SubjectIdSchema.safeParse(id).data ?? [])
    : [];

/** Subjects in their order, each with its ×; one more is looked for by name. */
export function SubjectsField({
  label,
  value,
  error,
  onChange,
}: Omit<FieldProps, "context" | "onLeave">) {
  const { words } = useSpeech();
  const [isAdding, setIsAdding] = useState(false);
  const ids = asIds(value);
  const names = useSubjectNames(ids);
  return (
    <FieldGroup label={label} error={error}>
      <div className={styles.chips}>
        <Tokens
          label={label}
          items={names}
          onRemove={(id) => onChange(ids.filter((each) => each !== id))}
        />
        <AriaButton
          className={styles.addChip ?? ""}
          aria-expanded={isAdding}
          onPress={() => setIsAdding(!isAdding)}
        >
          <Plus aria-hidden />
          {words.builder.addSubject}
        </AriaButton>
      </div>
      {isAdding && (
        <SubjectCombo
          label={words.builder.subjectSearch}
          value={undefined}
          isAdding
          leftOut={ids}
          onChange={(id) => id !== undefined && onChange([...ids, id])}
        />
      )}
    </FieldGroup>
  );
}
