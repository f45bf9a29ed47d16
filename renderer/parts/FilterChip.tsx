import { Check, ChevronDown, X } from "lucide-react";
import {
  Button,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
} from "react-aria-components";
import styles from "./FilterChip.module.css";
import menuStyles from "./Menu.module.css";
import { classes } from "./classes.ts";
import { useSpeech } from "./speech.ts";

type FilterChipProps<Id extends string> = {
  readonly label: string;
  readonly options: readonly { readonly id: Id; readonly text: string }[];
  readonly chosen: readonly Id[];
  readonly onChange: (chosen: readonly Id[]) => void;
  /** One at a time. */
  readonly isSingle?: boolean;
};

/** A filter: closed it names itself or what is chosen; × takes it off. */
export function FilterChip<Id extends string>({
  label,
  options,
  chosen,
  onChange,
  isSingle = false,
}: FilterChipProps<Id>) {
  const { words } = useSpeech();
  const isOn = chosen.length > 0;
  const text = isOn
    ? options
        .flatMap((option) => (chosen.includes(option.id) ? [option.text] : []))
        .join(", ")
    : label;
  const shown = text.charAt(0).toUpperCase() + text.slice(1);
  return (
    <span className={classes(styles.chip, isOn && styles.on)}>
      <MenuTrigger>
        <Button
          className={styles.open ?? ""}
          {...(isOn && { "aria-label": `${label}: ${text}` })}
        >
          <span className={styles.text}>{shown}</span>
          {!isOn && <ChevronDown aria-hidden />}
        </Button>
        <Popover
          className={menuStyles.popover ?? ""}
          offset={4}
          placement="bottom start"
        >
          <Menu
            aria-label={label}
            className={menuStyles.menu ?? ""}
            selectionMode={isSingle ? "single" : "multiple"}
            selectedKeys={chosen}
            // Only ids of the options can be chosen, and "all" is no choice of a menu.
            onSelectionChange={(keys) => onChange([...(keys as Set<Id>)])}
          >
            {options.map(({ id, text: option }) => (
              <MenuItem
                key={id}
                id={id}
                textValue={option}
                className={menuStyles.item ?? ""}
              >
                {({ isSelected }) => (
                  <>
                    <span className={menuStyles.sign}>
                      {isSelected && <Check aria-hidden />}
                    </span>
                    <span className={menuStyles.text}>{option}</span>
                  </>
                )}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      {isOn && (
        <button
          type="button"
          className={styles.off}
          aria-label={`${words.actions.clear}: ${label}`}
          onClick={() => onChange([])}
        >
          <X aria-hidden />
        </button>
      )}
    </span>
  );
}
