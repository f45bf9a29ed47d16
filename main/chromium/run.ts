import { setTimeout as pause } from "node:timers/promises";
import type { BrowserContext, Page } from "playwright-core";
import { answerHostCalls } from "../host/answer-host-calls.ts";
import { createOrigin } from "../host/origin.ts";
import { devServerFiles, jailedFiles } from "../host/page-files.ts";
import { CONTENT_POLICY, devContentPolicy } from "../host/policy.ts";
import { createRefusals, type Refusals } from "../host/refusals.ts";
import type { StoreThread } from "../host/start-store-thread.ts";
import type { LogLine } from "../host/thread-messages.ts";
import { bindPage, type BoundPage } from "./bind-page.ts";
import { downloadsFolder } from "./desktop.ts";
import { CHROMIUM_ORIGIN, fenceContext, firstPage } from "./fence.ts";
import { createChromiumHandlers } from "./handlers.ts";
import { launchBrowser } from "./launch-browser.ts";
import { ASK, installBridge, PAGE_SIDE } from "./page-bridge.ts";

/** For a page to save what it holds before it is closed; milliseconds. */
const FAREWELL = 2000;
/** For an answer to leave before the window goes; milliseconds. */
const BREATH = 50;

export type ChromiumParts = {
  /** The installed browser's program. */
  readonly browser: string;
  readonly dataDir: string;
  /** The built page. */
  readonly pageDir: string;
  readonly store: StoreThread;
  readonly newId: () => string;
  readonly clock: () => string;
  readonly log: (line: LogLine) => void;
  /** No window: for tests. */
  readonly isHeadless?: boolean | undefined;
  /** Where files are saved; the folder for downloads. */
  readonly saveDir?: string | undefined;
  /** Vite's server under `npm run dev`. */
  readonly devServer?: URL | undefined;
};

export type ChromiumHost = {
  /** Tests drive it. */
  readonly page: Page;
  /** When the window is gone, by whoever closed it, or because its page crashed: Playwright cannot bring such a page back. */
  readonly closed: Promise<"closed" | "crashed">;
  /** Lets the page say its last, then closes the browser. */
  readonly close: () => Promise<void>;
};

const createPageOrigin = ({ store, pageDir, devServer }: ChromiumParts) =>
  devServer === undefined
    ? createOrigin({
        files: jailedFiles(pageDir),
        contentPolicy: CONTENT_POLICY,
        store,
      })
    : createOrigin({
        files: devServerFiles(devServer),
        contentPolicy: devContentPolicy(devServer),
        store,
      });

/** How the window ends; on a Mac the browser outlives its last one. */
const watchEnd = (
  context: BrowserContext,
  page: Page,
  log: ChromiumParts["log"],
): Pick<ChromiumHost, "closed" | "close"> => {
  let hasCrashed = false;
  let closing: Promise<void> | undefined;
  const closeNow = async (): Promise<void> => {
    if (hasCrashed) return context.close();
    // Its handlers of beforeunload and pagehide run; what they send arrives before the page is gone.
    const gone = page.waitForEvent("close", { timeout: FAREWELL });
    await page.close({ runBeforeUnload: true }).catch(() => undefined);
    await gone.catch(() => undefined);
    await context.close();
  };
  const close = (): Promise<void> => (closing ??= closeNow());
  const closed = new Promise<"closed" | "crashed">((resolve) => {
    context.once("close", () => resolve(hasCrashed ? "crashed" : "closed"));
  });
  page.once("close", () => void close().catch(() => undefined));
  page.once("crash", () => {
    log({ level: "error", message: "the page crashed" });
    hasCrashed = true;
    void close().catch(() => undefined);
  });
  return { closed, close };
};

const bind = async (
  parts: ChromiumParts,
  context: BrowserContext,
  page: Page,
  refusals: Refusals,
  quit: () => void,
): Promise<BoundPage> => {
  const { dataDir, saveDir, store, newId, log } = parts;
  const handlers = createChromiumHandlers({
    dataDir,
    saveDir: saveDir ?? downloadsFolder(),
    store,
    refusals,
    newId,
    browserVersion: `Chromium ${context.browser()?.version() ?? ""}`.trim(),
    pick: (accept, many) => bound.pick(accept, many),
    quit,
  });
  const answerHost = answerHostCalls(handlers, log);
  const window = newId();
  const session = await context.newCDPSession(page);
  const { targetInfo } = await session.send("Target.getTargetInfo");
  const bound = await bindPage({
    session,
    origin: CHROMIUM_ORIGIN,
    // The main frame of a page has the id of the page itself.
    mainFrame: targetInfo.targetId,
    call: (name, input) => store.call(String(name), input, window),
    host: (name, input) => answerHost(name, input, undefined),
  });
  return bound;
};

/** Opens the app's window in an installed browser, driven over a pipe: no port, and no way for another program to it. */
export const runChromium = async (
  parts: ChromiumParts,
): Promise<ChromiumHost> => {
  const { store, clock, log, devServer } = parts;
  const refusals = createRefusals(clock);
  const context = await launchBrowser(parts);
  const page = firstPage(context, refusals);
  const { closed, close } = watchEnd(context, page, log);
  await fenceContext(context, {
    origin: createPageOrigin(parts),
    refusals,
    log,
    isDev: devServer !== undefined,
  });
  await context.addInitScript(installBridge, { ask: ASK, pageSide: PAGE_SIDE });
  const bound = await bind(parts, context, page, refusals, () => {
    void pause(BREATH).then(close);
  });
  store.onEvent(bound.tell);
  // What follows is the page's own; it shows itself as it comes.
  await page.goto(`${CHROMIUM_ORIGIN}/`, { waitUntil: "commit" });
  return { page, closed, close };
};
