import type { ReactNode } from "react";
import styles from "./Sheet.module.css";

type SheetProps = {
  readonly title: ReactNode;
  readonly note?: ReactNode;
  readonly children: ReactNode;
};

/** The body of a simple sheet: its title, and sections parted by hairlines. */
export function Sheet({ title, note, children }: SheetProps) {
  return (
    <div className={styles.sheet}>
      <h2 className={styles.title}>{title}</h2>
      {note !== undefined && <p className={styles.note}>{note}</p>}
      {children}
    </div>
  );
}
