import type { Database } from "better-sqlite3";
import type { Rate } from "../domain/rate.ts";
import { orNull, present, table } from "./table.ts";

type RateRow = {
  readonly id: string;
  readonly from_currency: string;
  readonly to_currency: string;
  readonly value: number;
  readonly on_date: string;
  readonly source_id: string | null;
};

const rateToRow = (rate: Rate): RateRow => ({
  id: rate.id,
  from_currency: rate.from,
  to_currency: rate.to,
  value: rate.value,
  on_date: rate.on,
  source_id: orNull(rate.sourceId),
});

const rowToRate = (row: RateRow): Rate =>
  // Columns hold what the schema let in; app.check parses them again.
  ({
    id: row.id,
    from: row.from_currency,
    to: row.to_currency,
    value: row.value,
    on: row.on_date,
    ...present({ sourceId: row.source_id }),
  }) as Rate;

const COLUMNS = [
  "id",
  "from_currency",
  "to_currency",
  "value",
  "on_date",
  "source_id",
] as const;

export const rates = (db: Database) =>
  table<Rate, RateRow>(db, {
    name: "rate",
    columns: COLUMNS,
    toRow: rateToRow,
    fromRow: rowToRate,
  });
