import type Database from "better-sqlite3";
import { attributes } from "./attributes.ts";
import { briefings } from "./briefings.ts";
import { changes } from "./changes.ts";
import { claims } from "./claims.ts";
import { clients } from "./clients.ts";
import { factTexts } from "./fact-text.ts";
import { facts } from "./facts.ts";
import { createFiles } from "./files.ts";
import { followUps } from "./follow-ups.ts";
import { handouts } from "./handouts.ts";
import { keptFiles } from "./kept-files.ts";
import { notes } from "./notes.ts";
import { openDatabase } from "./open.ts";
import { packs } from "./packs.ts";
import { proposals } from "./proposals.ts";
import { rates } from "./rates.ts";
import { settings } from "./settings.ts";
import { sources } from "./sources.ts";
import { subjects } from "./subjects.ts";
import { templates } from "./templates.ts";
import { themes } from "./themes.ts";
import { topics } from "./topics.ts";
import { users } from "./users.ts";
import { views } from "./views.ts";

/** The tables of all nouns, by the noun's name in the history: what undo writes through. */
const createTables = (db: Database.Database) => ({
  source: sources(db),
  subject: subjects(db),
  attribute: attributes(db),
  topic: topics(db),
  fact: facts(db),
  claim: claims(db),
  client: clients(db),
  note: notes(db),
  followUp: followUps(db),
  briefing: briefings(db),
  template: templates(db),
  theme: themes(db),
  proposal: proposals(db),
  handout: handouts(db),
  view: views(db),
  rate: rates(db),
  settings: settings(db),
});

const integrityOf = (db: Database.Database): readonly string[] => {
  // The pragma answers rows of just this column (SQLite documentation).
  const lines = db.pragma("integrity_check") as readonly {
    readonly integrity_check: string;
  }[];
  // And this one of these, among others.
  const strays = db.pragma("foreign_key_check") as readonly {
    readonly table: string;
    readonly parent: string;
  }[];
  return [
    ...lines.map((row) => row.integrity_check).filter((line) => line !== "ok"),
    ...strays.map((row) => `${row.table} refers to a missing ${row.parent}`),
  ];
};

/**
 * The store of a data folder: one connection, closed by `close`. `transaction` takes the write lock at once and
 * rolls back on any throw; its work is synchronous.
 */
export const openStore = (dataDir: string) => {
  const { db, isNew } = openDatabase(dataDir);
  return {
    isNew,
    tables: createTables(db),
    changes: changes(db),
    factTexts: factTexts(db),
    keptFiles: keptFiles(db),
    packs: packs(db),
    users: users(db),
    files: createFiles(dataDir),
    schemaVersion: (): number =>
      Number(db.pragma("user_version", { simple: true })),
    transaction: <Result>(work: () => Result): Result =>
      db.transaction(work).immediate(),
    /** What SQLite says of its own file and of references; empty where all is well. */
    integrity: (): readonly string[] => integrityOf(db),
    close: (): void => {
      db.close();
    },
  };
};

export type Store = ReturnType<typeof openStore>;
export type Tables = Store["tables"];
