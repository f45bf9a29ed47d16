import { fail } from "../contract/errors.ts";
import type { Note } from "../domain/note.ts";
import { fold } from "../store/fact-text.ts";
import type { Caller, Context } from "./context.ts";
import type { HandlersOf } from "./handlers.ts";
import { requireRecord, windowOf } from "./plain.ts";
import { write } from "./write.ts";

const ONE_CHANGE_MS = 5 * 60 * 1000;

/** Autosaves of one note within five minutes are one change, making it is another: undo takes back a thought, not a keystroke. */
const openAutosave = (
  { store, now }: Context,
  { window }: Caller,
  note: Note,
): number | undefined => {
  const last = store.changes.getLast(window);
  const [row, ...others] = last?.rows ?? [];
  if (
    last?.verb !== "notes.save" ||
    row?.id !== note.id ||
    row.before === undefined ||
    others.length > 0 ||
    last.undoes !== undefined ||
    last.redoes !== undefined
  )
    return undefined;
  return Date.parse(now()) - Date.parse(last.at) < ONE_CHANGE_MS
    ? last.seq
    : undefined;
};

export const createNotes = (context: Context): HandlersOf<"notes"> => {
  const { note: table } = context.store.tables;
  return {
    list: ({ clientId, text = "", offset, limit }) => {
      if (text.trim() === "")
        return {
          total: table.countOfClient(clientId),
          rows: table.listOfClient(clientId, { offset, limit }),
        };
      const typed = fold(text.trim());
      const found = table
        .listOfClient(clientId, { offset: 0, limit: -1 })
        .filter(({ title, body, tags }) =>
          fold([title, body, ...tags].join("\n")).includes(typed),
        );
      return windowOf(found, { offset, limit });
    },
    get: ({ id }) => requireRecord(table.get(id), "note", id),
    save: ({ note }, caller) => {
      const stored = table.get(note.id);
      const revision = stored?.revision ?? 0;
      if (note.revision !== revision)
        throw fail("note.stale", { id: note.id, revision });
      const saved = { ...note, revision: revision + 1 };
      write(
        context,
        caller,
        { verb: "notes.save", extends: openAutosave(context, caller, note) },
        ({ put }) => put("note", saved),
      );
      return saved;
    },
    remove: ({ id, why }, caller) => {
      requireRecord(table.get(id), "note", id);
      write(context, caller, { verb: "notes.remove", why }, ({ remove }) =>
        remove("note", id),
      );
      return null;
    },
  };
};
