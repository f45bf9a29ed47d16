import type { Database } from "better-sqlite3";
import type { View } from "../domain/query.ts";
import { fromJson, table } from "./table.ts";

type ViewRow = {
  readonly id: string;
  readonly name: string;
  readonly query_json: string;
};

const viewToRow = (view: View): ViewRow => ({
  id: view.id,
  name: view.name,
  query_json: JSON.stringify(view.query),
});

const rowToView = (row: ViewRow): View =>
  // Columns hold what the schema let in; app.check parses them again.
  ({ id: row.id, name: row.name, query: fromJson(row.query_json) }) as View;

export const views = (db: Database) =>
  table<View, ViewRow>(db, {
    name: "view",
    columns: ["id", "name", "query_json"],
    toRow: viewToRow,
    fromRow: rowToView,
  });
