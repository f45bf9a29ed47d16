/* oxlint-disable jsx-a11y/prefer-tag-over-role -- cells of a virtual grid */
import type { ReactNode } from "react";
import { Marked } from "./Marked.tsx";
import styles from "./PlainCells.module.css";

type PlainCellsProps = {
  readonly title: string;
  readonly meta: string;
  /** At the right end, first line and second. */
  readonly right?: ReactNode;
  readonly state?: ReactNode;
  readonly searched: readonly string[];
};

/** A record in a list: its name, what it is, and what stands at the right. */
export function PlainCells({
  title,
  meta,
  right,
  state,
  searched,
}: PlainCellsProps) {
  return (
    <>
      <span role="gridcell" className={styles.what}>
        <strong className={styles.title} title={title}>
          <Marked text={title} words={searched} />
        </strong>
        <span className={styles.meta} title={meta}>
          <Marked text={meta} words={searched} />
        </span>
      </span>
      <span role="gridcell" className={styles.right}>
        <span>{right}</span>
        {state}
      </span>
    </>
  );
}
