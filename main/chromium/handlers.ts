import type { HostHandlers } from "../host/answer-host-calls.ts";
import { FILE_ENDINGS, fileNameFor, freePath } from "../host/file-name.ts";
import { createAlikeHandlers } from "../host/handlers.ts";
import type { Refusals } from "../host/refusals.ts";
import { createSavedFiles } from "../host/saved-files.ts";
import type { StoreThread } from "../host/start-store-thread.ts";
import type { BoundPage } from "./bind-page.ts";
import { createDesktop } from "./desktop.ts";

type Parts = {
  readonly dataDir: string;
  /** Where files are saved: there is no dialog in this window. */
  readonly saveDir: string;
  readonly store: StoreThread;
  readonly refusals: Refusals;
  readonly newId: () => string;
  readonly browserVersion: string;
  readonly pick: BoundPage["pick"];
  readonly quit: () => void;
};

/**
 * What this host answers of the host's calls. Its save dialog is the folder for downloads: a new name each time, never over a file that is there;
 * the page says where it went and can show it.
 */
export const createChromiumHandlers = ({
  dataDir,
  saveDir,
  store,
  refusals,
  newId,
  browserVersion,
  pick,
  quit,
}: Parts): HostHandlers<unknown> => {
  const saved = createSavedFiles(newId);
  return {
    ...createAlikeHandlers({
      dataDir,
      store,
      refusals,
      saved,
      desktop: createDesktop(),
    }),
    dialogs: {
      save: async ({ url, name, kind }) => {
        const bytes = await store.takeBytes(url);
        const file = freePath(saveDir, fileNameFor(name, kind));
        return saved.write(file, bytes);
      },
      open: ({ kind, many }) => {
        const accept = FILE_ENDINGS[kind].map((ending) => `.${ending}`);
        return pick(accept.join(","), many);
      },
    },
    window: {
      describe: () => ({ kind: "chromium", browser: browserVersion }),
      quit: () => {
        quit();
        return null;
      },
    },
  };
};
