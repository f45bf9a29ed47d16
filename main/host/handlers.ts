import { mkdirSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import writeFileAtomic from "write-file-atomic";
import { Failure, fail } from "../contract/errors.ts";
import type { OpenedFile } from "../contract/host-calls.ts";
import type { HostHandlers } from "./answer-host-calls.ts";
import { fileNameFor } from "./file-name.ts";
import type { Refusals } from "./refusals.ts";
import type { SavedFiles } from "./saved-files.ts";
import type { StoreThread } from "./start-store-thread.ts";

/** What the system does for either host. */
export type Desktop = {
  /** Shows the file in the file manager. */
  readonly showFile: (file: string) => Promise<void> | void;
  readonly showFolder: (folder: string) => Promise<void> | void;
  /** Opens the file in the program that the system has for its kind. */
  readonly openFile: (file: string) => Promise<void>;
};

type Parts = {
  readonly dataDir: string;
  readonly store: StoreThread;
  readonly refusals: Refusals;
  readonly saved: SavedFiles;
  readonly desktop: Desktop;
};

/** Reads files that a person chose and puts their bytes where the app can take them. */
export const offerFiles = (
  store: Pick<StoreThread, "giveBytes">,
  files: readonly string[],
): Promise<readonly OpenedFile[]> =>
  Promise.all(
    files.map(async (file) => ({
      name: path.basename(file),
      ...(await store.giveBytes(new Uint8Array(await readFile(file)))),
    })),
  );

type Alike = Pick<HostHandlers<unknown>, "network" | "files" | "store">;

/** The host's calls that both hosts answer alike. */
export const createAlikeHandlers = ({
  dataDir,
  store,
  refusals,
  saved,
  desktop,
}: Parts): Alike => {
  // Emptied at each start: a client's paper does not stay where nobody looks for it.
  const printDir = path.join(dataDir, "window", "print");
  rmSync(printDir, { recursive: true, force: true });

  return {
    network: {
      refused: () => refusals.read(),
      report: ({ blocked }) => {
        refusals.add(blocked);
        return null;
      },
    },
    files: {
      show: async ({ id }) => {
        const file = saved.find(id);
        if (file === undefined)
          throw fail("record.missing", { noun: "file", id });
        await desktop.showFile(file);
        return null;
      },
      showDataFolder: async () => {
        await desktop.showFolder(dataDir);
        return null;
      },
      print: async ({ url, name }) => {
        const bytes = await store.takeBytes(url);
        mkdirSync(printDir, { recursive: true });
        const file = path.join(printDir, fileNameFor(name, "pdf"));
        await writeFileAtomic(file, Buffer.from(bytes));
        await desktop.openFile(file);
        return null;
      },
    },
    store: {
      reopen: async () => {
        const answer = await store.reopen();
        if (answer.ok) return null;
        throw new Failure(answer.error.code, answer.error.details);
      },
    },
  };
};
