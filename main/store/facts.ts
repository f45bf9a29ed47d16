import type { Database } from "better-sqlite3";
import type { Fact } from "../domain/fact.ts";
import type { FactId } from "../domain/ids.ts";
import { factSearches, type FactSearch, type Window } from "./fact-search.ts";
import {
  localizedFrom,
  optionalJson,
  orNull,
  present,
  table,
  toJson,
} from "./table.ts";

type FactRow = {
  readonly id: string;
  readonly statement_de: string | null;
  readonly statement_en: string | null;
  readonly attribute_id: string;
  readonly topic_id: string;
  readonly nature: string;
  readonly likelihood: string | null;
  readonly confidence: string | null;
  readonly confidence_reason_json: string | null;
  readonly reasons_json: string | null;
  readonly checked_on: string | null;
  readonly printed_claim_id: string | null;
  readonly superseded_by: string | null;
  readonly withdrawn_at: string | null;
  readonly starter: number | null;
};

const factToRow = (fact: Fact): FactRow => ({
  id: fact.id,
  statement_de: orNull(fact.statement.de),
  statement_en: orNull(fact.statement.en),
  attribute_id: fact.attributeId,
  topic_id: fact.topicId,
  nature: fact.nature,
  likelihood: orNull(fact.likelihood),
  confidence: orNull(fact.confidence),
  confidence_reason_json: toJson(fact.confidenceReason),
  reasons_json: toJson(fact.reasons),
  checked_on: orNull(fact.checkedOn),
  printed_claim_id: orNull(fact.printedClaimId),
  superseded_by: orNull(fact.supersededBy),
  withdrawn_at: orNull(fact.withdrawnAt),
  starter: orNull(fact.starter),
});

type Lists = {
  readonly subjectIds: readonly string[];
  readonly basisIds: readonly string[];
};

const rowToFact = (row: FactRow, { subjectIds, basisIds }: Lists): Fact =>
  // Columns hold what the schema let in; app.check parses them again.
  ({
    id: row.id,
    statement: localizedFrom(row.statement_de, row.statement_en),
    subjectIds,
    attributeId: row.attribute_id,
    topicId: row.topic_id,
    nature: row.nature,
    basisIds,
    ...present({
      likelihood: row.likelihood,
      confidence: row.confidence,
      confidenceReason: optionalJson(row.confidence_reason_json),
      reasons: optionalJson(row.reasons_json),
      checkedOn: row.checked_on,
      printedClaimId: row.printed_claim_id,
      supersededBy: row.superseded_by,
      withdrawnAt: row.withdrawn_at,
      starter: row.starter,
    }),
  }) as Fact;

const COLUMNS = [
  "id",
  "statement_de",
  "statement_en",
  "attribute_id",
  "topic_id",
  "nature",
  "likelihood",
  "confidence",
  "confidence_reason_json",
  "reasons_json",
  "checked_on",
  "printed_claim_id",
  "superseded_by",
  "withdrawn_at",
  "starter",
] as const;

export const facts = (db: Database) => {
  // Filled by the two statements below, per fact: positions keep the order in which a person named them.
  const subjectsOf = db
    .prepare<[string], string>(
      "SELECT subject_id FROM fact_subject WHERE fact_id = ? ORDER BY position",
    )
    .pluck();
  const basisOf = db
    .prepare<[string], string>(
      "SELECT basis_id FROM fact_basis WHERE fact_id = ? ORDER BY position",
    )
    .pluck();
  const dropSubjects = db.prepare<[string]>(
    "DELETE FROM fact_subject WHERE fact_id = ?",
  );
  const dropBasis = db.prepare<[string]>(
    "DELETE FROM fact_basis WHERE fact_id = ?",
  );
  const addSubject = db.prepare<[string, number, string]>(
    "INSERT INTO fact_subject (fact_id, position, subject_id) VALUES (?, ?, ?)",
  );
  const addBasis = db.prepare<[string, number, string]>(
    "INSERT INTO fact_basis (fact_id, position, basis_id) VALUES (?, ?, ?)",
  );
  const withSubject = db
    .prepare<[string], FactId>(
      "SELECT DISTINCT fact_id FROM fact_subject WHERE subject_id = ?",
    )
    .pluck();

  const complete = (row: FactRow): Fact =>
    rowToFact(row, {
      subjectIds: subjectsOf.all(row.id),
      basisIds: basisOf.all(row.id),
    });
  const plain = table<Fact, FactRow>(db, {
    name: "fact",
    columns: COLUMNS,
    toRow: factToRow,
    fromRow: complete,
  });

  const search = factSearches<FactRow>(db, COLUMNS);

  return {
    ...plain,
    put: (fact: Fact): void => {
      plain.put(fact);
      dropSubjects.run(fact.id);
      dropBasis.run(fact.id);
      fact.subjectIds.forEach((id, position) =>
        addSubject.run(fact.id, position, id),
      );
      fact.basisIds.forEach((id, position) =>
        addBasis.run(fact.id, position, id),
      );
    },
    /** The facts of a search in its order, and how many there are in all; `limit` −1 = all of them. */
    find: (
      asked: FactSearch,
      window: Window,
    ): { readonly total: number; readonly rows: readonly Fact[] } => ({
      total: search.count(asked),
      rows: search.list(asked, window).map(complete),
    }),
    listWithSubject: (id: string): readonly FactId[] => withSubject.all(id),
  };
};
