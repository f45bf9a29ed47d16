import { Combo } from "../parts/Combo.tsx";
import { useSpeech } from "../parts/speech.ts";
import { Tick } from "../parts/Tick.tsx";
import styles from "./BlockForm.module.css";
import { FieldGroup } from "./FieldGroup.tsx";
import type { FieldProps } from "./field-props.ts";
import {
  asAttributeIds,
  type AttributeOption,
  useAttributes,
  useAttributesOf,
} from "./use-attributes.ts";

const OFFERED = 4;

/** Attributes in the order of the columns, then some more that the subjects are known by; any other by name. */
export function AttributesField({
  label,
  value,
  error,
  onChange,
  context,
}: Omit<FieldProps, "onLeave">) {
  const { words } = useSpeech();
  const all = useAttributes();
  const known = useAttributesOf(context.subjectIds);
  const ids = asAttributeIds(value);
  const byId = new Map(all.map((option) => [option.id, option]));
  const chosen = ids.flatMap((id) => byId.get(id) ?? []);
  const offered = known
    .flatMap((id) => (ids.includes(id) ? [] : (byId.get(id) ?? [])))
    .slice(0, OFFERED);
  const rest = all.filter(({ id }) => !ids.includes(id));
  const row = (option: AttributeOption, isOn: boolean) => (
    <li key={option.id} className={styles.tickRow}>
      <Tick
        isOn={isOn}
        onChange={(on) =>
          onChange(
            on ? [...ids, option.id] : ids.filter((id) => id !== option.id),
          )
        }
      >
        {option.text}
      </Tick>
      <span className={styles.quiet}>{option.note}</span>
    </li>
  );
  return (
    <FieldGroup label={label} error={error}>
      <ul aria-label={label}>
        {chosen.map((option) => row(option, true))}
        {offered.map((option) => row(option, false))}
      </ul>
      {/* A new list for every choice: the field is empty again. */}
      <Combo
        key={ids.join(" ")}
        label={words.builder.addNamed(words.builder.addAttribute)}
        options={rest}
        value={undefined}
        onChange={(id) => id !== undefined && onChange([...ids, id])}
      />
    </FieldGroup>
  );
}
