import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import styles from "./Tick.module.css";

type TickProps = {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly children?: ReactNode;
  /** Its name where no words stand beside it. */
  readonly label?: string | undefined;
  readonly className?: string | undefined;
  /** A list's box is reached by the list's own keys. */
  readonly isOutOfOrder?: boolean;
};

/** A box to tick. */
export function Tick({
  isOn,
  onChange,
  children,
  label,
  className,
  isOutOfOrder = false,
}: TickProps) {
  return (
    <label className={classes(styles.tick, className)}>
      <span className={styles.box}>
        <input
          type="checkbox"
          checked={isOn}
          aria-label={label}
          tabIndex={isOutOfOrder ? -1 : undefined}
          onChange={(event) => onChange(event.target.checked)}
        />
        <Check aria-hidden />
      </span>
      {children}
    </label>
  );
}
