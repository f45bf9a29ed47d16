import type { LucideIcon } from "lucide-react";
import type { ReactElement } from "react";
import {
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  Separator,
} from "react-aria-components";
import type { Key } from "../lib/keys.ts";
import { classes } from "./classes.ts";
import { KeyHint } from "./KeyHint.tsx";
import styles from "./Menu.module.css";

export type MenuEntry = {
  readonly id: string;
  readonly text: string;
  readonly icon?: LucideIcon | undefined;
  readonly keyHint?: Key | undefined;
  readonly isDanger?: boolean | undefined;
  readonly run: () => void;
};

type MenuButtonProps = {
  /** A Button of parts. */
  readonly children: ReactElement;
  readonly label: string;
  /** A line parts the groups. */
  readonly groups: readonly (readonly MenuEntry[])[];
};

/** Commands in a menu that opens at its button. */
export function MenuButton({ children, label, groups }: MenuButtonProps) {
  const entries = groups.flat();
  const filled = groups.filter((group) => group.length > 0);
  return (
    <MenuTrigger>
      {children}
      <Popover
        className={styles.popover ?? ""}
        placement="bottom end"
        offset={4}
      >
        <Menu
          aria-label={label}
          className={styles.menu ?? ""}
          onAction={(id) => entries.find((entry) => entry.id === id)?.run()}
        >
          {filled.flatMap((group, index) => [
            ...(index === 0
              ? []
              : [
                  <Separator
                    key={`line before ${group[0]?.id ?? ""}`}
                    className={styles.line ?? ""}
                  />,
                ]),
            ...group.map(({ id, text, icon: Icon, keyHint, isDanger }) => (
              <MenuItem
                key={id}
                id={id}
                textValue={text}
                className={classes(
                  styles.item,
                  isDanger === true && styles.danger,
                )}
              >
                <span className={styles.sign}>
                  {Icon && <Icon aria-hidden />}
                </span>
                <span className={styles.text}>{text}</span>
                {keyHint !== undefined && <KeyHint of={keyHint} />}
              </MenuItem>
            )),
          ])}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
