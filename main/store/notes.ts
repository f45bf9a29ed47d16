import type { Database } from "better-sqlite3";
import type { Note } from "../domain/note.ts";
import { fromJson, present, table } from "./table.ts";

type NoteRow = {
  readonly id: string;
  readonly client_id: string;
  readonly title: string;
  readonly body: string;
  readonly dated_on: string;
  readonly released: number;
  readonly pinned: number;
  readonly tags_json: string;
  readonly revision: number;
  readonly sample: number | null;
};

const noteToRow = (note: Note): NoteRow => ({
  id: note.id,
  client_id: note.clientId,
  title: note.title,
  body: note.body,
  dated_on: note.datedOn,
  released: Number(note.released),
  pinned: Number(note.pinned),
  tags_json: JSON.stringify(note.tags),
  revision: note.revision,
  sample: note.sample === true ? 1 : null,
});

const rowToNote = (row: NoteRow): Note =>
  // Columns hold what the schema let in; app.check parses them again.
  ({
    id: row.id,
    clientId: row.client_id,
    title: row.title,
    body: row.body,
    datedOn: row.dated_on,
    released: row.released === 1,
    pinned: row.pinned === 1,
    tags: fromJson(row.tags_json),
    revision: row.revision,
    ...present({ sample: row.sample === 1 ? true : undefined }),
  }) as Note;

const COLUMNS = [
  "id",
  "client_id",
  "title",
  "body",
  "dated_on",
  "released",
  "pinned",
  "tags_json",
  "revision",
  "sample",
] as const;

export const notes = (db: Database) => {
  const plain = table<Note, NoteRow>(db, {
    name: "note",
    columns: COLUMNS,
    toRow: noteToRow,
    fromRow: rowToNote,
  });
  const ofClient = db.prepare<[string, number, number], NoteRow>(
    `SELECT ${COLUMNS.join(", ")} FROM note WHERE client_id = ? ORDER BY pinned DESC, dated_on DESC, seq DESC LIMIT ? OFFSET ?`,
  );
  const countOfClient = db
    .prepare<[string], number>("SELECT count(*) FROM note WHERE client_id = ?")
    .pluck();
  const naming = db.prepare<[string], NoteRow>(
    `SELECT ${COLUMNS.join(", ")} FROM note WHERE instr(body, 'fact:' || ?) > 0 ORDER BY seq DESC`,
  );
  return {
    ...plain,
    listNaming: (factId: string): readonly Note[] =>
      naming.all(factId).map(rowToNote),
    listOfClient: (
      id: string,
      { offset, limit }: { readonly offset: number; readonly limit: number },
    ): readonly Note[] => ofClient.all(id, limit, offset).map(rowToNote),
    countOfClient: (id: string): number => countOfClient.get(id) ?? 0,
  };
};
