import type { Database } from "better-sqlite3";
import type { FactId } from "../domain/ids.ts";

/** What a fact is found by, in both languages. */
export type FactText = {
  readonly names: string;
  readonly attribute: string;
  readonly statement: string;
  readonly claims: string;
  readonly standing: "stands" | "ended";
};

/** ß is no diacritic to SQLite's tokenizer: both sides write ss. */
export const fold = (text: string): string =>
  text.toLowerCase().replaceAll("ß", "ss");

/**
 * A typed line as an FTS5 expression: every word must occur, each as a beginning; what FTS5 would read as syntax
 * is inside quotes. Undefined where nothing is left to look for.
 */
export const matchOf = (typed: string): string | undefined => {
  const words = fold(typed)
    .split(/\s+/u)
    // A word without a letter or digit has no token; FTS5 would match nothing at all.
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const all = words
    .map((word) => `"${word.replaceAll('"', '""')}"*`)
    .join(" AND ");
  return words.length === 0
    ? undefined
    : `{names attribute statement claims} : (${all})`;
};

/** The full-text index over facts; its rows are named by fact.seq. */
export const factTexts = (db: Database) => {
  const seqOf = db
    .prepare<[string], number>("SELECT seq FROM fact WHERE id = ?")
    .pluck();
  const drop = db.prepare<[number]>("DELETE FROM fact_text WHERE rowid = ?");
  const add = db.prepare<FactText & { readonly seq: number }>(
    "INSERT INTO fact_text (rowid, names, attribute, statement, claims, standing) VALUES (@seq, @names, @attribute, @statement, @claims, @standing)",
  );
  const indexed = db
    .prepare<[], number>("SELECT count(*) FROM fact_text_docsize")
    .pluck();
  return {
    put: (id: FactId, text: FactText): void => {
      const seq = seqOf.get(id);
      if (seq === undefined) return;
      drop.run(seq);
      add.run({
        seq,
        names: fold(text.names),
        attribute: fold(text.attribute),
        statement: fold(text.statement),
        claims: fold(text.claims),
        standing: text.standing,
      });
    },
    /** Before the fact itself goes: afterwards its number is not known. */
    remove: (id: FactId): void => {
      const seq = seqOf.get(id);
      if (seq !== undefined) drop.run(seq);
    },
    count: (): number => indexed.get() ?? 0,
  };
};
