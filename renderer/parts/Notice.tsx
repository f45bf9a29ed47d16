import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import styles from "./Notice.module.css";

type NoticeProps = {
  readonly title: string;
  readonly children?: ReactNode;
  readonly tone?: "warn" | "bad" | "quiet";
  /** Said aloud when it appears: something has just gone wrong. */
  readonly isAlert?: boolean;
};

/** A remark in the place it concerns. */
export function Notice({
  title,
  children,
  tone = "warn",
  isAlert = false,
}: NoticeProps) {
  return (
    <div
      role={isAlert ? "alert" : undefined}
      className={classes(styles.notice, styles[tone])}
    >
      <p className={styles.title}>{title}</p>
      {children !== undefined && <div className={styles.body}>{children}</div>}
    </div>
  );
}
