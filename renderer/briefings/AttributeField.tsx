import { AttributeId } from "../../main/domain/ids.ts";
import { Combo } from "../parts/Combo.tsx";
import { useSpeech } from "../parts/speech.ts";
import type { FieldProps } from "./field-props.ts";
import { useAttributes } from "./use-attributes.ts";

/** One attribute, found by typing its name. */
export function AttributeField({ label, value, error, onChange }: FieldProps) {
  const { words } = useSpeech();
  const options = useAttributes();
  // Until the names are here, the chosen one would be unknown to the list and be dropped.
  if (options.length === 0) return null;
  return (
    <Combo
      label={label}
      options={options}
      value={AttributeId.safeParse(value).data}
      onChange={(id) => id !== undefined && onChange(id)}
      placeholder={words.builder.chooseAttribute}
      error={error}
    />
  );
}
