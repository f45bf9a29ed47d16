import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import styles from "./Radio.module.css";

type RadioProps = {
  readonly name: string;
  readonly isOn: boolean;
  readonly onChange: () => void;
  readonly children: ReactNode;
  /** Its name where the words beside it are short: “choose”. */
  readonly label?: string | undefined;
  readonly isDisabled?: boolean;
};

/** One of a few, told apart by a filled ring. */
export function Radio({
  name,
  isOn,
  onChange,
  children,
  label,
  isDisabled = false,
}: RadioProps) {
  return (
    <label className={classes(styles.radio, isOn && styles.on)}>
      <input
        type="radio"
        name={name}
        checked={isOn}
        aria-label={label}
        disabled={isDisabled}
        onChange={onChange}
      />
      {children}
    </label>
  );
}
