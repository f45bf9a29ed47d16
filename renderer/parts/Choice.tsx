import { Check, ChevronDown } from "lucide-react";
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  Text,
} from "react-aria-components";
import styles from "./Choice.module.css";
import { classes } from "./classes.ts";
import fieldStyles from "./Field.module.css";

export type Option<Id extends string> = {
  readonly id: Id;
  readonly text: string;
  readonly note?: string | undefined;
};

type ChoiceProps<Id extends string> = {
  readonly label: string;
  readonly options: readonly Option<Id>[];
  readonly value: Id | undefined;
  readonly onChange: (id: Id) => void;
  readonly placeholder?: string | undefined;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  readonly isLabelHidden?: boolean | undefined;
  readonly className?: string | undefined;
};

/** One of a few, from a list that opens. */
export function Choice<Id extends string>({
  label,
  options,
  value,
  onChange,
  placeholder,
  help,
  error,
  isLabelHidden = false,
  className,
}: ChoiceProps<Id>) {
  const line = error ?? help;
  return (
    <Select
      className={classes(fieldStyles.field, className)}
      value={value ?? null}
      // Only ids of the options can be chosen.
      onChange={(key) => onChange(key as Id)}
      placeholder={placeholder ?? ""}
      isInvalid={error !== undefined}
    >
      <Label
        className={
          isLabelHidden ? "visually-hidden" : (fieldStyles.label ?? "")
        }
      >
        {label}
      </Label>
      <Button className={styles.button ?? ""}>
        <SelectValue className={styles.value ?? ""}>
          {options.find(({ id }) => id === value)?.text ?? (
            <span className={styles.placeholder}>{placeholder ?? " "}</span>
          )}
        </SelectValue>
        <ChevronDown aria-hidden />
      </Button>
      {line !== undefined && (
        <Text
          slot={error === undefined ? "description" : "errorMessage"}
          className={classes(
            fieldStyles.line,
            error !== undefined && fieldStyles.error,
          )}
        >
          {line}
        </Text>
      )}
      <Popover className={styles.popover ?? ""} offset={4}>
        <ListBox className={styles.list ?? ""} items={options}>
          {(option) => (
            <ListBoxItem
              id={option.id}
              textValue={option.text}
              className={styles.item ?? ""}
            >
              {({ isSelected }) => (
                <>
                  <span className={styles.tick}>
                    {isSelected && <Check aria-hidden />}
                  </span>
                  <span className={styles.value}>{option.text}</span>
                  {option.note !== undefined && (
                    <span className={styles.note}>{option.note}</span>
                  )}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
