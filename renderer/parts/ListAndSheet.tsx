import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import styles from "./Pane.module.css";
import { Splitter } from "./Splitter.tsx";
import { useKeptWidth } from "./use-kept-width.ts";

type ListAndSheetProps = {
  /** The place whose width is kept. */
  readonly place: string;
  readonly list: ReactNode;
  readonly listLabel: string;
  readonly sheet: ReactNode;
  readonly sheetLabel: string;
  /** Something is open in the sheet: where there is room for one only, it is shown. */
  readonly isOpen: boolean;
};

const LEAST = 320;
const MOST = 1100;

/** A list, a hairline to drag, and the sheet of what is chosen. */
export function ListAndSheet({
  place,
  list,
  listLabel,
  sheet,
  sheetLabel,
  isOpen,
}: ListAndSheetProps) {
  const [width, setWidth] = useKeptWidth(place);
  return (
    <div className={classes(styles.both, isOpen ? styles.open : styles.closed)}>
      <section
        aria-label={listLabel}
        className={classes(styles.pane, styles.list)}
        data-pane
        {...(width !== undefined && { style: { width } })}
      >
        {list}
      </section>
      <Splitter width={width} least={LEAST} most={MOST} onChange={setWidth} />
      <section
        aria-label={sheetLabel}
        className={classes(styles.pane, styles.rest)}
        data-pane
      >
        {sheet}
      </section>
    </div>
  );
}
