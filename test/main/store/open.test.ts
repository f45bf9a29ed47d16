import { spawn } from "node:child_process";
import {
  chmodSync,
  existsSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { once } from "node:events";
import Database from "better-sqlite3";
import { expect, it, onTestFinished } from "vitest";
import { isFailure } from "../../../main/contract/errors.ts";
import { openDatabase, STORE_FILE } from "../../../main/store/open.ts";
import { temporaryFolder } from "../../support/folders.ts";

const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (isFailure(error)) return error.code;
    throw error;
  }
  return "opened";
};

const open = (folder: string) => {
  const opened = openDatabase(folder);
  onTestFinished(() => {
    opened.db.close();
  });
  return opened;
};

it("makes a new store, and reads synchronous=FULL again after it was closed and reopened", () => {
  const folder = temporaryFolder();
  const first = openDatabase(folder);
  expect(first.isNew).toBe(true);
  first.db.close();
  const { db, isNew } = open(folder);
  expect(isNew).toBe(false);
  expect(db.pragma("synchronous", { simple: true })).toBe(2);
  expect(db.pragma("journal_mode", { simple: true })).toBe("wal");
  expect(db.pragma("foreign_keys", { simple: true })).toBe(1);
});

it("makes no schema in a file of 0 bytes", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, STORE_FILE), "");
  expect(codeOf(() => openDatabase(folder))).toBe("store.damaged");
  expect(readFileSync(join(folder, STORE_FILE)).length).toBe(0);
});

it("refuses a text file, a truncated store and another program's database, and leaves each as it was", () => {
  const text = temporaryFolder();
  writeFileSync(join(text, STORE_FILE), "x".repeat(4096));
  expect(codeOf(() => openDatabase(text))).toBe("store.damaged");

  const cut = temporaryFolder();
  openDatabase(cut).db.close();
  truncateSync(join(cut, STORE_FILE), 60);
  expect(codeOf(() => openDatabase(cut))).toBe("store.damaged");

  const foreign = temporaryFolder();
  new Database(join(foreign, STORE_FILE))
    .exec("CREATE TABLE theirs (id)")
    .close();
  const before = readFileSync(join(foreign, STORE_FILE));
  expect(codeOf(() => openDatabase(foreign))).toBe("store.foreign");
  expect(readFileSync(join(foreign, STORE_FILE)).equals(before)).toBe(true);
});

it("refuses a store written by a newer version", () => {
  const folder = temporaryFolder();
  const { db } = openDatabase(folder);
  db.pragma("user_version = 999");
  db.close();
  expect(codeOf(() => openDatabase(folder))).toBe("store.newer");
});

it("answers store.busy while another process has it open, and opens once that one is gone", async () => {
  const folder = temporaryFolder();
  const holder = new URL("../../support/hold-store.ts", import.meta.url)
    .pathname;
  const child = spawn(process.execPath, [holder, folder], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  expect(codeOf(() => openDatabase(folder))).toBe("store.busy");
  child.stdin.end();
  await once(child, "exit");
  open(folder);
});

it("says that a folder cannot be written instead of throwing what the system says", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "file"), "");
  expect(codeOf(() => openDatabase(join(folder, "file", "data")))).toBe(
    "store.unwritable",
  );
});

it.skipIf(process.getuid?.() === 0 || process.platform === "win32")(
  "says so for a folder without write permission",
  () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o500);
    expect(codeOf(() => openDatabase(join(folder, "data")))).toBe(
      "store.unwritable",
    );
    chmodSync(folder, 0o700);
  },
);

it("starts anew when it was killed while making the store", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, `${STORE_FILE}.new`), "half a database");
  const { isNew } = open(folder);
  expect(isNew).toBe(true);
  expect(existsSync(join(folder, `${STORE_FILE}.new`))).toBe(false);
});
