import { FactQuery } from "../../main/domain/query.ts";
import { Segments } from "../parts/Segments.tsx";
import { useSpeech } from "../parts/speech.ts";
import styles from "./BlockForm.module.css";
import { FieldGroup } from "./FieldGroup.tsx";
import type { FieldProps } from "./field-props.ts";
import { PickedFacts } from "./PickedFacts.tsx";
import { QueryRule } from "./QueryRule.tsx";

/** Facts by hand, in an order of one's own, or by a rule that stays live. */
export function FactQueryField({
  label,
  value,
  error,
  onChange,
  context,
}: FieldProps) {
  const { words } = useSpeech();
  const query = FactQuery.safeParse(value).data ?? {};
  const isByHand = query.ids !== undefined;
  const { ids = [], ...rule } = query;
  return (
    <FieldGroup label={label} error={error}>
      <div className={styles.segments}>
        <Segments
          label={words.builder.queryBy}
          options={[
            { id: "hand", text: words.builder.byHand },
            { id: "rule", text: words.builder.byRule },
          ]}
          value={isByHand ? "hand" : "rule"}
          onChange={(way) => onChange(way === "hand" ? { ...rule, ids } : rule)}
        />
      </div>
      {isByHand ? (
        <PickedFacts
          label={label}
          ids={ids}
          onChange={(next) => onChange({ ...rule, ids: next })}
        />
      ) : (
        <QueryRule rule={rule} onChange={onChange} context={context} />
      )}
    </FieldGroup>
  );
}
