import type { Rows } from "../contract/calls.ts";
import { fail } from "../contract/errors.ts";
import { fold } from "../store/fact-text.ts";
import type { Table } from "../store/table.ts";
import type { Caller, Context } from "./context.ts";
import type { Records } from "./records.ts";
import { write } from "./write.ts";

export type PageInput = {
  readonly offset: number;
  readonly limit: number;
  readonly text?: string | undefined;
};

/** Nouns whose records stand for themselves: kept, listed, removed, with no rule of their own. */
type PlainNoun =
  | "source"
  | "subject"
  | "attribute"
  | "topic"
  | "client"
  | "template"
  | "view"
  | "rate"
  | "briefing";

export const requireRecord = <Item>(
  found: Item | undefined,
  noun: string,
  id: string,
): Item => {
  if (found === undefined) throw fail("record.missing", { noun, id });
  return found;
};

export const windowOf = <Row>(
  rows: readonly Row[],
  { offset, limit }: PageInput,
): Rows<Row> => ({
  total: rows.length,
  rows: rows.slice(offset, offset + limit),
});

/** The four verbs of such a noun. `wordsOf`: what a record is found by. `verbs` names the noun on the wire. */
export const plainService = <N extends PlainNoun>(
  context: Context,
  noun: N,
  verbs: string,
  wordsOf: (record: Records[N]) => readonly (string | undefined)[],
) => {
  // TypeScript does not follow the noun into the union of tables.
  const table = context.store.tables[noun] as unknown as Table<Records[N]>;
  const matches = (record: Records[N], typed: string): boolean =>
    fold(wordsOf(record).join("\n")).includes(fold(typed.trim()));
  return {
    list: (input: PageInput): Rows<Records[N]> => {
      const { text = "" } = input;
      if (text.trim() === "")
        return { total: table.count(), rows: table.list(input) };
      return windowOf(
        table.list().filter((record) => matches(record, text)),
        input,
      );
    },
    get: ({ id }: { readonly id: string }): Records[N] =>
      requireRecord(table.get(id), noun, id),
    save: (record: Records[N], caller: Caller, why?: string): Records[N] => {
      write(context, caller, { verb: `${verbs}.save`, why }, ({ put }) =>
        put(noun, record),
      );
      return record;
    },
    remove: (
      { id, why }: { readonly id: string; readonly why?: string | undefined },
      caller: Caller,
    ): null => {
      requireRecord(table.get(id), noun, id);
      write(context, caller, { verb: `${verbs}.remove`, why }, ({ remove }) =>
        remove(noun, id),
      );
      return null;
    },
  };
};
