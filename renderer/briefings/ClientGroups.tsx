import type { FocusEvent, ReactNode } from "react";
import {
  Collection,
  GridList,
  GridListHeader,
  GridListItem,
  GridListSection,
} from "react-aria-components";
import type { ClientGroup } from "./by-client.ts";
import styles from "./ClientGroups.module.css";

type ClientGroupsProps<Row> = {
  readonly label: string;
  readonly groups: readonly ClientGroup<Row>[];
  readonly nameOf: (row: Row) => string;
  readonly renderRow: (row: Row) => ReactNode;
  readonly onOpen: (row: Row) => void;
  readonly onFocus?: (row: Row | undefined) => void;
  readonly selected?: string | undefined;
};

/** Rows under the names of their clients; opened by Enter or a press. */
export function ClientGroups<Row extends { readonly id: string }>({
  label,
  groups,
  nameOf,
  renderRow,
  onOpen,
  onFocus,
  selected,
}: ClientGroupsProps<Row>) {
  const rows = groups.flatMap((group) => group.rows);
  const onFocusCapture = ({ target }: FocusEvent) => {
    const key = target.closest<HTMLElement>("[data-key]")?.dataset["key"];
    onFocus?.(rows.find(({ id }) => id === key));
  };
  return (
    // Only remembers which row has the focus.
    <div className={styles.scroll} onFocusCapture={onFocusCapture}>
      <GridList
        aria-label={label}
        className={styles.list ?? ""}
        onAction={(key) => rows.filter(({ id }) => id === key).forEach(onOpen)}
      >
        {groups.map(({ client, rows: own }) => (
          <GridListSection
            key={client.id}
            className={styles.section ?? ""}
            aria-label={client.name}
          >
            <GridListHeader className={styles.head ?? ""}>
              {client.name}
            </GridListHeader>
            <Collection items={own} dependencies={[renderRow, selected]}>
              {(row) => (
                <GridListItem
                  id={row.id}
                  textValue={nameOf(row)}
                  className={styles.row ?? ""}
                  {...(row.id === selected && { "data-open": true })}
                >
                  {renderRow(row)}
                </GridListItem>
              )}
            </Collection>
          </GridListSection>
        ))}
      </GridList>
    </div>
  );
}
