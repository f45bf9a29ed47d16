import { fail } from "../contract/errors.ts";
import type { Change, ChangeRow, Noun } from "../domain/change.ts";
import type { Note } from "../domain/note.ts";
import type { Caller, Context } from "./context.ts";
import type { HandlersOf } from "./handlers.ts";
import type { Records } from "./records.ts";
import {
  currentRecord,
  type Intent,
  type Transaction,
  write,
} from "./write.ts";

/** A note's revision only ever grows, undo too: it is no part of what a note says. */
const comparable = (noun: Noun, record: unknown): string | undefined => {
  if (record === undefined || noun !== "note") return JSON.stringify(record);
  // A note, as `noun` says.
  return JSON.stringify({ ...(record as Note), revision: 0 });
};

const restored = (
  { noun, before }: ChangeRow,
  current: unknown,
): Records[Noun] => {
  // `before` was a record of this noun when the change was written.
  const record = before as unknown as Records[Noun];
  if (noun !== "note") return record;
  // Both are notes, as `noun` says.
  const [note, now] = [record as Note, current as Note | undefined];
  const revision = Math.max(note.revision, now?.revision ?? 0) + 1;
  return { ...note, revision };
};

const putBack = (
  context: Context,
  change: Change,
  row: ChangeRow,
  { put, remove }: Transaction,
): void => {
  const { noun, id, before, after } = row;
  const current = currentRecord(context, noun, id);
  // What was handed over stays handed over.
  if (noun === "handout" && before === undefined)
    throw fail("handout.fixed", { id });
  if (comparable(noun, current) !== comparable(noun, after))
    throw fail("undo.moved", { seq: change.seq, noun, id });
  // restored answers a record of the row's noun.
  if (before === undefined) remove(noun, id);
  else put(noun, restored(row, current) as never);
};

/** Puts back what the change replaced, last row first, as a change of its own. */
const revert = (
  context: Context,
  caller: Caller,
  change: Change,
  intent: Intent,
): Change => {
  const written = write(context, caller, intent, (transaction) => {
    for (const row of change.rows.toReversed())
      putBack(context, change, row, transaction);
  });
  if (written.change === undefined) throw fail("undo.nothing", {});
  return written.change;
};

const requireChange = ({ store }: Context, seq: number | undefined): Change => {
  const change = seq === undefined ? undefined : store.changes.get(seq);
  if (change === undefined) throw fail("undo.nothing", {});
  return change;
};

export const createChanges = (context: Context): HandlersOf<"changes"> => {
  const { changes } = context.store;
  return {
    list: ({ noun, id, ...window }) =>
      noun === undefined || id === undefined
        ? changes.list(window)
        : changes.listOf(noun, id, window),
    undo: (_, caller) => {
      const change = requireChange(context, changes.nextUndo(caller.window));
      return revert(context, caller, change, {
        verb: "changes.undo",
        undoes: change.seq,
      });
    },
    redo: (_, caller) => {
      const change = requireChange(context, changes.nextRedo(caller.window));
      return revert(context, caller, change, {
        verb: "changes.redo",
        redoes: change.seq,
      });
    },
    revert: ({ seq }, caller) => {
      const change = requireChange(context, seq);
      return revert(context, caller, change, {
        verb: "changes.revert",
        undoes: change.seq,
      });
    },
  };
};
