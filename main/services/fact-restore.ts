import { fail } from "../contract/errors.ts";
import type { Change } from "../domain/change.ts";
import type { FactId } from "../domain/ids.ts";
import type { Caller, Context } from "./context.ts";
import { write } from "./write.ts";

const ALL = { offset: 0, limit: -1 };

/** Each record of the fact as the history had it after `seq`: its last `after` up to there, absent where it did not exist. */
const stateAfter = (
  history: readonly Change[],
  seq: number,
): ReadonlyMap<
  string,
  {
    readonly noun: "fact" | "claim";
    readonly id: string;
    readonly record: unknown;
  }
> => {
  const state = new Map<
    string,
    {
      readonly noun: "fact" | "claim";
      readonly id: string;
      readonly record: unknown;
    }
  >();
  for (const change of history.toReversed()) {
    if (change.seq > seq) break;
    for (const { noun, id, after } of change.rows)
      if (noun === "fact" || noun === "claim")
        state.set(`${noun} ${id}`, { noun, id, record: after });
  }
  return state;
};

/** Puts a fact and its claims back as they stood after that change. Claims that came later go; the history keeps them. */
export const restoreFact = (
  context: Context,
  caller: Caller,
  {
    id,
    seq,
    why,
  }: {
    readonly id: FactId;
    readonly seq: number;
    readonly why?: string | undefined;
  },
): void => {
  const { changes, tables } = context.store;
  const history = changes.listOf("fact", id, ALL).rows;
  if (!history.some((change) => change.seq === seq))
    throw fail("record.missing", { noun: "change", id: String(seq) });
  const own = [...stateAfter(history, seq).values()].filter(
    ({ noun, id: recordId, record }) =>
      noun === "fact" ? recordId === id : belongsTo(record, id),
  );
  const wanted = own.filter(({ record }) => record !== undefined);
  const kept = new Set(wanted.map((each) => each.id));
  write(context, caller, { verb: "facts.restore", why }, ({ put, remove }) => {
    for (const claim of tables.claim.listOfFact(id))
      if (!kept.has(claim.id)) remove("claim", claim.id);
    // `record` was one of its noun when the change was written.
    for (const { noun, record } of wanted) put(noun, record as never);
    if (!kept.has(id)) remove("fact", id);
  });
};

/** One change may hold the claims of many facts (the starter's does). */
const belongsTo = (record: unknown, id: FactId): boolean =>
  typeof record === "object" &&
  record !== null &&
  "factId" in record &&
  record.factId === id;
