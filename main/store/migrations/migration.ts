import type { Database } from "better-sqlite3";

/** A step of the schema. Once shipped it is never edited; the next one mends it. */
export type Migration = {
  readonly version: number;
  readonly name: string;
  readonly up: (db: Database) => void;
};
