import type { Database } from "better-sqlite3";
import type { Attribute } from "../domain/attribute.ts";
import {
  fromJson,
  optionalJson,
  orNull,
  present,
  table,
  toJson,
} from "./table.ts";

type AttributeRow = {
  readonly id: string;
  readonly name_json: string;
  readonly short_name_json: string | null;
  readonly column_note_json: string | null;
  readonly quantity: string;
  readonly unit: string | null;
  readonly is_change: number | null;
  readonly review_days: number | null;
  readonly starter: number | null;
};

const attributeToRow = (attribute: Attribute): AttributeRow => ({
  id: attribute.id,
  name_json: JSON.stringify(attribute.name),
  short_name_json: toJson(attribute.shortName),
  column_note_json: toJson(attribute.columnNote),
  quantity: attribute.quantity,
  unit: orNull(attribute.unit),
  is_change: attribute.isChange === true ? 1 : null,
  review_days: attribute.reviewDays,
  starter: orNull(attribute.starter),
});

const rowToAttribute = (row: AttributeRow): Attribute =>
  // Columns hold what the schema let in; app.check parses them again.
  ({
    id: row.id,
    name: fromJson(row.name_json),
    quantity: row.quantity,
    reviewDays: row.review_days,
    ...present({
      shortName: optionalJson(row.short_name_json),
      columnNote: optionalJson(row.column_note_json),
      unit: row.unit,
      isChange: row.is_change === 1 ? true : undefined,
      starter: row.starter,
    }),
  }) as Attribute;

const COLUMNS = [
  "id",
  "name_json",
  "short_name_json",
  "column_note_json",
  "quantity",
  "unit",
  "is_change",
  "review_days",
  "starter",
] as const;

export const attributes = (db: Database) =>
  table<Attribute, AttributeRow>(db, {
    name: "attribute",
    columns: COLUMNS,
    toRow: attributeToRow,
    fromRow: rowToAttribute,
  });
