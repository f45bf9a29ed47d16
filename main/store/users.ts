import type { Database } from "better-sqlite3";
import type { Noun } from "../domain/change.ts";

/** Who still refers to a record, as SQL that takes its id; nouns that nobody refers to are absent. */
const USERS: Partial<Record<Noun, string>> = {
  source:
    "SELECT 'claim' AS noun, id FROM claim WHERE source_id = @id UNION ALL SELECT 'rate', id FROM rate WHERE source_id = @id",
  subject:
    "SELECT 'fact' AS noun, fact_id AS id FROM fact_subject WHERE subject_id = @id UNION ALL SELECT 'subject', id FROM subject WHERE part_of = @id",
  attribute: "SELECT 'fact' AS noun, id FROM fact WHERE attribute_id = @id",
  topic: "SELECT 'fact' AS noun, id FROM fact WHERE topic_id = @id",
  fact: "SELECT 'fact' AS noun, fact_id AS id FROM fact_basis WHERE basis_id = @id UNION ALL SELECT 'fact', id FROM fact WHERE superseded_by = @id",
  claim:
    "SELECT 'fact' AS noun, id FROM fact WHERE printed_claim_id = @id UNION ALL SELECT 'claim', id FROM claim WHERE superseded_by = @id",
  client:
    "SELECT 'note' AS noun, id FROM note WHERE client_id = @id UNION ALL SELECT 'followUp', id FROM follow_up WHERE client_id = @id UNION ALL SELECT 'briefing', id FROM briefing WHERE client_id = @id UNION ALL SELECT 'handout', id FROM handout WHERE client_id = @id",
  note: "SELECT 'followUp' AS noun, id FROM follow_up WHERE note_id = @id",
};

export type User = { readonly noun: Noun; readonly id: string };

/** Asked before a record is removed: it stays while something rests on it. */
export const users = (db: Database) => {
  const statements = new Map(
    Object.entries(USERS).map(([noun, sql]) => [
      noun,
      db.prepare<{ readonly id: string }, User>(`${sql} LIMIT 20`),
    ]),
  );
  return {
    listOf: (noun: Noun, id: string): readonly User[] =>
      statements.get(noun)?.all({ id }) ?? [],
  };
};
