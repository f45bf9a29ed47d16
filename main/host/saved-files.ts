import { mkdir } from "node:fs/promises";
import path from "node:path";
import writeFileAtomic from "write-file-atomic";
import type { SavedFile } from "../contract/host-calls.ts";

export type SavedFiles = {
  /** Writes the whole file or leaves what was there. */
  readonly write: (file: string, bytes: Uint8Array) => Promise<SavedFile>;
  /** The path behind an id that `write` answered. */
  readonly find: (id: string) => string | undefined;
};

/** The files that this host wrote. A page knows them by id, so that it can have none shown that is not its own. */
export const createSavedFiles = (newId: () => string): SavedFiles => {
  const paths = new Map<string, string>();
  return {
    write: async (file, bytes) => {
      await mkdir(path.dirname(file), { recursive: true });
      await writeFileAtomic(
        file,
        Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      );
      const id = newId();
      paths.set(id, file);
      return {
        id,
        name: path.basename(file),
        folder: path.basename(path.dirname(file)),
      };
    },
    find: (id) => paths.get(id),
  };
};
