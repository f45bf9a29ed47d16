import { fail } from "../contract/errors.ts";
import type { Change, ChangeRow, Noun } from "../domain/change.ts";
import type { Claim } from "../domain/claim.ts";
import type { Fact } from "../domain/fact.ts";
import type { FactId } from "../domain/ids.ts";
import { SETTINGS_ID } from "../store/settings.ts";
import type { Caller, Context } from "./context.ts";
import { refreshTexts } from "./fact-texts.ts";
import { type Records, referencesOf } from "./records.ts";

export type Transaction = {
  readonly put: <N extends Noun>(noun: N, record: Records[N]) => void;
  readonly remove: (noun: Noun, id: string) => void;
};

export type Intent = {
  /** The call that writes: 'facts.save'. */
  readonly verb: string;
  readonly why?: string | undefined;
  readonly undoes?: number | undefined;
  readonly redoes?: number | undefined;
  /** The change that this write lengthens (autosaves of one note), of one row. */
  readonly extends?: number | undefined;
};

/** A table seen through the noun's name alone; which record belongs to which noun is kept by Transaction.put. */
type AnyTable = {
  readonly get: (id: string) => unknown;
  readonly put: (record: unknown) => void;
  readonly remove: (id: string) => void;
};
// Each of the tables fits once the record's type is forgotten; see AnyTable.
const tableOf = (context: Context, noun: Noun): AnyTable =>
  context.store.tables[noun] as unknown as AnyTable;

export const currentRecord = (
  context: Context,
  noun: Noun,
  id: string,
): unknown => tableOf(context, noun).get(id);

const idOf = (noun: Noun, record: Records[Noun]): string =>
  noun === "settings" || !("id" in record) ? SETTINGS_ID : record.id;

type Entry = {
  readonly noun: Noun;
  readonly id: string;
  readonly before: unknown;
  after: unknown;
};
type Touched = Map<string, Entry>;

const track = (
  context: Context,
  touched: Touched,
  noun: Noun,
  id: string,
  work: (table: AnyTable) => void,
): void => {
  const table = tableOf(context, noun);
  const key = `${noun} ${id}`;
  const entry = touched.get(key) ?? {
    noun,
    id,
    before: table.get(id),
    after: undefined,
  };
  work(table);
  entry.after = table.get(id);
  touched.set(key, entry);
};

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Everything written must refer to what exists; nothing that is still referred to may go. */
const assertReferences = (
  context: Context,
  rows: readonly ChangeRow[],
): void => {
  for (const { noun, id, after } of rows) {
    if (after === undefined) {
      const by = context.store.users.listOf(noun, id);
      if (by.length > 0)
        throw fail("record.used", {
          noun,
          id,
          by: by.map((user) => `${user.noun} ${user.id}`),
        });
      continue;
    }
    // `after` was read back from the table of `noun`.
    for (const reference of referencesOf(noun, after as never)) {
      if (currentRecord(context, reference.noun, reference.id) === undefined)
        throw fail("reference.missing", reference);
    }
  }
};

const factOf = ({ noun, id, before, after }: ChangeRow): FactId | undefined => {
  // The id of a row is that of its noun.
  if (noun === "fact") return id as FactId;
  // A claim's row holds a claim.
  return noun === "claim"
    ? ((after ?? before) as unknown as Claim).factId
    : undefined;
};

/** A fact prints one of its own claims, and one that still speaks. */
const assertPrintable = (
  context: Context,
  rows: readonly ChangeRow[],
): void => {
  for (const id of new Set(
    rows.map(factOf).filter((found) => found !== undefined),
  )) {
    const printed: Fact["printedClaimId"] =
      context.store.tables.fact.get(id)?.printedClaimId;
    if (printed === undefined) continue;
    const claim = context.store.tables.claim.get(printed);
    if (claim?.factId !== id || claim.standing.kind !== "open")
      throw fail("fact.claimNotPrintable", { claimId: printed });
  }
};

const toRow = ({ noun, id, before, after }: Entry): ChangeRow => {
  // Records are plain JSON data; what is undefined falls away when it is written.
  const json = { before, after } as Pick<ChangeRow, "before" | "after">;
  return { noun, id, ...json };
};

const toRows = (touched: Touched): readonly ChangeRow[] =>
  [...touched.values()]
    .filter(({ before, after }) => !isSame(before, after))
    .map(toRow);

const append = (
  context: Context,
  { window }: Caller,
  intent: Intent,
  rows: readonly ChangeRow[],
): Change => {
  const { changes } = context.store;
  const extended =
    intent.extends === undefined ? undefined : changes.get(intent.extends);
  if (extended !== undefined) {
    changes.extend(extended.seq, rows[0]?.after);
    return { ...extended, rows };
  }
  const { verb, why, undoes, redoes } = intent;
  return changes.add({
    at: context.now(),
    window,
    verb,
    why,
    undoes,
    redoes,
    rows: rows.map((row) => ({
      ...row,
      ownerId: row.noun === "claim" ? factOf(row) : undefined,
    })),
  });
};

export type Written<Result> = {
  readonly result: Result;
  readonly change?: Change | undefined;
};

/**
 * The one way in which anything is written: all of it in one transaction, with the change that tells what it was
 * and what it became; afterwards the event. What changes nothing leaves no trace. Throws reference.missing,
 * record.used, fact.claimNotPrintable, and then nothing was written.
 */
export const write = <Result>(
  context: Context,
  caller: Caller,
  intent: Intent,
  work: (transaction: Transaction) => Result,
): Written<Result> => {
  const written = context.store.transaction((): Written<Result> => {
    const touched: Touched = new Map();
    const result = work({
      put: (noun, record) =>
        track(context, touched, noun, idOf(noun, record), (table) =>
          table.put(record),
        ),
      remove: (noun, id) =>
        track(context, touched, noun, id, (table) => {
          // The id of a fact, as `noun` says.
          if (noun === "fact") context.store.factTexts.remove(id as FactId);
          table.remove(id);
        }),
    });
    const rows = toRows(touched);
    if (rows.length === 0) return { result };
    assertReferences(context, rows);
    assertPrintable(context, rows);
    refreshTexts(context, rows);
    return { result, change: append(context, caller, intent, rows) };
  });
  if (written.change !== undefined) {
    const { seq, rows } = written.change;
    context.emit({
      kind: "changed",
      seq,
      rows: rows.map(({ noun, id }) => ({ noun, id })),
    });
  }
  return written;
};
