import path from "node:path";
import { findBrowser } from "../../main/chromium/find-browser.ts";
import { type ChromiumHost, runChromium } from "../../main/chromium/run.ts";
import {
  startStoreThread,
  type StoreThread,
} from "../../main/host/start-store-thread.ts";
import { newId } from "../../main/new-id.ts";
import { BUILT_THREAD } from "./built-thread.ts";

const here = import.meta.dirname;

export type OpenFixture = ChromiumHost & {
  readonly store: StoreThread;
  readonly log: readonly string[];
};

/** The real Chromium host with the real store thread, without a window, on a page that does nothing by itself. */
export const openFixture = async (
  dataDir: string,
  saveDir: string,
): Promise<OpenFixture> => {
  const browser = findBrowser();
  if (browser === undefined) throw new Error("there is no browser");
  const log: string[] = [];
  const parts = {
    dataDir,
    log: ({ message }: { readonly message: string }) => log.push(message),
  };
  const resourcesDir = path.join(here, "../../resources");
  const store = startStoreThread({
    ...parts,
    resourcesDir,
    version: "0",
    file: BUILT_THREAD,
  });
  const host = await runChromium({
    ...parts,
    browser,
    pageDir: path.join(here, "fixture-page"),
    store,
    newId,
    clock: () => new Date().toISOString(),
    isHeadless: true,
    saveDir,
  });
  await host.page.waitForLoadState();
  return { ...host, store, log };
};
