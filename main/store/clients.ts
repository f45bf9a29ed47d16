import type { Database } from "better-sqlite3";
import type { Client } from "../domain/client.ts";
import {
  fromJson,
  optionalJson,
  orNull,
  present,
  table,
  toJson,
} from "./table.ts";

type ClientRow = {
  readonly id: string;
  readonly name: string;
  readonly place: string | null;
  readonly industry_json: string | null;
  readonly languages_json: string;
  readonly contacts_json: string;
  readonly logo: string | null;
  readonly theme_id: string | null;
  readonly confidentiality_json: string | null;
  readonly profile_json: string;
  readonly archived_at: string | null;
  readonly sample: number | null;
};

const clientToRow = (client: Client): ClientRow => ({
  id: client.id,
  name: client.name,
  place: orNull(client.place),
  industry_json: toJson(client.industry),
  languages_json: JSON.stringify(client.languages),
  contacts_json: JSON.stringify(client.contacts),
  logo: orNull(client.logo),
  theme_id: orNull(client.themeId),
  confidentiality_json: toJson(client.confidentiality),
  profile_json: JSON.stringify(client.profile),
  archived_at: orNull(client.archivedAt),
  sample: client.sample === true ? 1 : null,
});

const rowToClient = (row: ClientRow): Client =>
  // Columns hold what the schema let in; app.check parses them again.
  ({
    id: row.id,
    name: row.name,
    languages: fromJson(row.languages_json),
    contacts: fromJson(row.contacts_json),
    profile: fromJson(row.profile_json),
    ...present({
      place: row.place,
      industry: optionalJson(row.industry_json),
      logo: row.logo,
      themeId: row.theme_id,
      confidentiality: optionalJson(row.confidentiality_json),
      archivedAt: row.archived_at,
      sample: row.sample === 1 ? true : undefined,
    }),
  }) as Client;

const COLUMNS = [
  "id",
  "name",
  "place",
  "industry_json",
  "languages_json",
  "contacts_json",
  "logo",
  "theme_id",
  "confidentiality_json",
  "profile_json",
  "archived_at",
  "sample",
] as const;

export const clients = (db: Database) =>
  table<Client, ClientRow>(db, {
    name: "client",
    columns: COLUMNS,
    toRow: clientToRow,
    fromRow: rowToClient,
  });
