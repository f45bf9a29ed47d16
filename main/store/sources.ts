import type { Database } from "better-sqlite3";
import type { Source } from "../domain/source.ts";
import {
  fromJson,
  optionalJson,
  orNull,
  present,
  table,
  toJson,
} from "./table.ts";

type SourceRow = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly author: string | null;
  readonly published_on: string | null;
  readonly read_on: string | null;
  readonly address: string | null;
  readonly language: string;
  readonly kind: string;
  readonly edition_json: string | null;
  readonly licence: string | null;
  readonly reliability: string;
  readonly reliability_history_json: string;
  readonly copy: string | null;
  readonly withdrawn_json: string | null;
  readonly starter: number | null;
};

const sourceToRow = (source: Source): SourceRow => ({
  id: source.id,
  title: source.title,
  publisher: source.publisher,
  author: orNull(source.author),
  published_on: orNull(source.publishedOn),
  read_on: orNull(source.readOn),
  address: orNull(source.address),
  language: source.language,
  kind: source.kind,
  edition_json: toJson(source.edition),
  licence: orNull(source.licence),
  reliability: source.reliability,
  reliability_history_json: JSON.stringify(source.reliabilityHistory),
  copy: orNull(source.copy),
  withdrawn_json: toJson(source.withdrawn),
  starter: orNull(source.starter),
});

const rowToSource = (row: SourceRow): Source =>
  // Columns hold what the schema let in; app.check parses them again.
  ({
    id: row.id,
    title: row.title,
    publisher: row.publisher,
    language: row.language,
    kind: row.kind,
    reliability: row.reliability,
    reliabilityHistory: fromJson(row.reliability_history_json),
    ...present({
      author: row.author,
      publishedOn: row.published_on,
      readOn: row.read_on,
      address: row.address,
      edition: optionalJson(row.edition_json),
      licence: row.licence,
      copy: row.copy,
      withdrawn: optionalJson(row.withdrawn_json),
      starter: row.starter,
    }),
  }) as Source;

const COLUMNS = [
  "id",
  "title",
  "publisher",
  "author",
  "published_on",
  "read_on",
  "address",
  "language",
  "kind",
  "edition_json",
  "licence",
  "reliability",
  "reliability_history_json",
  "copy",
  "withdrawn_json",
  "starter",
] as const;

export const sources = (db: Database) =>
  table<Source, SourceRow>(db, {
    name: "source",
    columns: COLUMNS,
    toRow: sourceToRow,
    fromRow: rowToSource,
  });
