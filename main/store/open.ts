import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { fail } from "../contract/errors.ts";
import { MIGRATIONS, SCHEMA_VERSION } from "./migrations/index.ts";
import type { Migration } from "./migrations/migration.ts";

export const STORE_FILE = "chipbrief.db";
/** 'CBRF': a file of ours, and no other program's database. */
export const APPLICATION_ID = 0x43425246;

const HEADER = "SQLite format 3\0";
const HEADER_BYTES = 100;

/** What the file says of itself before SQLite is let near it (offsets: SQLite file format, 1.3). */
const readHeader = (
  file: string,
): {
  readonly magic: string;
  readonly applicationId: number;
  readonly userVersion: number;
} => {
  const header = Buffer.alloc(HEADER_BYTES);
  const handle = openSync(file, "r");
  try {
    const read = readSync(handle, header, 0, HEADER_BYTES, 0);
    if (read < HEADER_BYTES)
      throw fail("store.damaged", {
        file: STORE_FILE,
        problem: `${read} bytes long`,
      });
  } finally {
    closeSync(handle);
  }
  return {
    magic: header.toString("latin1", 0, 16),
    applicationId: header.readUInt32BE(68),
    userVersion: header.readUInt32BE(60),
  };
};

/** Refuses what is not ours, is newer than we are or is no database: opening would create a schema in it. */
const inspect = (file: string): void => {
  const { magic, applicationId, userVersion } = readHeader(file);
  if (magic !== HEADER)
    throw fail("store.damaged", {
      file: STORE_FILE,
      problem: "not a database",
    });
  if (applicationId !== APPLICATION_ID)
    throw fail("store.foreign", { file: STORE_FILE });
  if (userVersion > SCHEMA_VERSION)
    throw fail("store.newer", { found: userVersion, known: SCHEMA_VERSION });
};

/** WAL with synchronous=FULL: an acknowledged change outlives a power cut. Reopened, a WAL database reads NORMAL: set it each time. */
const configure = (db: Database.Database): void => {
  db.pragma("trusted_schema = OFF");
  db.pragma("cell_size_check = ON");
  // Before journal_mode: a second opener then gets SQLITE_BUSY, and no -shm file is needed.
  db.pragma("locking_mode = EXCLUSIVE");
  db.pragma("journal_mode = WAL");
  db.pragma("synchronous = FULL");
  // On macOS fsync alone does not reach the disk.
  if (process.platform === "darwin") db.pragma("fullfsync = ON");
  db.pragma("foreign_keys = ON");
  assertPragma(db, "journal_mode", "wal");
  assertPragma(db, "synchronous", 2);
  assertPragma(db, "foreign_keys", 1);
};

const assertPragma = (
  db: Database.Database,
  name: string,
  wanted: string | number,
): void => {
  const found = db.pragma(name, { simple: true });
  if (found !== wanted)
    throw fail("store.damaged", {
      file: STORE_FILE,
      problem: `${name} is ${String(found)}`,
    });
};

const isSqliteError = (
  error: unknown,
): error is Error & { readonly code: string } =>
  error instanceof Error && "code" in error && typeof error.code === "string";

const explain = (error: unknown, dataDir: string): unknown => {
  if (!isSqliteError(error)) return error;
  if (error.code.startsWith("SQLITE_BUSY"))
    return fail("store.busy", { dataDir });
  if (error.code === "SQLITE_NOTADB" || error.code.startsWith("SQLITE_CORRUPT"))
    return fail("store.damaged", { file: STORE_FILE, problem: error.message });
  if (error.code.startsWith("SQLITE_FULL") || error.code === "ENOSPC")
    return fail("store.full", {});
  if (
    [
      "SQLITE_READONLY",
      "SQLITE_CANTOPEN",
      "EACCES",
      "EPERM",
      "EROFS",
      "ENOTDIR",
    ].some((code) => error.code.startsWith(code))
  )
    return fail("store.unwritable", { dataDir, problem: error.message });
  return error;
};

/** Runs all steps above the file's version in one transaction; half a migration is none. */
export const migrate = (
  db: Database.Database,
  to: readonly Migration[] = MIGRATIONS,
): void => {
  const from = Number(db.pragma("user_version", { simple: true }));
  const pending = to.filter(({ version }) => version > from);
  if (pending.length === 0) return;
  db.transaction(() => {
    for (const { up } of pending) up(db);
    db.pragma(`user_version = ${pending.at(-1)?.version ?? from}`);
    db.pragma(`application_id = ${APPLICATION_ID}`);
  }).immediate();
};

const syncDirectory = (directory: string): void => {
  // Windows cannot open a directory; NTFS journals the rename itself.
  if (process.platform === "win32") return;
  const handle = openSync(directory, "r");
  fsyncSync(handle);
  closeSync(handle);
};

/** Made beside its place and renamed into it: a kill in between leaves no half database under the real name. */
const create = (dataDir: string, file: string): void => {
  const fresh = `${file}.new`;
  for (const leftover of [fresh, `${fresh}-wal`, `${fresh}-journal`])
    rmSync(leftover, { force: true });
  const db = new Database(fresh);
  try {
    db.pragma("synchronous = FULL");
    migrate(db);
  } finally {
    db.close();
  }
  renameSync(fresh, file);
  syncDirectory(dataDir);
};

/** A copy of the file as it stood before its schema is lifted. */
const copyBeforeMigration = (
  db: Database.Database,
  dataDir: string,
  file: string,
): void => {
  const from = Number(db.pragma("user_version", { simple: true }));
  if (from >= SCHEMA_VERSION) return;
  db.pragma("wal_checkpoint(TRUNCATE)");
  mkdirSync(join(dataDir, "backups"), { recursive: true });
  copyFileSync(
    file,
    join(dataDir, "backups", `before-schema-${SCHEMA_VERSION}-from-${from}.db`),
  );
};

export type OpenedDatabase = {
  readonly db: Database.Database;
  readonly isNew: boolean;
};

/**
 * Opens the store of a data folder, or makes it. Throws store.busy while another process has it open, store.newer,
 * store.foreign or store.damaged (0 bytes too) for a file that must not be touched, store.unwritable, store.full.
 */
export const openDatabase = (dataDir: string): OpenedDatabase => {
  const file = join(dataDir, STORE_FILE);
  let db: Database.Database | undefined;
  try {
    mkdirSync(dataDir, { recursive: true });
    const isNew = !existsSync(file);
    if (isNew) create(dataDir, file);
    else if (statSync(file).isDirectory())
      throw fail("store.damaged", { file: STORE_FILE, problem: "a folder" });
    inspect(file);
    db = new Database(file, { timeout: 500 });
    configure(db);
    copyBeforeMigration(db, dataDir, file);
    migrate(db);
    return { db, isNew };
  } catch (error) {
    db?.close();
    throw explain(error, dataDir);
  }
};
