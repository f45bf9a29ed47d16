import path from "node:path";
import {
  app,
  ipcMain,
  Menu,
  nativeTheme,
  protocol,
  session,
  shell,
} from "electron";
import type { Language } from "../domain/language.ts";
import { DEFAULT_SETTINGS, Settings } from "../domain/settings.ts";
import { answerHostCalls } from "../host/answer-host-calls.ts";
import { DEAD_NETWORK, deadNetworkBut } from "../host/dead-network.ts";
import { createOrigin } from "../host/origin.ts";
import { devServerFiles, jailedFiles } from "../host/page-files.ts";
import { CONTENT_POLICY, devContentPolicy } from "../host/policy.ts";
import { createRefusals } from "../host/refusals.ts";
import type { StoreThread } from "../host/start-store-thread.ts";
import type { LogLine } from "../host/thread-messages.ts";
import { fencePages, fenceSession } from "./fence.ts";
import { createElectronHandlers } from "./handlers.ts";
import { bindCalls } from "./ipc.ts";
import { menuTemplate } from "./menu.ts";
import { registerScheme, serveOrigin } from "./origin.ts";
import { setSpelling } from "./spelling.ts";
import { createWindows, type Windows } from "./windows.ts";
import { HOST_WORDS } from "./words/index.ts";

export type ElectronParts = {
  readonly dataDir: string;
  /** The built page. */
  readonly pageDir: string;
  /** The built preload. */
  readonly preload: string;
  /** Vite's server under `npm run dev`. */
  readonly devServer?: URL | undefined;
};

type Running = ElectronParts & {
  readonly store: StoreThread;
  readonly newId: () => string;
  readonly clock: () => string;
  readonly log: (line: LogLine) => void;
};

/**
 * What must be set before Electron is ready: sandbox for all, the app's scheme, a dead network, where things lie. Answers whether this is the one
 * instance for that data folder; a second one has nothing to do.
 */
export const prepareElectron = ({
  dataDir,
  devServer,
}: Pick<ElectronParts, "dataDir" | "devServer">): boolean => {
  app.setName("Chipbrief");
  // The store lies in userData itself; what Chromium writes is kept apart from it.
  app.setPath("userData", dataDir);
  app.setPath("sessionData", path.join(dataDir, "window", "electron"));
  app.enableSandbox();
  const switches =
    devServer === undefined ? DEAD_NETWORK : deadNetworkBut(devServer);
  for (const [name, value] of Object.entries(switches))
    app.commandLine.appendSwitch(name, value);
  registerScheme();
  return app.requestSingleInstanceLock();
};

const readSettings = async (store: StoreThread): Promise<Settings> => {
  const answer = await store.call("settings.get", {}, "host");
  const parsed = Settings.safeParse(answer.ok ? answer.value : undefined);
  // With no store there are no settings; the menu speaks the system's language then.
  return parsed.success
    ? parsed.data
    : {
        ...DEFAULT_SETTINGS,
        interfaceLanguage: app.getLocale().startsWith("de") ? "de" : "en",
      };
};

/** Menu, spelling and colours follow the settings, at once. */
const follow = (
  { store }: Running,
  apply: (settings: Settings) => void,
): Promise<void> => {
  const read = async () => apply(await readSettings(store));
  store.onEvent((event) => {
    const isMeant =
      event.kind === "reopened" ||
      (event.kind === "changed" &&
        event.rows.some(({ noun }) => noun === "settings"));
    if (isMeant) void read();
  });
  return read();
};

const keepOpen = (windows: Windows, store: StoreThread): void => {
  app.on("second-instance", () => windows.focus());
  app.on("activate", () => windows.focus());
  app.on("window-all-closed", () => {
    if (process.platform !== "darwin") app.quit();
  });
  let isClosed = false;
  app.on("will-quit", (event) => {
    if (isClosed) return;
    event.preventDefault();
    void store.close().finally(() => {
      isClosed = true;
      app.quit();
    });
  });
  // Node's default would end the process with the store open.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.on(signal, () => app.quit());
};

/** Opens the window on a store thread that is already starting. */
export const runElectron = async (running: Running): Promise<void> => {
  const { dataDir, pageDir, preload, devServer, store, newId, clock, log } =
    running;
  const refusals = createRefusals(clock);
  let language: Language = DEFAULT_SETTINGS.interfaceLanguage;
  const words = () => HOST_WORDS[language];
  const logLine = (message: string) => log({ level: "info", message });

  fencePages(app, { refusals, devServer });
  await app.whenReady();
  fenceSession(session.defaultSession, { refusals, devServer });
  serveOrigin(
    protocol,
    createOrigin({
      files:
        devServer === undefined
          ? jailedFiles(pageDir)
          : devServerFiles(devServer),
      contentPolicy:
        devServer === undefined ? CONTENT_POLICY : devContentPolicy(devServer),
      store,
    }),
  );

  const windows = createWindows({
    stateDir: path.join(dataDir, "window"),
    preload,
    newId,
    words,
    isDev: devServer !== undefined,
    log: logLine,
  });
  const handlers = createElectronHandlers({
    dataDir,
    store,
    refusals,
    newId,
    words,
  });
  bindCalls(ipcMain, {
    findAsker: windows.findAsker,
    call: (name, input, { window }) => store.call(String(name), input, window),
    host: answerHostCalls(handlers, log),
  });
  store.onEvent(windows.tellAll);
  keepOpen(windows, store);

  const apply = ({ interfaceLanguage, appearance }: Settings) => {
    language = interfaceLanguage;
    nativeTheme.themeSource = appearance;
    setSpelling(session.defaultSession, language);
    const template = menuTemplate({
      words: words(),
      platform: process.platform,
      isDev: devServer !== undefined,
      command: (command) => windows.tellFront({ kind: "command", command }),
      newWindow: windows.open,
      showDataFolder: () => void shell.openPath(dataDir),
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate([...template]));
  };
  // The page starts while the store opens; it waits for its first answer anyhow.
  windows.open();
  await follow(running, apply);
};
