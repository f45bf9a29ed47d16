/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a table cannot draw the rows in view alone */
import { memo, type MouseEvent, type ReactNode } from "react";
import { classes } from "./classes.ts";
import { useSpeech } from "./speech.ts";
import styles from "./VirtualGrid.module.css";

export type RowLook = {
  readonly isSelected: boolean;
  readonly isMarked: boolean;
  readonly isActive: boolean;
};

type GridRowProps<Row> = RowLook & {
  readonly id: string;
  readonly row: Row | undefined;
  readonly index: number;
  readonly height: number;
  /** The cells; the same function for all rows, so that a row is drawn again only when it changes. */
  readonly renderCells: (row: Row, look: RowLook) => ReactNode;
  readonly onPress: (index: number, event: MouseEvent) => void;
  readonly onOpen: (index: number) => void;
};

function PlainGridRow<Row>({
  id,
  row,
  index,
  height,
  renderCells,
  onPress,
  onOpen,
  ...look
}: GridRowProps<Row>) {
  const { words } = useSpeech();
  return (
    // Its keys are the grid's: the row that is chosen is named by aria-activedescendant.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={id}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={look.isSelected || look.isMarked}
      className={classes(
        styles.row,
        look.isSelected && styles.selected,
        look.isActive && styles.active,
      )}
      style={{ height }}
      onClick={(event) => onPress(index, event)}
      onDoubleClick={() => onOpen(index)}
    >
      {row === undefined ? (
        <span role="gridcell" aria-busy aria-label={words.app.reading} />
      ) : (
        renderCells(row, look)
      )}
    </div>
  );
}

/** One row of a VirtualGrid. */
// memo forgets the type parameter.
export const GridRow = memo(PlainGridRow) as typeof PlainGridRow;
