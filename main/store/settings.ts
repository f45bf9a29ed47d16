import type { Database } from "better-sqlite3";
import type { Settings } from "../domain/settings.ts";
import { fromJson, table } from "./table.ts";

type SettingsRow = { readonly id: string; readonly settings_json: string };

/** The one record's id. */
export const SETTINGS_ID = "settings";

export const settings = (db: Database) =>
  table<Settings, SettingsRow>(db, {
    name: "settings",
    columns: ["id", "settings_json"],
    toRow: (value) => ({
      id: SETTINGS_ID,
      settings_json: JSON.stringify(value),
    }),
    fromRow: (row) => fromJson<Settings>(row.settings_json),
  });
