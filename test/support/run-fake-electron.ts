import { writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, vi } from "vitest";
import { prepareElectron, runElectron } from "../../main/electron/run.ts";
import {
  startStoreThread,
  type StoreThread,
} from "../../main/host/start-store-thread.ts";
import { BUILT_THREAD } from "./built-thread.ts";
import { app, BrowserWindow, ipcMain, Menu } from "./fake-electron.ts";
import { suiteFolder } from "./suite-folder.ts";
import { countingIds, resourcesDir } from "./test-app.ts";

export const FAKE_PRELOAD = "preload.cjs";

type Run = {
  readonly store: () => StoreThread;
  readonly dataDir: string;
  readonly window: () => BrowserWindow;
  /** A question as the page of the first window puts it. */
  readonly call: (name: unknown, input?: unknown) => Promise<unknown>;
  readonly host: (name: unknown, input?: unknown) => Promise<unknown>;
};

/** Runs the real host and the real store thread on the fake Electron, once for a file of tests, whose first line must mock "electron". */
export const runFakeElectron = (): Run => {
  const folder = suiteFolder();
  const dataDir = path.join(folder, "data");
  let started: StoreThread | undefined;

  beforeAll(async () => {
    writeFileSync(path.join(folder, "index.html"), "<title>page</title>");
    const parts = { dataDir, pageDir: folder, preload: FAKE_PRELOAD };
    prepareElectron(parts);
    const log = () => undefined;
    started = startStoreThread({
      dataDir,
      resourcesDir,
      version: "0",
      log,
      file: BUILT_THREAD,
    });
    const clock = () => "2026-11-24T09:00:00.000Z";
    const newId = countingIds();
    await runElectron({ ...parts, store: started, newId, clock, log });
    await vi.waitUntil(() => Menu.application !== undefined);
  });
  afterAll(async () => {
    await started?.close();
    app.removeAllListeners();
  });

  const store = () => {
    if (started === undefined) throw new Error("not started");
    return started;
  };
  const window = () => {
    const [first] = BrowserWindow.all;
    if (first === undefined) throw new Error("no window");
    return first;
  };
  const ask =
    (channel: string) =>
    (name: unknown, input: unknown = {}) => {
      const { webContents } = window();
      const { mainFrame } = webContents;
      return ipcMain.ask(channel, webContents, mainFrame, name, input);
    };
  return { store, dataDir, window, call: ask("call"), host: ask("host") };
};
