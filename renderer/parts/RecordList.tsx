/* oxlint-disable jsx-a11y/prefer-tag-over-role -- heads of a virtual grid */
import { Plus } from "lucide-react";
import { type ReactNode, type RefObject, useRef } from "react";
import { Bar } from "./Bar.tsx";
import { Button } from "./Button.tsx";
import styles from "./RecordList.module.css";
import { SearchField } from "./SearchField.tsx";
import { useSpeech } from "./speech.ts";
import { type GridRows, VirtualGrid } from "./VirtualGrid.tsx";

type RecordListProps<Row> = {
  readonly title: ReactNode;
  /** What one of them is called: the word on its button, and the name of the grid. */
  readonly one: string;
  readonly label: string;
  readonly rows: GridRows<Row>;
  readonly keyOf: (row: Row) => string;
  readonly renderCells: (row: Row) => ReactNode;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly searchLabel: string;
  readonly searchPlaceholder: string;
  readonly headLeft: string;
  readonly headRight?: string;
  readonly selected: string | undefined;
  readonly onSelect: (row: Row) => void;
  /** Choosing a row leads to another page: only Enter and a click do, ↓ does not. */
  readonly isOpenedByEnter?: boolean;
  readonly onNew: () => void;
  readonly hasForm: boolean;
  /** What is shown where there are no rows. */
  readonly empty: ReactNode;
  readonly searchRef: RefObject<HTMLInputElement | null>;
};

/** A list of records with its search: subjects, sources, clients. */
export function RecordList<Row>({
  title,
  one,
  label,
  rows,
  keyOf,
  renderCells,
  text,
  onText,
  searchLabel,
  searchPlaceholder,
  headLeft,
  headRight,
  selected,
  onSelect,
  isOpenedByEnter = false,
  onNew,
  hasForm,
  empty,
  searchRef,
}: RecordListProps<Row>) {
  const { format } = useSpeech();
  const gridRef = useRef<HTMLDivElement>(null);
  return (
    <>
      <Bar
        title={title}
        note={format.count(rows.count)}
        actions={
          <Button
            kind={hasForm ? "plain" : "filled"}
            icon={Plus}
            keyHint="N"
            onPress={onNew}
          >
            {one}
          </Button>
        }
      />
      <div className={styles.tools}>
        <SearchField
          ref={searchRef}
          label={searchLabel}
          placeholder={searchPlaceholder}
          value={text}
          onChange={onText}
          onLeaveDown={() => gridRef.current?.focus()}
        />
      </div>
      {rows.count === 0 ? (
        <div className={styles.empty}>{empty}</div>
      ) : (
        <VirtualGrid
          label={label}
          rows={rows}
          keyOf={keyOf}
          rowHeight={56}
          headHeight={28}
          head={
            <>
              <span role="columnheader" className={styles.left}>
                {headLeft}
              </span>
              <span role="columnheader">
                {headRight ?? (
                  <span className="visually-hidden">{headLeft}</span>
                )}
              </span>
            </>
          }
          renderCells={renderCells}
          selected={selected}
          onSelect={onSelect}
          onOpen={onSelect}
          isOpenedByEnter={isOpenedByEnter}
          gridRef={gridRef}
        />
      )}
    </>
  );
}
