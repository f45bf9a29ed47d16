import type { Database } from "better-sqlite3";
import type { Theme } from "../domain/theme.ts";
import { fromJson, table } from "./table.ts";

type ThemeRow = { readonly id: string; readonly theme_json: string };

/** A person's own themes; the shipped ones stand in domain/themes. */
export const themes = (db: Database) =>
  table<Theme, ThemeRow>(db, {
    name: "theme",
    columns: ["id", "theme_json"],
    toRow: (theme) => ({ id: theme.id, theme_json: JSON.stringify(theme) }),
    fromRow: (row) => fromJson<Theme>(row.theme_json),
  });
