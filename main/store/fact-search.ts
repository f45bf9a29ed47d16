import type { Database, Statement } from "better-sqlite3";
import type { FactId } from "../domain/ids.ts";
import type { FactQuery } from "../domain/query.ts";

/** Which of the facts that stand are meant: all, or by the ids of the disputed ones, which the caller computed. */
export type Standing =
  | { readonly stands: "all" | "none" }
  | {
      readonly stands: "disputed" | "undisputed";
      readonly disputedIds: readonly FactId[];
    };

/** A query as SQL can answer it: its text an FTS5 expression, its states by what is stored. */
export type FactSearch = Omit<FactQuery, "text" | "states"> & {
  readonly match?: string | undefined;
  readonly standing?: Standing;
  readonly superseded?: boolean;
  readonly withdrawn?: boolean;
  readonly onlyContested?: boolean;
  /** The day by which freshness is counted, YYYY-MM-DD. */
  readonly today?: string;
};

export type Window = { readonly offset: number; readonly limit: number };

/** Conditions of a query as SQL; each takes one bound JSON array. */
const CONDITIONS = {
  ids: "f.id IN (SELECT value FROM json_each(@ids))",
  subjectIds:
    "f.id IN (SELECT fact_id FROM fact_subject WHERE subject_id IN (SELECT value FROM json_each(@subjectIds)))",
  attributeIds:
    "f.attribute_id IN (SELECT value FROM json_each(@attributeIds))",
  topicIds: "f.topic_id IN (SELECT value FROM json_each(@topicIds))",
  sourceIds:
    "f.id IN (SELECT fact_id FROM claim WHERE source_id IN (SELECT value FROM json_each(@sourceIds)))",
  natures: "f.nature IN (SELECT value FROM json_each(@natures))",
} as const;
type ListCondition = keyof typeof CONDITIONS;
// The keys of a constant object are exactly its own.
const LIST_CONDITIONS = Object.keys(CONDITIONS) as readonly ListCondition[];

/** Word for word the condition of the index fact_standing: counted from it, all facts cost a millisecond. */
const STANDS = "f.withdrawn_at IS NULL AND f.superseded_by IS NULL";
/** The same as domain/freshness.ts, where a test holds both together. */
const FRESHNESS = `(SELECT CASE
  WHEN a.review_days IS NULL THEN 'current'
  WHEN f.checked_on IS NULL OR julianday(@today) - julianday(f.checked_on) > a.review_days THEN 'overdue'
  WHEN julianday(@today) - julianday(f.checked_on) >= a.review_days - 14 THEN 'dueSoon'
  ELSE 'current' END FROM attribute a WHERE a.id = f.attribute_id) IN (SELECT value FROM json_each(@freshness))`;
/** Only such a fact can be disputed; whether it is, is computed (domain/dispute.ts). */
const HAS_TWO_OPEN =
  "(SELECT count(*) FROM claim c WHERE c.fact_id = f.id AND c.standing = 'open') > 1";

/** Above this many hits a common word is listed in the store's order: ranking all of them would cost more than a frame. */
const RANKED_AT_MOST = 5000;
/** Names weigh most, then the attribute; a hit in a claim is the weakest; whether it stands does not count. */
const RANK = "bm25(fact_text, 8, 5, 2, 1, 0)";

const standingSql = ({
  standing = { stands: "all" },
  superseded = false,
  withdrawn = false,
}: FactSearch): string => {
  const parts = {
    all: [STANDS],
    none: [],
    disputed: [
      `${STANDS} AND f.id IN (SELECT value FROM json_each(@disputedIds))`,
    ],
    undisputed: [
      `${STANDS} AND f.id NOT IN (SELECT value FROM json_each(@disputedIds))`,
    ],
  }[standing.stands];
  const alternatives = [
    ...parts,
    ...(superseded ? ["f.superseded_by IS NOT NULL"] : []),
    ...(withdrawn ? ["f.withdrawn_at IS NOT NULL"] : []),
  ];
  if (alternatives.length === 0) return "FALSE";
  return alternatives.length === 1
    ? alternatives.join("")
    : `(${alternatives.join(" OR ")})`;
};

const standsAll = ({
  standing = { stands: "all" },
  superseded = false,
  withdrawn = false,
}: FactSearch): boolean =>
  standing.stands === "all" && !superseded && !withdrawn;

const listConditions = (search: FactSearch): readonly ListCondition[] =>
  LIST_CONDITIONS.filter((name) => search[name] !== undefined);

/** What a row of `fact f` must fulfil; empty where the full-text index alone can answer. */
const conditionsOf = (search: FactSearch): readonly string[] => [
  ...listConditions(search).map((name) => CONDITIONS[name]),
  // The index knows which facts stand.
  ...(search.match !== undefined && standsAll(search)
    ? []
    : [standingSql(search)]),
  ...(search.freshness === undefined ? [] : [FRESHNESS]),
  ...(search.onlyContested === true ? [HAS_TWO_OPEN] : []),
];

const boundOf = (search: FactSearch): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(
    listConditions(search).map((name) => [name, JSON.stringify(search[name])]),
  ),
  ...(search.match === undefined
    ? {}
    : {
        match: standsAll(search)
          ? `standing : stands AND (${search.match})`
          : search.match,
      }),
  ...(search.standing !== undefined && "disputedIds" in search.standing
    ? { disputedIds: JSON.stringify(search.standing.disputedIds) }
    : {}),
  ...(search.freshness === undefined
    ? {}
    : {
        freshness: JSON.stringify(search.freshness),
        today: search.today ?? "",
      }),
});

/** Hits come from the index; the table is joined only where a condition asks something of it. */
const fromWhere = (search: FactSearch): string => {
  const conditions = conditionsOf(search);
  if (search.match === undefined)
    return `FROM fact f WHERE ${conditions.join(" AND ")}`;
  const join =
    conditions.length === 0
      ? ""
      : "CROSS JOIN fact f ON f.seq = fact_text.rowid";
  return `FROM fact_text ${join} WHERE ${["fact_text MATCH @match", ...conditions].join(" AND ")}`;
};

/** Answers searches with statements made from the conditions they have; a handful of shapes occur, each is prepared once. */
export const factSearches = <Row>(db: Database, columns: readonly string[]) => {
  type Bound = Readonly<Record<string, string | number>>;
  const prepared = new Map<string, Statement<[Bound]>>();
  const prepare = (sql: string): Statement<[Bound]> => {
    const found = prepared.get(sql) ?? db.prepare<[Bound]>(sql);
    prepared.set(sql, found);
    return found;
  };
  const wanted = columns.map((column) => `f.${column}`).join(", ");

  const count = (search: FactSearch): number => {
    // One row with the column that the statement names.
    const row = prepare(`SELECT count(*) AS total ${fromWhere(search)}`).get(
      boundOf(search),
    ) as { readonly total: number };
    return row.total;
  };

  /** The numbers of the hits in their order first, their rows after: no sorter has to carry whole facts. */
  const hits = (search: FactSearch): string => {
    if (search.match === undefined)
      return `SELECT f.seq, ${search.ids === undefined ? "f.seq" : "(SELECT key FROM json_each(@ids) WHERE value = f.id LIMIT 1)"} AS place ${fromWhere(search)}`;
    return `SELECT fact_text.rowid AS seq, ${count(search) > RANKED_AT_MOST ? "fact_text.rowid" : RANK} AS place ${fromWhere(search)}`;
  };

  const list = (search: FactSearch, window: Window): readonly Row[] =>
    // The columns of Row, as listed.
    prepare(
      `SELECT ${wanted} FROM (${hits(search)} ORDER BY place, seq LIMIT @limit OFFSET @offset) hit JOIN fact f ON f.seq = hit.seq ORDER BY hit.place, hit.seq`,
    ).all({ ...boundOf(search), ...window }) as readonly Row[];

  return { count, list };
};
