import { first } from "./0001-first.ts";
import type { Migration } from "./migration.ts";

/** In order; the version of the last one is the schema's. */
export const MIGRATIONS: readonly Migration[] = [first];

export const SCHEMA_VERSION = MIGRATIONS.at(-1)?.version ?? 0;
