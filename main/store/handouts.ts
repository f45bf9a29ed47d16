import type { Database } from "better-sqlite3";
import type { Handout } from "../domain/handout.ts";
import { orNull, present, table } from "./table.ts";

type HandoutRow = {
  readonly id: string;
  readonly client_id: string;
  readonly briefing_id: string | null;
  readonly number: string;
  readonly title: string;
  readonly language: string;
  readonly issued_at: string;
  readonly pages: number;
  readonly pdf: string;
  readonly frozen: string;
  readonly sample: number | null;
};

const handoutToRow = (handout: Handout): HandoutRow => ({
  id: handout.id,
  client_id: handout.clientId,
  briefing_id: orNull(handout.briefingId),
  number: handout.number,
  title: handout.title,
  language: handout.language,
  issued_at: handout.issuedAt,
  pages: handout.pages,
  pdf: handout.pdf,
  frozen: handout.frozen,
  sample: handout.sample === true ? 1 : null,
});

type Print = Handout["prints"][number];

const rowToHandout = (row: HandoutRow, prints: readonly Print[]): Handout =>
  // Columns hold what the schema let in; app.check parses them again.
  ({
    id: row.id,
    clientId: row.client_id,
    number: row.number,
    title: row.title,
    language: row.language,
    issuedAt: row.issued_at,
    pages: row.pages,
    pdf: row.pdf,
    frozen: row.frozen,
    prints,
    ...present({
      briefingId: row.briefing_id,
      sample: row.sample === 1 ? true : undefined,
    }),
  }) as Handout;

const COLUMNS = [
  "id",
  "client_id",
  "briefing_id",
  "number",
  "title",
  "language",
  "issued_at",
  "pages",
  "pdf",
  "frozen",
  "sample",
] as const;

export const handouts = (db: Database) => {
  type PrintRow = {
    readonly factId: Print["factId"];
    readonly claimId: Print["claimId"] | null;
  };
  const printsOf = db.prepare<[string], PrintRow>(
    "SELECT fact_id AS factId, claim_id AS claimId FROM handout_fact WHERE handout_id = ? ORDER BY position",
  );
  const addPrint = db.prepare<[string, number, string, string | null]>(
    "INSERT INTO handout_fact (handout_id, position, fact_id, claim_id) VALUES (?, ?, ?, ?)",
  );
  const complete = (row: HandoutRow): Handout =>
    rowToHandout(
      row,
      printsOf
        .all(row.id)
        .map(({ factId, claimId }) =>
          claimId === null ? { factId } : { factId, claimId },
        ),
    );
  const plain = table<Handout, HandoutRow>(db, {
    name: "handout",
    columns: COLUMNS,
    order: "seq DESC",
    toRow: handoutToRow,
    fromRow: complete,
  });
  const ofFact = db.prepare<[string], HandoutRow>(
    `SELECT ${COLUMNS.join(", ")} FROM handout WHERE id IN (SELECT handout_id FROM handout_fact WHERE fact_id = ?) ORDER BY seq DESC`,
  );
  const ofClient = db.prepare<[string, number, number], HandoutRow>(
    `SELECT ${COLUMNS.join(", ")} FROM handout WHERE client_id = ? ORDER BY seq DESC LIMIT ? OFFSET ?`,
  );
  const countOfClient = db
    .prepare<[string], number>(
      "SELECT count(*) FROM handout WHERE client_id = ?",
    )
    .pluck();
  const lastNumber = db
    .prepare<[string, string], number>(
      "SELECT max(CAST(substr(number, 6) AS INTEGER)) FROM handout WHERE client_id = ? AND substr(number, 1, 4) = ?",
    )
    .pluck();
  return {
    ...plain,
    put: (handout: Handout): void => {
      plain.put(handout);
      handout.prints.forEach(({ factId, claimId }, position) =>
        addPrint.run(handout.id, position, factId, orNull(claimId)),
      );
    },
    listOfFact: (id: string): readonly Handout[] =>
      ofFact.all(id).map(complete),
    listOfClient: (
      id: string,
      { offset, limit }: { readonly offset: number; readonly limit: number },
    ): readonly Handout[] => ofClient.all(id, limit, offset).map(complete),
    countOfClient: (id: string): number => countOfClient.get(id) ?? 0,
    /** The running number of the client's last handout of that year; 0 where there is none. */
    lastOfYear: (clientId: string, year: string): number =>
      lastNumber.get(clientId, year) ?? 0,
  };
};
