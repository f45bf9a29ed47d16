import { ChevronDown, ChevronUp, Plus, Trash2 } from "lucide-react";
import type { ReactNode } from "react";
import type { Field } from "../../main/domain/blocks/block.ts";
import { Button } from "../parts/Button.tsx";
import { useSpeech } from "../parts/speech.ts";
import styles from "./BlockForm.module.css";
import { FieldGroup } from "./FieldGroup.tsx";
import type { FieldProps } from "./field-props.ts";

type ItemsFieldProps = Omit<FieldProps, "context"> & {
  readonly field: Extract<Field, { readonly control: "items" }>;
  /** The fields of one item, by its place in the list. */
  readonly renderItem: (index: number) => ReactNode;
};

/** A list that is edited item by item. */
export function ItemsField({
  label,
  value,
  error,
  onChange,
  field,
  renderItem,
}: ItemsFieldProps) {
  const { words, format } = useSpeech();
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const isFull = items.length >= field.most;
  const move = (from: number, step: 1 | -1) =>
    onChange(items.toSpliced(from, 1).toSpliced(from + step, 0, items[from]));
  return (
    <FieldGroup label={label} error={error}>
      <ol className={styles.items}>
        {items.map((_, index) => {
          const name = words.builder.item(label, format.count(index + 1));
          return (
            // Items have no name but their place.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index} className={styles.item}>
              <div className={styles.itemHead}>
                <span>{name}</span>
                {index > 0 && (
                  <Button
                    kind="quiet"
                    isSmall
                    icon={ChevronUp}
                    label={words.builder.itemUp(name)}
                    onPress={() => move(index, -1)}
                  />
                )}
                {index < items.length - 1 && (
                  <Button
                    kind="quiet"
                    isSmall
                    icon={ChevronDown}
                    label={words.builder.itemDown(name)}
                    onPress={() => move(index, 1)}
                  />
                )}
                <Button
                  kind="quiet"
                  isSmall
                  icon={Trash2}
                  label={words.builder.itemRemove(name)}
                  disabledReason={
                    items.length <= field.least
                      ? words.builder.faults.tooFew(format.count(field.least))
                      : undefined
                  }
                  onPress={() => onChange(items.toSpliced(index, 1))}
                />
              </div>
              {renderItem(index)}
            </li>
          );
        })}
      </ol>
      <Button
        isSmall
        icon={Plus}
        className={styles.start}
        disabledReason={
          isFull ? words.builder.most(format.count(field.most)) : undefined
        }
        onPress={() => onChange([...items, {}])}
      >
        {words.builder.addItem}
      </Button>
    </FieldGroup>
  );
}
