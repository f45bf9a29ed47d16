import type { Database } from "better-sqlite3";
import type { Briefing } from "../domain/briefing.ts";
import {
  fromJson,
  optionalJson,
  orNull,
  present,
  table,
  toJson,
} from "./table.ts";

type BriefingRow = {
  readonly id: string;
  readonly client_id: string;
  readonly title_json: string;
  readonly subtitle_json: string | null;
  readonly kind_json: string | null;
  readonly languages_json: string;
  readonly template_id: string | null;
  readonly theme_id: string;
  readonly blocks_json: string;
  readonly wording_json: string;
  readonly sample: number | null;
};

const briefingToRow = (briefing: Briefing): BriefingRow => ({
  id: briefing.id,
  client_id: briefing.clientId,
  title_json: JSON.stringify(briefing.title),
  subtitle_json: toJson(briefing.subtitle),
  kind_json: toJson(briefing.kind),
  languages_json: JSON.stringify(briefing.languages),
  template_id: orNull(briefing.templateId),
  theme_id: briefing.themeId,
  blocks_json: JSON.stringify(briefing.blocks),
  wording_json: JSON.stringify(briefing.wording),
  sample: briefing.sample === true ? 1 : null,
});

const rowToBriefing = (row: BriefingRow): Briefing =>
  // Columns hold what the schema let in; app.check parses them again.
  ({
    id: row.id,
    clientId: row.client_id,
    title: fromJson(row.title_json),
    languages: fromJson(row.languages_json),
    themeId: row.theme_id,
    blocks: fromJson(row.blocks_json),
    wording: fromJson(row.wording_json),
    ...present({
      subtitle: optionalJson(row.subtitle_json),
      kind: optionalJson(row.kind_json),
      templateId: row.template_id,
      sample: row.sample === 1 ? true : undefined,
    }),
  }) as Briefing;

const COLUMNS = [
  "id",
  "client_id",
  "title_json",
  "subtitle_json",
  "kind_json",
  "languages_json",
  "template_id",
  "theme_id",
  "blocks_json",
  "wording_json",
  "sample",
] as const;

export const briefings = (db: Database) => {
  const plain = table<Briefing, BriefingRow>(db, {
    name: "briefing",
    columns: COLUMNS,
    order: "seq DESC",
    toRow: briefingToRow,
    fromRow: rowToBriefing,
  });
  const ofClient = db.prepare<[string, number, number], BriefingRow>(
    `SELECT ${COLUMNS.join(", ")} FROM briefing WHERE client_id = ? ORDER BY seq DESC LIMIT ? OFFSET ?`,
  );
  const countOfClient = db
    .prepare<[string], number>(
      "SELECT count(*) FROM briefing WHERE client_id = ?",
    )
    .pluck();
  // An id is unmistakable in the blocks' JSON; a fact that a live query brings in is not named there.
  const naming = db.prepare<[string], BriefingRow>(
    `SELECT ${COLUMNS.join(", ")} FROM briefing WHERE instr(blocks_json, ?) > 0 ORDER BY seq DESC`,
  );
  return {
    ...plain,
    listNaming: (factId: string): readonly Briefing[] =>
      naming.all(factId).map(rowToBriefing),
    listOfClient: (
      id: string,
      { offset, limit }: { readonly offset: number; readonly limit: number },
    ): readonly Briefing[] =>
      ofClient.all(id, limit, offset).map(rowToBriefing),
    countOfClient: (id: string): number => countOfClient.get(id) ?? 0,
  };
};
