import type { Database } from "better-sqlite3";
import type { Proposal } from "../domain/proposal.ts";
import { optionalJson, present, table, toJson } from "./table.ts";

type ProposalRow = {
  readonly id: string;
  readonly copy: string;
  readonly passage: string;
  readonly fact_json: string | null;
  readonly claim_json: string | null;
  readonly decision: string;
};

const proposalToRow = (proposal: Proposal): ProposalRow => ({
  id: proposal.id,
  copy: proposal.copy,
  passage: proposal.passage,
  fact_json: toJson(proposal.fact),
  claim_json: toJson(proposal.claim),
  decision: proposal.decision,
});

const rowToProposal = (row: ProposalRow): Proposal =>
  // Columns hold what the schema let in; app.check parses them again.
  ({
    id: row.id,
    copy: row.copy,
    passage: row.passage,
    decision: row.decision,
    ...present({
      fact: optionalJson(row.fact_json),
      claim: optionalJson(row.claim_json),
    }),
  }) as Proposal;

const COLUMNS = [
  "id",
  "copy",
  "passage",
  "fact_json",
  "claim_json",
  "decision",
] as const;

export const proposals = (db: Database) =>
  table<Proposal, ProposalRow>(db, {
    name: "proposal",
    columns: COLUMNS,
    toRow: proposalToRow,
    fromRow: rowToProposal,
  });
