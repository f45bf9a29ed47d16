/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a table cannot draw the rows in view alone */
import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { GridRow, type RowLook } from "./GridRow.tsx";
import { useRowWindow } from "./use-row-window.ts";
import { useStable } from "./use-stable.ts";
import styles from "./VirtualGrid.module.css";
import { rowForKey, scrollTopFor, spacerHeight } from "./virtual-window.ts";

export type GridRows<Row> = {
  /** All rows there are; those not read yet are empty until they come. */
  readonly count: number;
  readonly rowAt: (index: number) => Row | undefined;
  /** Which rows are looked at, so that they are read. */
  readonly onRange: (first: number, last: number) => void;
  /** Changes when the list becomes another one: it is then shown from its top. */
  readonly listKey: string;
};

type VirtualGridProps<Row> = {
  readonly label: string;
  readonly rows: GridRows<Row>;
  readonly keyOf: (row: Row) => string;
  readonly rowHeight: number;
  readonly headHeight?: number | undefined;
  /** Cells of the head: role columnheader. */
  readonly head?: ReactNode;
  /** Cells of a row: role gridcell. Stable, or every row is drawn again. */
  readonly renderCells: (row: Row, look: RowLook) => ReactNode;
  readonly selected?: string | undefined;
  readonly marked?: ReadonlySet<string> | undefined;
  readonly onSelect: (row: Row, index: number) => void;
  readonly onOpen: (row: Row, index: number) => void;
  /** ↓ and ↑ only move: choosing is for Enter and the pointer. */
  readonly isOpenedByEnter?: boolean | undefined;
  /** Rows from one to the other, and whether they are added to those marked before. */
  readonly onMark?: ((from: number, to: number) => void) | undefined;
  /** Keys of the place; true where it was one. */
  readonly onKey?:
    ((event: KeyboardEvent, row: Row | undefined) => boolean) | undefined;
  readonly gridRef?: RefObject<HTMLDivElement | null> | undefined;
};

/** A list of any length: only the rows in view are drawn, read in windows. Role grid; ↑ ↓ Page Home End, Enter, Space. */
export function VirtualGrid<Row>({
  label,
  rows,
  keyOf,
  rowHeight,
  headHeight = 0,
  head,
  renderCells,
  selected,
  marked,
  onSelect,
  onOpen,
  isOpenedByEnter = false,
  onMark,
  onKey,
  gridRef,
}: VirtualGridProps<Row>) {
  const own = useRef<HTMLDivElement>(null);
  const grid = gridRef ?? own;
  const prefix = useId();
  const { count, rowAt, onRange, listKey } = rows;
  const { rows: drawn, measure } = useRowWindow(grid, count, rowHeight);
  const [active, setActive] = useState(-1);
  const idOf = (index: number) => `${prefix}${index}`;
  const { first, last } = drawn;

  useEffect(() => {
    if (count > 0) onRange(first, last);
  }, [first, last, count, onRange]);
  const shownKey = useRef(listKey);
  useLayoutEffect(() => {
    if (shownKey.current === listKey) return;
    shownKey.current = listKey;
    grid.current?.scrollTo({ top: 0 });
  }, [grid, listKey]);

  const indices = Array.from(
    { length: Math.max(0, last - first + 1) },
    (_, at) => first + at,
  ).filter((index) => index < count);
  const isAt = (index: number, key: string | undefined) => {
    const row = rowAt(index);
    return row !== undefined && key === keyOf(row);
  };
  const selectedIndex = indices.find((index) => isAt(index, selected));
  const current =
    active >= 0 && active < count ? active : (selectedIndex ?? -1);

  const moveTo = (index: number) => {
    const element = grid.current;
    if (element === null) return;
    setActive(index);
    element.scrollTo({
      top: scrollTopFor(
        { count, rowHeight, viewport: element.clientHeight },
        index,
        element.scrollTop,
        headHeight,
      ),
    });
    const row = rowAt(index);
    if (row !== undefined && !isOpenedByEnter) onSelect(row, index);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    const from =
      selectedIndex !== undefined && active < 0 ? selectedIndex : active;
    const next =
      event.ctrlKey || event.metaKey || event.altKey
        ? undefined
        : rowForKey(
            event.key,
            from,
            count,
            Math.floor(
              ((grid.current?.clientHeight ?? 0) - headHeight) / rowHeight,
            ),
          );
    const row = current < 0 ? undefined : rowAt(current);
    if (next !== undefined) {
      if (event.shiftKey && onMark !== undefined)
        onMark(Math.max(0, from), next);
      moveTo(next);
    } else if (event.key === "Enter" && row !== undefined) onOpen(row, current);
    else if (event.key === " " && current >= 0 && onMark !== undefined)
      onMark(current, current);
    else if (onKey?.(event, row) !== true) return;
    event.preventDefault();
  };

  const onPress = useStable((index: number, event: MouseEvent) => {
    const row = rowAt(index);
    setActive(index);
    if ((event.ctrlKey || event.metaKey) && onMark !== undefined)
      onMark(index, index);
    else if (event.shiftKey && onMark !== undefined)
      onMark(Math.max(0, current), index);
    else if (row !== undefined) onSelect(row, index);
  });
  const onRowOpen = useStable((index: number) => {
    const row = rowAt(index);
    if (row !== undefined) onOpen(row, index);
  });

  return (
    <div
      ref={grid}
      role="grid"
      aria-label={label}
      aria-rowcount={count + 1}
      aria-multiselectable={onMark !== undefined}
      aria-activedescendant={
        current >= first && current <= last && count > 0
          ? idOf(current)
          : undefined
      }
      tabIndex={0}
      className={styles.grid}
      onScroll={measure}
      onKeyDown={onKeyDown}
    >
      {head !== undefined && (
        <div role="rowgroup" className={styles.head}>
          <div
            role="row"
            aria-rowindex={1}
            className={styles.headRow}
            style={{ height: headHeight }}
          >
            {head}
          </div>
        </div>
      )}
      <div
        role="presentation"
        className={styles.spacer}
        style={{ height: spacerHeight({ count, rowHeight }) }}
      >
        <div
          role="rowgroup"
          className={styles.window}
          style={{ transform: `translateY(${drawn.offset}px)` }}
        >
          {indices.map((index) => {
            const row = rowAt(index);
            const key = row === undefined ? undefined : keyOf(row);
            return (
              <GridRow
                key={index}
                id={idOf(index)}
                row={row}
                index={index}
                height={rowHeight}
                renderCells={renderCells}
                onPress={onPress}
                onOpen={onRowOpen}
                isSelected={key !== undefined && key === selected}
                isMarked={key !== undefined && marked?.has(key) === true}
                isActive={index === current}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}
