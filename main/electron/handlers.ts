import path from "node:path";
import { app, BrowserWindow, dialog, shell } from "electron";
import type { FileKind } from "../contract/host-calls.ts";
import type { HostHandlers } from "../host/answer-host-calls.ts";
import { FILE_ENDINGS, fileNameFor } from "../host/file-name.ts";
import { createAlikeHandlers, offerFiles } from "../host/handlers.ts";
import type { Refusals } from "../host/refusals.ts";
import { createSavedFiles } from "../host/saved-files.ts";
import type { StoreThread } from "../host/start-store-thread.ts";
import type { Asker } from "./ipc.ts";
import type { HostWords } from "./words/index.ts";

type Parts = {
  readonly dataDir: string;
  readonly store: StoreThread;
  readonly refusals: Refusals;
  readonly newId: () => string;
  readonly words: () => HostWords;
};

const filtersFor = (kind: FileKind, words: HostWords) => {
  const extensions = FILE_ENDINGS[kind];
  return extensions.length === 0
    ? []
    : [{ name: words.kinds[kind], extensions: [...extensions] }];
};

const windowOf = ({ contents }: Asker): BrowserWindow => {
  const window = BrowserWindow.fromWebContents(contents);
  if (window === null) throw new Error("the window is gone");
  return window;
};

const openFile = async (file: string): Promise<void> => {
  const problem = await shell.openPath(file);
  if (problem !== "") throw new Error(problem);
};

/** What Electron answers of the host's calls. */
export const createElectronHandlers = ({
  dataDir,
  store,
  refusals,
  newId,
  words,
}: Parts): HostHandlers<Asker> => {
  const saved = createSavedFiles(newId);
  let lastFolder: string | undefined;

  return {
    ...createAlikeHandlers({
      dataDir,
      store,
      refusals,
      saved,
      desktop: {
        showFile: (file) => shell.showItemInFolder(file),
        showFolder: openFile,
        openFile,
      },
    }),
    dialogs: {
      save: async ({ url, name, kind }, asker) => {
        const { canceled, filePath } = await dialog.showSaveDialog(
          windowOf(asker),
          {
            defaultPath: path.join(
              lastFolder ?? app.getPath("documents"),
              fileNameFor(name, kind),
            ),
            filters: filtersFor(kind, words()),
            properties: ["createDirectory", "showOverwriteConfirmation"],
          },
        );
        if (canceled || filePath === "") return null;
        lastFolder = path.dirname(filePath);
        return saved.write(filePath, await store.takeBytes(url));
      },
      open: async ({ kind, many }, asker) => {
        const { canceled, filePaths } = await dialog.showOpenDialog(
          windowOf(asker),
          {
            filters: filtersFor(kind, words()),
            properties: many ? ["openFile", "multiSelections"] : ["openFile"],
          },
        );
        return canceled ? [] : offerFiles(store, filePaths);
      },
    },
    window: {
      describe: () => ({
        kind: "electron",
        browser: `Electron ${process.versions["electron"] ?? ""}, Chromium ${process.versions["chrome"] ?? ""}`,
      }),
      quit: () => {
        app.quit();
        return null;
      },
    },
  };
};
