/* oxlint-disable jsx-a11y/prefer-tag-over-role -- heads of a virtual grid */
import { Plus } from "lucide-react";
import { type ReactNode, type RefObject, useCallback, useMemo } from "react";
import type { FactRow } from "../../main/domain/fact-row.ts";
import { searchWords } from "../lib/marks.ts";
import { useMedia } from "../lib/use-media.ts";
import { Bar } from "../parts/Bar.tsx";
import { Button } from "../parts/Button.tsx";
import type { RowLook } from "../parts/GridRow.tsx";
import { SearchField } from "../parts/SearchField.tsx";
import { useSpeech } from "../parts/speech.ts";
import { type GridRows, VirtualGrid } from "../parts/VirtualGrid.tsx";
import { FactCells } from "./FactCells.tsx";
import styles from "./FactList.module.css";

type FactListProps = {
  readonly title: ReactNode;
  readonly rows: GridRows<FactRow>;
  /** How many facts there are in all, under no filter. */
  readonly all: number | undefined;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Filters, or what can be done with the marked ones. */
  readonly tools: ReactNode;
  /** What is shown instead of rows where there are none. */
  readonly empty: ReactNode;
  readonly selected: string | undefined;
  readonly marked: ReadonlySet<string>;
  readonly onSelect: (row: FactRow) => void;
  readonly onOpen: (row: FactRow) => void;
  readonly onMark: (from: number, to: number) => void;
  readonly onMarkOne: (row: FactRow) => void;
  readonly onNew: () => void;
  /** The form has the one filled button then. */
  readonly isEditing: boolean;
  readonly searchRef: RefObject<HTMLInputElement | null>;
  readonly gridRef: RefObject<HTMLDivElement | null>;
};

const idOf = ({ id }: FactRow): string => id;

/** The facts: search, filters, and the rows. */
export function FactList({
  title,
  rows,
  all,
  text,
  onText,
  tools,
  empty,
  selected,
  marked,
  onSelect,
  onOpen,
  onMark,
  onMarkOne,
  onNew,
  isEditing,
  searchRef,
  gridRef,
}: FactListProps) {
  const { words, format } = useSpeech();
  const isWide = useMedia("(min-width: 1600px)");
  const searched = useMemo(() => searchWords(text), [text]);
  const hasBoxes = marked.size > 0;
  const renderCells = useCallback(
    (row: FactRow, { isMarked }: RowLook) => (
      <FactCells
        row={row}
        searched={searched}
        isMarked={isMarked}
        hasBoxes={hasBoxes}
        isWide={isWide}
        onMark={onMarkOne}
      />
    ),
    [searched, hasBoxes, isWide, onMarkOne],
  );
  const isNarrowed = all !== undefined && rows.count !== all;
  return (
    <>
      <Bar
        title={title}
        note={
          isNarrowed
            ? words.facts.of(format.count(rows.count), format.count(all))
            : format.count(rows.count)
        }
        actions={
          <Button
            kind={isEditing ? "plain" : "filled"}
            icon={Plus}
            keyHint="N"
            onPress={onNew}
          >
            {words.facts.one}
          </Button>
        }
      />
      <div className={styles.tools}>
        <SearchField
          ref={searchRef}
          label={words.facts.searchLabel}
          placeholder={words.facts.searchPlaceholder}
          value={text}
          onChange={onText}
          onLeaveDown={() => gridRef.current?.focus()}
        />
        {tools}
      </div>
      {rows.count === 0 ? (
        <div className={styles.empty}>{empty}</div>
      ) : (
        <VirtualGrid
          label={words.facts.grid}
          rows={rows}
          keyOf={idOf}
          rowHeight={isWide ? 48 : 56}
          headHeight={28}
          head={<FactHead hasBoxes={hasBoxes} isWide={isWide} />}
          renderCells={renderCells}
          selected={selected}
          marked={marked}
          onSelect={onSelect}
          onOpen={onOpen}
          onMark={onMark}
          gridRef={gridRef}
        />
      )}
    </>
  );
}

/** The heads of its columns. */
function FactHead({
  hasBoxes,
  isWide,
}: {
  readonly hasBoxes: boolean;
  readonly isWide: boolean;
}) {
  const { words } = useSpeech();
  return (
    <>
      {hasBoxes && (
        <span role="columnheader" className={styles.boxHead}>
          <span className="visually-hidden">{words.keysDialog.mark}</span>
        </span>
      )}
      <span role="columnheader" className={styles.whatHead}>
        {words.facts.subjectAttribute}
      </span>
      <span role="columnheader" className={styles.valueHead}>
        {words.facts.value}
      </span>
      {isWide && (
        <>
          <span role="columnheader" className={styles.asOfHead}>
            {words.facts.asOf}
          </span>
          <span role="columnheader" className={styles.claimsHead}>
            {words.facts.claims}
          </span>
          <span role="columnheader" className={styles.stateHead}>
            {words.facts.status}
          </span>
        </>
      )}
    </>
  );
}
