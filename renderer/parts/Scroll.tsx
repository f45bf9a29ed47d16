import type { ReactNode } from "react";
import styles from "./Pane.module.css";

/** The part of a pane that scrolls, by keyboard too. */
export function Scroll({ children }: { readonly children: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls
    <div className={styles.scroll} tabIndex={0} data-sheet>
      {children}
    </div>
  );
}
