import type { Database } from "better-sqlite3";
import type { PackId } from "../domain/ids.ts";

export type Pack = {
  readonly id: PackId;
  readonly kind: "starter" | "exchange";
  readonly version: number;
  readonly takenAt: string;
};

/** Which starter library and exchange files have been taken in, at which version. */
export const packs = (db: Database) => {
  const one = db.prepare<[string], Pack>(
    "SELECT id, kind, version, taken_at AS takenAt FROM pack WHERE id = ?",
  );
  const put = db.prepare<Pack>(
    "INSERT INTO pack (id, kind, version, taken_at) VALUES (@id, @kind, @version, @takenAt) ON CONFLICT (id) DO UPDATE SET version = excluded.version, taken_at = excluded.taken_at",
  );
  return {
    get: (id: PackId): Pack | undefined => one.get(id),
    put: (pack: Pack): void => {
      put.run(pack);
    },
  };
};
