import type { Database } from "better-sqlite3";
import type { FollowUp } from "../domain/note.ts";
import { orNull, present, table } from "./table.ts";

type FollowUpRow = {
  readonly id: string;
  readonly client_id: string | null;
  readonly note_id: string | null;
  readonly text: string;
  readonly due_on: string;
  readonly done_at: string | null;
  readonly sample: number | null;
};

const followUpToRow = (followUp: FollowUp): FollowUpRow => ({
  id: followUp.id,
  client_id: orNull(followUp.clientId),
  note_id: orNull(followUp.noteId),
  text: followUp.text,
  due_on: followUp.dueOn,
  done_at: orNull(followUp.doneAt),
  sample: followUp.sample === true ? 1 : null,
});

const rowToFollowUp = (row: FollowUpRow): FollowUp =>
  // Columns hold what the schema let in; app.check parses them again.
  ({
    id: row.id,
    text: row.text,
    dueOn: row.due_on,
    ...present({
      clientId: row.client_id,
      noteId: row.note_id,
      doneAt: row.done_at,
      sample: row.sample === 1 ? true : undefined,
    }),
  }) as FollowUp;

const COLUMNS = [
  "id",
  "client_id",
  "note_id",
  "text",
  "due_on",
  "done_at",
  "sample",
] as const;

export const followUps = (db: Database) => {
  const plain = table<FollowUp, FollowUpRow>(db, {
    name: "follow_up",
    columns: COLUMNS,
    order: "due_on, seq",
    toRow: followUpToRow,
    fromRow: rowToFollowUp,
  });
  type Asked = { readonly client: string | null; readonly open: number };
  const matching =
    "WHERE (@client IS NULL OR client_id = @client) AND (@open = 0 OR done_at IS NULL)";
  const page = db.prepare<
    Asked & { readonly limit: number; readonly offset: number },
    FollowUpRow
  >(
    `SELECT ${COLUMNS.join(", ")} FROM follow_up ${matching} ORDER BY due_on, seq LIMIT @limit OFFSET @offset`,
  );
  const total = db
    .prepare<Asked, number>(`SELECT count(*) FROM follow_up ${matching}`)
    .pluck();
  return {
    ...plain,
    find: (
      asked: { readonly clientId?: string | undefined; readonly open: boolean },
      window: { readonly offset: number; readonly limit: number },
    ) => {
      const bound = {
        client: orNull(asked.clientId),
        open: Number(asked.open),
      };
      return {
        total: total.get(bound) ?? 0,
        rows: page.all({ ...bound, ...window }).map(rowToFollowUp),
      };
    },
  };
};
