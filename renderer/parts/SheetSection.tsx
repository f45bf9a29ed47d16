import type { ReactNode } from "react";
import styles from "./Sheet.module.css";

type SheetSectionProps = {
  readonly title?: string | undefined;
  readonly count?: string | undefined;
  readonly action?: ReactNode;
  readonly children: ReactNode;
};

/** A part of a sheet under its heading. */
export function SheetSection({
  title,
  count,
  action,
  children,
}: SheetSectionProps) {
  return (
    <section className={styles.section} aria-label={title}>
      {title !== undefined && (
        <div className={styles.heading}>
          <h3>{title}</h3>
          {count !== undefined && <span className={styles.count}>{count}</span>}
          {action !== undefined && (
            <span className={styles.action}>{action}</span>
          )}
        </div>
      )}
      {children}
    </section>
  );
}
