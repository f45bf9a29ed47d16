import type { Database } from "better-sqlite3";
import type { Template } from "../domain/briefing.ts";
import {
  fromJson,
  optionalJson,
  orNull,
  present,
  table,
  toJson,
} from "./table.ts";

type TemplateRow = {
  readonly id: string;
  readonly key: string;
  readonly name_json: string;
  readonly title_json: string;
  readonly subtitle_json: string | null;
  readonly kind_json: string | null;
  readonly theme_id: string;
  readonly blocks_json: string;
  readonly starter: number | null;
};

const templateToRow = (template: Template): TemplateRow => ({
  id: template.id,
  key: template.key,
  name_json: JSON.stringify(template.name),
  title_json: JSON.stringify(template.title),
  subtitle_json: toJson(template.subtitle),
  kind_json: toJson(template.kind),
  theme_id: template.themeId,
  blocks_json: JSON.stringify(template.blocks),
  starter: orNull(template.starter),
});

const rowToTemplate = (row: TemplateRow): Template =>
  // Columns hold what the schema let in; app.check parses them again.
  ({
    id: row.id,
    key: row.key,
    name: fromJson(row.name_json),
    title: fromJson(row.title_json),
    themeId: row.theme_id,
    blocks: fromJson(row.blocks_json),
    ...present({
      subtitle: optionalJson(row.subtitle_json),
      kind: optionalJson(row.kind_json),
      starter: row.starter,
    }),
  }) as Template;

const COLUMNS = [
  "id",
  "key",
  "name_json",
  "title_json",
  "subtitle_json",
  "kind_json",
  "theme_id",
  "blocks_json",
  "starter",
] as const;

export const templates = (db: Database) =>
  table<Template, TemplateRow>(db, {
    name: "template",
    columns: COLUMNS,
    toRow: templateToRow,
    fromRow: rowToTemplate,
  });
