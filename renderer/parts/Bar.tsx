import type { ReactNode } from "react";
import styles from "./Bar.module.css";
import { classes } from "./classes.ts";

type BarProps = {
  readonly title?: ReactNode;
  /** Beside the title, quieter: “17 of 1,284”. */
  readonly note?: ReactNode;
  /** At the right end. */
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
  /** 40 px: the bar of a pane under the place's own. */
  readonly isLow?: boolean;
  /** The place has its title elsewhere: this one is second to it. */
  readonly isSecond?: boolean;
};

/** The bar over a place or a pane. */
export function Bar({
  title,
  note,
  actions,
  children,
  isLow = false,
  isSecond = false,
}: BarProps) {
  const Heading = isSecond ? "h2" : "h1";
  return (
    <header className={classes(styles.bar, isLow && styles.low)}>
      {title !== undefined && (
        <Heading className={styles.title}>{title}</Heading>
      )}
      {note !== undefined && <span className={styles.note}>{note}</span>}
      {children}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}
