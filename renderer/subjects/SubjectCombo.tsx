import { useState } from "react";
import type { SubjectId } from "../../main/domain/ids.ts";
import { pick } from "../../main/domain/language.ts";
import { useCall } from "../app/cache.ts";
import { Combo } from "../parts/Combo.tsx";
import { useSpeech } from "../parts/speech.ts";
import { useSubjectNames } from "./use-subject-names.ts";

type SubjectComboProps = {
  readonly label: string;
  readonly value: SubjectId | undefined;
  readonly onChange: (id: SubjectId | undefined) => void;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  readonly placeholder?: string | undefined;
  /** After a choice the field is empty again: for lists that grow. */
  readonly isAdding?: boolean;
  readonly leftOut?: readonly SubjectId[];
};

/** One subject, looked for in the store as it is typed, by any of its names. */
export function SubjectCombo({
  value,
  onChange,
  isAdding = false,
  leftOut = [],
  ...field
}: SubjectComboProps) {
  const { words, language } = useSpeech();
  const [chosen] = useSubjectNames(value === undefined ? [] : [value]);
  const [typed, setTyped] = useState<string>();
  const { data } = useCall(
    "subjects.list",
    { text: typed ?? "", limit: 12 },
    { keepsLast: true },
  );
  const found = (data?.rows ?? [])
    .filter(({ id }) => !leftOut.includes(id))
    .map((subject) => ({
      id: subject.id,
      text: pick(subject.name, language).text,
      note: words.subjectKind[subject.kind],
    }));
  const options =
    chosen === undefined || found.some(({ id }) => id === chosen.id)
      ? found
      : [...found, { ...chosen, note: "" }];
  return (
    <Combo
      {...field}
      options={options}
      value={isAdding ? undefined : value}
      typed={typed ?? chosen?.text ?? ""}
      onType={setTyped}
      onChange={(id) => {
        setTyped(isAdding ? "" : undefined);
        onChange(id);
      }}
    />
  );
}
