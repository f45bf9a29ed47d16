import type { ReactNode } from "react";
import styles from "./Empty.module.css";

type EmptyProps = {
  readonly title: string;
  /** What belongs here, in two sentences. */
  readonly text?: string | undefined;
  /** One filled action, one other way. */
  readonly actions?: ReactNode;
  /** The sample, under a line. */
  readonly foot?: ReactNode;
};

/** A place where nothing is yet: what belongs here, and how to begin. */
export function Empty({ title, text, actions, foot }: EmptyProps) {
  return (
    <div className={styles.place}>
      <div className={styles.column}>
        <h2 className={styles.title}>{title}</h2>
        {text !== undefined && <p className={styles.text}>{text}</p>}
        {actions !== undefined && (
          <div className={styles.actions}>{actions}</div>
        )}
        {foot !== undefined && <div className={styles.foot}>{foot}</div>}
      </div>
    </div>
  );
}
