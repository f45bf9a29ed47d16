import type { Database } from "better-sqlite3";
import type { Claim } from "../domain/claim.ts";
import type { FactId } from "../domain/ids.ts";
import {
  fromJson,
  optionalJson,
  orNull,
  present,
  table,
  toJson,
} from "./table.ts";

type ClaimRow = {
  readonly id: string;
  readonly fact_id: string;
  readonly source_id: string;
  readonly printed: string;
  readonly reading_json: string;
  readonly unit: string | null;
  readonly condition_json: string;
  readonly wording_json: string | null;
  readonly as_of: string | null;
  readonly place_json: string | null;
  readonly quotation: string | null;
  readonly credibility: number;
  readonly standing: string;
  readonly superseded_by: string | null;
  readonly set_aside_reason_json: string | null;
  readonly starter: number | null;
};

const claimToRow = (claim: Claim): ClaimRow => ({
  id: claim.id,
  fact_id: claim.factId,
  source_id: claim.sourceId,
  printed: claim.printed,
  reading_json: JSON.stringify(claim.reading),
  unit: orNull(claim.unit),
  condition_json: JSON.stringify(claim.condition),
  wording_json: toJson(claim.wording),
  as_of: orNull(claim.asOf),
  place_json: toJson(claim.place),
  quotation: orNull(claim.quotation),
  credibility: claim.credibility,
  standing: claim.standing.kind,
  superseded_by:
    claim.standing.kind === "superseded" ? claim.standing.by : null,
  set_aside_reason_json:
    claim.standing.kind === "setAside"
      ? JSON.stringify(claim.standing.reason)
      : null,
  starter: orNull(claim.starter),
});

const rowToClaim = (row: ClaimRow): Claim =>
  // Columns hold what the schema let in; app.check parses them again.
  ({
    id: row.id,
    factId: row.fact_id,
    sourceId: row.source_id,
    printed: row.printed,
    reading: fromJson(row.reading_json),
    condition: fromJson(row.condition_json),
    credibility: row.credibility,
    standing: standingOf(row),
    ...present({
      unit: row.unit,
      wording: optionalJson(row.wording_json),
      asOf: row.as_of,
      place: optionalJson(row.place_json),
      quotation: row.quotation,
      starter: row.starter,
    }),
  }) as Claim;

const standingOf = ({
  standing,
  superseded_by,
  set_aside_reason_json,
}: ClaimRow) => {
  if (standing === "superseded") return { kind: standing, by: superseded_by };
  return standing === "setAside"
    ? { kind: standing, reason: optionalJson(set_aside_reason_json) }
    : { kind: standing };
};

const COLUMNS = [
  "id",
  "fact_id",
  "source_id",
  "printed",
  "reading_json",
  "unit",
  "condition_json",
  "wording_json",
  "as_of",
  "place_json",
  "quotation",
  "credibility",
  "standing",
  "superseded_by",
  "set_aside_reason_json",
  "starter",
] as const;

export const claims = (db: Database) => {
  const plain = table<Claim, ClaimRow>(db, {
    name: "claim",
    columns: COLUMNS,
    toRow: claimToRow,
    fromRow: rowToClaim,
  });
  const ofFact = db.prepare<[string], ClaimRow>(
    `SELECT ${COLUMNS.join(", ")} FROM claim WHERE fact_id = ? ORDER BY seq`,
  );
  /** The printed claim of the same attribute on another subject: what “level with the A100” points to. */
  const printedFor = db.prepare<
    { readonly subject: string; readonly attribute: string },
    ClaimRow
  >(
    `SELECT ${COLUMNS.map((column) => `c.${column}`).join(", ")} FROM fact_subject s JOIN fact f ON f.id = s.fact_id JOIN claim c ON c.id = f.printed_claim_id
     WHERE s.subject_id = @subject AND s.position = 0 AND f.attribute_id = @attribute AND f.withdrawn_at IS NULL AND f.superseded_by IS NULL ORDER BY f.seq LIMIT 1`,
  );
  return {
    ...plain,
    listOfFact: (id: FactId): readonly Claim[] =>
      ofFact.all(id).map(rowToClaim),
    getPrintedFor: (subject: string, attribute: string): Claim | undefined => {
      const row = printedFor.get({ subject, attribute });
      return row === undefined ? undefined : rowToClaim(row);
    },
  };
};
