import type { Database } from "better-sqlite3";
import type { Change, ChangeRow } from "../domain/change.ts";
import { optionalJson, orNull, present, toJson } from "./table.ts";

type Head = {
  readonly seq: number;
  readonly at: string;
  readonly window: string;
  readonly verb: string;
  readonly why: string | null;
  readonly undoes: number | null;
  readonly redoes: number | null;
};
type Line = {
  readonly noun: string;
  readonly id: string;
  readonly before_json: string | null;
  readonly after_json: string | null;
};

export type NewChange = Omit<Change, "seq" | "rows"> & {
  readonly rows: readonly (ChangeRow & {
    readonly ownerId?: string | undefined;
  })[];
};
type Window = { readonly offset: number; readonly limit: number };

/** The history. Entries are added and, for autosaves of one note, extended; none is taken out. */
export const changes = (db: Database) => {
  const addHead = db.prepare<Omit<Head, "seq">>(
    "INSERT INTO change (at, window, verb, why, undoes, redoes) VALUES (@at, @window, @verb, @why, @undoes, @redoes)",
  );
  const addLine = db.prepare<
    Line & {
      readonly change: number | bigint;
      readonly position: number;
      readonly owner: string | null;
    }
  >(
    "INSERT INTO change_row (change_seq, position, noun, id, owner_id, before_json, after_json) VALUES (@change, @position, @noun, @id, @owner, @before_json, @after_json)",
  );
  const head = db.prepare<[number], Head>("SELECT * FROM change WHERE seq = ?");
  const lines = db.prepare<[number], Line>(
    "SELECT noun, id, before_json, after_json FROM change_row WHERE change_seq = ? ORDER BY position",
  );
  const page = db.prepare<Window, Head>(
    "SELECT * FROM change ORDER BY seq DESC LIMIT @limit OFFSET @offset",
  );
  const total = db.prepare<[], number>("SELECT count(*) FROM change").pluck();
  type Of = { readonly noun: string; readonly id: string };
  const OF_RECORD =
    "SELECT change_seq FROM change_row WHERE noun = @noun AND id = @id UNION SELECT change_seq FROM change_row WHERE owner_id = @id";
  const pageOf = db.prepare<Of & Window, Head>(
    `SELECT * FROM change WHERE seq IN (${OF_RECORD}) ORDER BY seq DESC LIMIT @limit OFFSET @offset`,
  );
  const totalOf = db
    .prepare<Of, number>(`SELECT count(*) FROM (${OF_RECORD})`)
    .pluck();
  const last = db.prepare<[string], Head>(
    "SELECT * FROM change WHERE window = ? ORDER BY seq DESC LIMIT 1",
  );
  const replaceAfter = db.prepare<[string | null, number]>(
    "UPDATE change_row SET after_json = ? WHERE change_seq = ? AND position = 0",
  );
  // A change can be undone while no later change has undone it; its undo can be redone until this window writes anew.
  const undoable = db
    .prepare<[string], number>(
      "SELECT max(seq) FROM change c WHERE window = ? AND undoes IS NULL AND NOT EXISTS (SELECT 1 FROM change u WHERE u.undoes = c.seq)",
    )
    .pluck();
  const redoable = db
    .prepare<{ readonly window: string }, number>(
      `SELECT max(seq) FROM change c WHERE window = @window AND undoes IS NOT NULL AND NOT EXISTS (SELECT 1 FROM change r WHERE r.redoes = c.seq)
     AND NOT EXISTS (SELECT 1 FROM change n WHERE n.window = @window AND n.seq > c.seq AND n.undoes IS NULL AND n.redoes IS NULL)`,
    )
    .pluck();

  const lineToRow = ({ noun, id, before_json, after_json }: Line): ChangeRow =>
    // Written from a ChangeRow, by add below.
    ({
      noun,
      id,
      ...present({
        before: optionalJson(before_json),
        after: optionalJson(after_json),
      }),
    }) as ChangeRow;
  const complete = ({
    seq,
    at,
    window,
    verb,
    why,
    undoes,
    redoes,
  }: Head): Change => ({
    seq,
    at,
    window,
    verb,
    ...present({ why, undoes, redoes }),
    rows: lines.all(seq).map(lineToRow),
  });

  return {
    add: (change: NewChange): Change => {
      const { at, window, verb } = change;
      const { lastInsertRowid } = addHead.run({
        at,
        window,
        verb,
        why: orNull(change.why),
        undoes: orNull(change.undoes),
        redoes: orNull(change.redoes),
      });
      change.rows.forEach(({ noun, id, ownerId, before, after }, position) =>
        addLine.run({
          change: lastInsertRowid,
          position,
          noun,
          id,
          owner: orNull(ownerId),
          before_json: toJson(before),
          after_json: toJson(after),
        }),
      );
      return { ...change, seq: Number(lastInsertRowid) };
    },
    get: (seq: number): Change | undefined => {
      const found = head.get(seq);
      return found === undefined ? undefined : complete(found);
    },
    list: (
      window: Window,
    ): { readonly total: number; readonly rows: readonly Change[] } => ({
      total: total.get() ?? 0,
      rows: page.all(window).map(complete),
    }),
    /** Of one record, and of what belongs to it (the claims of a fact). */
    listOf: (
      noun: string,
      id: string,
      window: Window,
    ): { readonly total: number; readonly rows: readonly Change[] } => ({
      total: totalOf.get({ noun, id }) ?? 0,
      rows: pageOf.all({ noun, id, ...window }).map(complete),
    }),
    getLast: (window: string): Change | undefined => {
      const found = last.get(window);
      return found === undefined ? undefined : complete(found);
    },
    /** Only for autosaves of one note: the change still ends where the last of them ended. */
    extend: (seq: number, after: unknown): void => {
      replaceAfter.run(toJson(after), seq);
    },
    nextUndo: (window: string): number | undefined =>
      undoable.get(window) ?? undefined,
    nextRedo: (window: string): number | undefined =>
      redoable.get({ window }) ?? undefined,
  };
};
