import type { Database } from "better-sqlite3";
import type { Sha256 } from "../domain/ids.ts";

export type KeptFile = {
  readonly sha256: Sha256;
  readonly size: number;
  readonly type: string;
  readonly addedAt: string;
};

/** What the data folder's files are, by hash; the bytes lie in files/ (files.ts). */
export const keptFiles = (db: Database) => {
  const one = db.prepare<[string], KeptFile>(
    "SELECT sha256, size, type, added_at AS addedAt FROM file WHERE sha256 = ?",
  );
  const all = db.prepare<[], KeptFile>(
    "SELECT sha256, size, type, added_at AS addedAt FROM file ORDER BY added_at, sha256",
  );
  const add = db.prepare<KeptFile>(
    "INSERT INTO file (sha256, size, type, added_at) VALUES (@sha256, @size, @type, @addedAt) ON CONFLICT (sha256) DO NOTHING",
  );
  return {
    get: (sha256: Sha256): KeptFile | undefined => one.get(sha256),
    list: (): readonly KeptFile[] => all.all(),
    put: (file: KeptFile): void => {
      add.run(file);
    },
  };
};
