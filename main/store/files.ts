import { createHash } from "node:crypto";
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { fail } from "../contract/errors.ts";
import { Sha256 } from "../domain/ids.ts";

const hashOf = (bytes: Uint8Array): Sha256 =>
  Sha256.parse(createHash("sha256").update(bytes).digest("hex"));

/**
 * Kept bytes: files/ab/abcdef…, named by their SHA-256, read-only, each once. Written beside their place, flushed
 * and renamed, so that a name never stands for half a file.
 */
export const createFiles = (dataDir: string) => {
  const pathOf = (sha256: Sha256): string =>
    join(dataDir, "files", sha256.slice(0, 2), sha256);

  const write = (path: string, bytes: Uint8Array): void => {
    mkdirSync(join(path, ".."), { recursive: true });
    const temporary = `${path}.new`;
    rmSync(temporary, { force: true });
    const handle = openSync(temporary, "wx", 0o600);
    try {
      writeSync(handle, bytes);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    chmodSync(temporary, 0o400);
    renameSync(temporary, path);
  };

  return {
    hashOf,
    /** Keeps the bytes and answers their hash; the same bytes are kept once. */
    put: (bytes: Uint8Array): Sha256 => {
      const sha256 = hashOf(bytes);
      const path = pathOf(sha256);
      if (!existsSync(path)) write(path, bytes);
      return sha256;
    },
    /** The bytes, checked against their name: what was handed over must not have changed unseen. */
    get: (sha256: Sha256): Uint8Array => {
      const path = pathOf(sha256);
      if (!existsSync(path)) throw fail("file.missing", { sha256 });
      const bytes = readFileSync(path);
      if (hashOf(bytes) !== sha256) throw fail("file.changed", { sha256 });
      return bytes;
    },
    has: (sha256: Sha256): boolean => existsSync(pathOf(sha256)),
  };
};

export type Files = ReturnType<typeof createFiles>;
