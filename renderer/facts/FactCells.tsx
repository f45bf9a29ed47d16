/* oxlint-disable jsx-a11y/prefer-tag-over-role -- cells of a virtual grid */
import type { FactRow } from "../../main/domain/fact-row.ts";
import { Marked } from "../parts/Marked.tsx";
import { classes } from "../parts/classes.ts";
import { useSpeech } from "../parts/speech.ts";
import { State } from "../parts/State.tsx";
import { Tick } from "../parts/Tick.tsx";
import { factRowText } from "./fact-row.ts";
import styles from "./FactCells.module.css";

type FactCellsProps = {
  readonly row: FactRow;
  readonly searched: readonly string[];
  readonly isMarked: boolean;
  /** Boxes stand in every row once one is marked. */
  readonly hasBoxes: boolean;
  /** Value, as-of date, claims and state in columns of their own. */
  readonly isWide: boolean;
  readonly onMark: (row: FactRow) => void;
};

/** A fact in the list: subject and attribute, value; under them condition, date and claims, and what is wrong. */
export function FactCells({
  row,
  searched,
  isMarked,
  hasBoxes,
  isWide,
  onMark,
}: FactCellsProps) {
  const speech = useSpeech();
  const { words } = speech;
  const shown = factRowText(row, speech, searched);
  const hasEnded = shown.state === "superseded" || shown.state === "withdrawn";
  const title = `${shown.subject} · ${shown.attribute}`;
  const value = shown.value ?? words.facts.noFigure;
  const meta = isWide ? shown.shortMeta : shown.meta;
  return (
    <>
      {hasBoxes && (
        <span role="gridcell" className={styles.box}>
          <Tick
            isOn={isMarked}
            label={words.facts.markRow(title)}
            isOutOfOrder
            onChange={() => onMark(row)}
          />
        </span>
      )}
      <span
        role="gridcell"
        className={classes(styles.what, hasEnded && styles.ended)}
      >
        <span className={styles.title} title={title}>
          <strong>
            <Marked text={shown.subject} words={searched} />
          </strong>
          {" · "}
          <Marked text={shown.attribute} words={searched} />
        </span>
        <span className={styles.meta} title={meta}>
          <Marked text={meta} words={searched} />
        </span>
      </span>
      <span
        role="gridcell"
        className={classes(
          styles.value,
          hasEnded && styles.ended,
          shown.value === undefined && styles.none,
        )}
      >
        <span className={styles.figure} title={value}>
          <Marked text={value} words={searched} />
        </span>
        {!isWide && shown.state !== undefined && <State of={shown.state} />}
      </span>
      {isWide && (
        <>
          <span role="gridcell" className={styles.asOf}>
            {shown.asOf}
          </span>
          <span role="gridcell" className={styles.claims}>
            {shown.claims}
          </span>
          <span role="gridcell" className={styles.state}>
            {shown.state !== undefined && <State of={shown.state} />}
          </span>
        </>
      )}
    </>
  );
}
