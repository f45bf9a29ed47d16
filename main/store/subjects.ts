import type { Database } from "better-sqlite3";
import type { Subject } from "../domain/subject.ts";
import { fromJson, localizedFrom, orNull, present, table } from "./table.ts";

type SubjectRow = {
  readonly id: string;
  readonly kind: string;
  readonly name_de: string | null;
  readonly name_en: string | null;
  readonly aliases_json: string;
  readonly part_of: string | null;
  readonly variant: string | null;
  readonly starter: number | null;
};

const subjectToRow = (subject: Subject): SubjectRow => ({
  id: subject.id,
  kind: subject.kind,
  name_de: orNull(subject.name.de),
  name_en: orNull(subject.name.en),
  aliases_json: JSON.stringify(subject.aliases),
  part_of: orNull(subject.partOf),
  variant: orNull(subject.variant),
  starter: orNull(subject.starter),
});

const rowToSubject = (row: SubjectRow): Subject =>
  // Columns hold what the schema let in; app.check parses them again.
  ({
    id: row.id,
    kind: row.kind,
    name: localizedFrom(row.name_de, row.name_en),
    aliases: fromJson(row.aliases_json),
    ...present({
      partOf: row.part_of,
      variant: row.variant,
      starter: row.starter,
    }),
  }) as Subject;

const COLUMNS = [
  "id",
  "kind",
  "name_de",
  "name_en",
  "aliases_json",
  "part_of",
  "variant",
  "starter",
] as const;

export const subjects = (db: Database) =>
  table<Subject, SubjectRow>(db, {
    name: "subject",
    columns: COLUMNS,
    toRow: subjectToRow,
    fromRow: rowToSubject,
  });
