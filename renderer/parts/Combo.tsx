import { ChevronDown } from "lucide-react";
import {
  Button,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from "react-aria-components";
import choiceStyles from "./Choice.module.css";
import type { Option } from "./Choice.tsx";
import { classes } from "./classes.ts";
import styles from "./Combo.module.css";
import fieldStyles from "./Field.module.css";

type ComboProps<Id extends string> = {
  readonly label: string;
  /** All options, or those found for what is typed. */
  readonly options: readonly Option<Id>[];
  readonly value: Id | undefined;
  readonly onChange: (id: Id | undefined) => void;
  /** Given where the options are looked for by what is typed; else they are narrowed here. */
  readonly typed?: string | undefined;
  readonly onType?: ((typed: string) => void) | undefined;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly hasFocus?: boolean | undefined;
  readonly className?: string | undefined;
};

/** One of many, found by typing. */
export function Combo<Id extends string>({
  label,
  options,
  value,
  onChange,
  typed,
  onType,
  help,
  error,
  placeholder,
  hasFocus = false,
  className,
}: ComboProps<Id>) {
  const line = error ?? help;
  const found =
    onType === undefined
      ? { defaultItems: options }
      : { items: options, inputValue: typed ?? "", onInputChange: onType };
  return (
    <ComboBox
      {...found}
      className={classes(fieldStyles.field, className)}
      value={value ?? null}
      // Only ids of the options can be chosen.
      onChange={(key) => onChange((key as Id | null) ?? undefined)}
      menuTrigger="focus"
      isInvalid={error !== undefined}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog opens at what it asks for
      autoFocus={hasFocus}
    >
      <Label className={fieldStyles.label ?? ""}>{label}</Label>
      <div className={styles.box}>
        <Input
          className={styles.input ?? ""}
          placeholder={placeholder ?? ""}
          autoComplete="off"
          spellCheck={false}
        />
        <Button className={styles.open ?? ""}>
          <ChevronDown aria-hidden />
        </Button>
      </div>
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
      <Popover className={choiceStyles.popover ?? ""} offset={4}>
        <ListBox<Option<Id>> className={choiceStyles.list ?? ""}>
          {(option) => (
            <ListBoxItem
              id={option.id}
              textValue={option.text}
              className={choiceStyles.item ?? ""}
            >
              <span className={choiceStyles.value}>{option.text}</span>
              {option.note !== undefined && (
                <span className={choiceStyles.note}>{option.note}</span>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
