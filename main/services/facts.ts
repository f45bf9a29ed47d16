import type { Rows } from "../contract/calls.ts";
import { fail } from "../contract/errors.ts";
import { dayOf } from "../domain/dates.ts";
import { factRow } from "../domain/fact-row.ts";
import type { FactSheet } from "../domain/fact-sheet.ts";
import type { FactId } from "../domain/ids.ts";
import type { FactQuery, FactState } from "../domain/query.ts";
import { matchOf } from "../store/fact-text.ts";
import type { FactSearch, Standing } from "../store/fact-search.ts";
import type { Context } from "./context.ts";
import { restoreFact } from "./fact-restore.ts";
import { createSheets, type Sheets } from "./fact-sheets.ts";
import { usesOf } from "./fact-uses.ts";
import type { HandlersOf } from "./handlers.ts";
import { requireRecord } from "./plain.ts";
import { write } from "./write.ts";

const ALL = { offset: 0, limit: -1 };

const STANDING: readonly FactState[] = ["current", "disputed"];

/** Which of the standing facts are asked for. Disputed is computed, and only of those with two open claims. */
const standingOf = (
  context: Pick<Context, "store">,
  search: FactSearch,
  states: readonly FactState[],
  sheets: Sheets,
): Standing => {
  const [wantsCurrent, wantsDisputed] = [
    states.includes("current"),
    states.includes("disputed"),
  ];
  if (wantsCurrent === wantsDisputed)
    return { stands: wantsCurrent ? "all" : "none" };
  const contested = context.store.tables.fact.find(
    { ...search, onlyContested: true },
    ALL,
  ).rows;
  const disputedIds = contested
    .filter((fact) => sheets.sheetOf(fact).isDisputed)
    .map(({ id }) => id);
  return { stands: wantsDisputed ? "disputed" : "undisputed", disputedIds };
};

/** Facts of a query as sheets; `limit` −1 = all of them. */
export const findSheets = (
  context: Pick<Context, "store" | "now">,
  { text = "", states = STANDING, ...rest }: FactQuery,
  window: { readonly offset: number; readonly limit: number },
  sheets: Sheets = createSheets(context),
): Rows<FactSheet> => {
  const match = matchOf(text);
  // Typed, but nothing to look for: punctuation alone finds nothing rather than everything.
  if (match === undefined && text.trim() !== "") return { total: 0, rows: [] };
  const search = { ...rest, match, today: dayOf(context.now()) };
  const standing = standingOf(context, search, states, sheets);
  const { total, rows } = context.store.tables.fact.find(
    {
      ...search,
      standing,
      superseded: states.includes("superseded"),
      withdrawn: states.includes("withdrawn"),
    },
    window,
  );
  return { total, rows: rows.map(sheets.sheetOf) };
};

/** A bare text is the query that a search field types. */
const queryOf = (query: FactQuery | string): FactQuery =>
  typeof query === "string" ? { text: query } : query;

export const createFacts = (context: Context): HandlersOf<"facts"> => {
  const { store } = context;
  const { tables } = store;
  const requireFact = (id: FactId) =>
    requireRecord(tables.fact.get(id), "fact", id);
  const sheet = (id: FactId): FactSheet =>
    createSheets(context).sheetOf(requireFact(id));
  return {
    list: ({ query, offset, limit }) =>
      findSheets(context, queryOf(query), { offset, limit }),
    rows: ({ query, offset, limit }) => {
      const found = findSheets(context, queryOf(query), { offset, limit });
      return { total: found.total, rows: found.rows.map(factRow) };
    },
    get: ({ id }) => sheet(id),
    save: ({ fact, claims, removedClaimIds, why }, caller) => {
      const stray = claims.findIndex((claim) => claim.factId !== fact.id);
      if (stray >= 0)
        throw fail("input.invalid", {
          issues: [
            {
              path: `claims.${stray}.factId`,
              message: "belongs to another fact",
            },
          ],
        });
      write(context, caller, { verb: "facts.save", why }, ({ put, remove }) => {
        put("fact", fact);
        for (const claim of claims) put("claim", claim);
        for (const id of removedClaimIds)
          if (tables.claim.get(id)?.factId === fact.id) remove("claim", id);
      });
      return sheet(fact.id);
    },
    remove: ({ ids, why }, caller) => {
      write(context, caller, { verb: "facts.remove", why }, ({ remove }) => {
        for (const id of ids) {
          requireFact(id);
          for (const claim of tables.claim.listOfFact(id))
            remove("claim", claim.id);
          remove("fact", id);
        }
      });
      return null;
    },
    file: ({ ids, topicId }, caller) => {
      write(context, caller, { verb: "facts.file" }, ({ put }) => {
        for (const id of ids) put("fact", { ...requireFact(id), topicId });
      });
      return null;
    },
    restore: ({ id, seq, why }, caller) => {
      restoreFact(context, caller, { id, seq, why });
      return sheet(id);
    },
    uses: ({ id }) => usesOf(context, id),
    check: ({ ids }, caller) => {
      const checkedOn = dayOf(context.now());
      write(context, caller, { verb: "facts.check" }, ({ put }) => {
        for (const id of ids) put("fact", { ...requireFact(id), checkedOn });
      });
      return null;
    },
    history: ({ id, offset, limit }) =>
      store.changes.listOf("fact", id, { offset, limit }),
  };
};
