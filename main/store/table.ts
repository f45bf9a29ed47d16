import type { Database } from "better-sqlite3";
import type { Localized } from "../domain/language.ts";

/** A value as SQLite keeps it in a STRICT table. */
export type Cell = string | number | null;
export type Row = Readonly<Record<string, Cell>>;

/** What every table offers. Rows are listed in the order in which they came. */
export type Table<Item> = {
  readonly get: (id: string) => Item | undefined;
  readonly has: (id: string) => boolean;
  readonly list: (window?: {
    readonly offset: number;
    readonly limit: number;
  }) => readonly Item[];
  readonly count: () => number;
  readonly put: (item: Item) => void;
  readonly remove: (id: string) => void;
};

export type TableDefinition<Item, R extends Row> = {
  readonly name: string;
  /** Every column but seq; `id` first. */
  readonly columns: readonly (keyof R & string)[];
  readonly order?: string;
  readonly toRow: (item: Item) => R;
  readonly fromRow: (row: R) => Item;
};

/** Prepares a table's four plain statements. What else a table is asked stands in its own file. */
export const table = <Item, R extends Row>(
  db: Database,
  { name, columns, order = "seq", toRow, fromRow }: TableDefinition<Item, R>,
): Table<Item> => {
  const list = columns.join(", ");
  const updates = columns
    .filter((column) => column !== "id")
    .map((column) => `${column} = excluded.${column}`);
  const one = db.prepare<[string], R>(
    `SELECT ${list} FROM ${name} WHERE id = ?`,
  );
  const exists = db
    .prepare<[string], number>(`SELECT 1 FROM ${name} WHERE id = ?`)
    .pluck();
  const page = db.prepare<[number, number], R>(
    `SELECT ${list} FROM ${name} ORDER BY ${order} LIMIT ? OFFSET ?`,
  );
  const total = db.prepare<[], number>(`SELECT count(*) FROM ${name}`).pluck();
  const upsert = db.prepare<R>(
    `INSERT INTO ${name} (${list}) VALUES (${columns.map((column) => `@${column}`).join(", ")}) ON CONFLICT (id) DO UPDATE SET ${updates.join(", ")}`,
  );
  const drop = db.prepare<[string]>(`DELETE FROM ${name} WHERE id = ?`);
  return {
    get: (id) => {
      const row = one.get(id);
      return row === undefined ? undefined : fromRow(row);
    },
    has: (id) => exists.get(id) !== undefined,
    // LIMIT -1: all of them.
    list: ({ offset, limit } = { offset: 0, limit: -1 }) =>
      page.all(limit, offset).map(fromRow),
    count: () => total.get() ?? 0,
    put: (item) => {
      upsert.run(toRow(item));
    },
    remove: (id) => {
      drop.run(id);
    },
  };
};

export const orNull = <Value extends Cell>(
  value: Value | undefined,
): Value | null => value ?? null;

export const toJson = (value: unknown): string | null =>
  value === undefined ? null : JSON.stringify(value);

/**
 * A stored JSON text. What was written had passed its schema; `app.check` parses all of it again and reports
 * what does not.
 */
export const fromJson = <Value>(text: string): Value =>
  // The schema was checked when it was written, see above.
  JSON.parse(text) as Value;

/** The optional keys of a record: a NULL column is an absent key, so that equal records have equal JSON. */
export const present = <Values extends Readonly<Record<string, unknown>>>(
  values: Values,
): { readonly [Key in keyof Values]?: NonNullable<Values[Key]> } =>
  // Only entries with a value remain: exactly what the type says.
  Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => value !== null && value !== undefined,
    ),
  ) as { readonly [Key in keyof Values]?: NonNullable<Values[Key]> };

export const optionalJson = <Value>(text: string | null): Value | undefined =>
  text === null ? undefined : fromJson<Value>(text);

export const localizedFrom = (
  de: string | null,
  en: string | null,
): Localized => present({ de, en });
