import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { ConsoleMessage, Page } from "playwright-core";
import { findBrowser } from "../../main/chromium/find-browser.ts";
import type { CallName } from "../../main/contract/calls.ts";
import type { RefusedRequests } from "../../main/contract/host-calls.ts";
import type { Settings } from "../../main/domain/settings.ts";
import { newId } from "../../main/new-id.ts";
import type { CallInput, CallOutput } from "../../preload/api.ts";

/*
 * The built app in its stand-in, without a window: what the flows drive. Host, store thread and page are those of out/; the page is the host's own, so
 * that what a flow does goes the whole way.
 */

const root = fileURLToPath(new URL("../..", import.meta.url));
const out = path.join(root, "out");

/** Pictures made by the flows: an artifact of the run. */
export const SCREENSHOTS = path.join(out, "screenshots");

type Built = Pick<typeof import("../../main/chromium/run.ts"), "runChromium"> &
  Pick<
    typeof import("../../main/host/start-store-thread.ts"),
    "startStoreThread"
  >;

/** A function of the built main, wherever the build has put it and under whatever name its chunk hands it out. */
const loadBuilt = async <Name extends keyof Built>(
  name: Name,
): Promise<Built[Name]> => {
  const folder = path.join(out, "main");
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const file = files.find((each) => {
    if (!/-[\w-]{8}\.js$/.test(each)) return false;
    const text = readFileSync(path.join(folder, each), "utf8");
    return new RegExp(`^export \\{.*\\b${name}\\b`, "m").test(text);
  });
  if (file === undefined)
    throw new Error("the app is not built: npm run build, then again");
  const chunk: unknown = await import(
    pathToFileURL(path.join(folder, file)).href
  );
  // A module is an object, whatever it exports.
  const found = Object.values(chunk as Record<string, unknown>).find(
    (each) => typeof each === "function" && each.name === name,
  );
  // Built from that very module.
  return found as Built[Name];
};

export type FlowOptions = {
  readonly dataDir: string;
  /** Where the stand-in saves files; beside the data where none is named. */
  readonly saveDir?: string;
  /** Set before the page is loaded; without them it is a first start. */
  readonly settings?: Partial<Settings>;
  /** Puts in the sample client with its notes and its briefing. */
  readonly hasSample?: boolean;
  /** Of the page, in px. */
  readonly width?: number;
  readonly height?: number;
  /** The built page unless another one is named. */
  readonly pageDir?: string;
};

export type Flow = {
  readonly page: Page;
  readonly saveDir: string;
  /** Asks the app past the page, as another window would. */
  readonly ask: <Name extends CallName>(
    name: Name,
    input: CallInput<Name>,
  ) => Promise<CallOutput<Name>>;
  /** Errors of page and policy: what the console and the host's log hold. */
  readonly complaints: () => readonly string[];
  /** Errors that host and store thread wrote into their log. */
  readonly logged: readonly string[];
  /** What the page wanted of the network. */
  readonly refused: () => Promise<RefusedRequests>;
  /** Opens an address, as a link does. */
  readonly go: (hash: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** What flows read and look at, whatever the machine's own language and theme. */
const PLAIN = { interfaceLanguage: "en", appearance: "light" } as const;
/** Longer than anything takes, short enough that a failure names its line before the test's own time is over; milliseconds. */
const PATIENCE = 15_000;

/** All errors that the page says, those from before anybody listened included. */
const listenTo = async (page: Page): Promise<readonly string[]> => {
  const found: string[] = [];
  const hear = (line: ConsoleMessage) => {
    if (line.type() === "error") found.push(line.text());
  };
  const hearError = ({ stack, message }: Error) => found.push(stack ?? message);
  page.on("console", hear);
  page.on("pageerror", hearError);
  const before = await page.consoleMessages();
  before.filter((line) => !found.includes(line.text())).forEach(hear);
  (await page.pageErrors()).forEach(hearError);
  return found;
};

/** Opens the built app on a folder. */
export const openFlow = async ({
  dataDir,
  saveDir = path.join(path.dirname(dataDir), "saved"),
  settings,
  hasSample = false,
  width = 1366,
  height = 768,
  pageDir = path.join(out, "renderer"),
}: FlowOptions): Promise<Flow> => {
  const browser = findBrowser();
  if (browser === undefined)
    throw new Error("no browser: set CHROMIUM_PATH, or install one");
  // Both built: host and store know each other's errors by their class.
  const startStoreThread = await loadBuilt("startStoreThread");
  const logged: string[] = [];
  const log = ({
    level,
    message,
    stack,
  }: {
    readonly level: string;
    readonly message: string;
    readonly stack?: string | undefined;
  }) => {
    if (level === "error") logged.push(stack ?? message);
  };
  const store = startStoreThread({
    dataDir,
    resourcesDir: path.join(root, "resources"),
    version: "0.0.0-flow",
    log,
  });
  const ask: Flow["ask"] = async (name, input) => {
    const answer = await store.call(name, input, "flow");
    if (!answer.ok) throw new Error(`${name}: ${answer.error.code}`);
    // The store answers a call by its own name with its own type.
    return answer.value as CallOutput<typeof name>;
  };
  if (hasSample) await ask("starter.takeSample", {});
  if (settings !== undefined) {
    const before = await ask("settings.get", {});
    const next = { ...before, ...PLAIN, ...settings };
    await ask("settings.save", { settings: next });
  }
  // Loaded while the store opens, as by `npm start`.
  const runChromium = await loadBuilt("runChromium");
  const host = await runChromium({
    browser,
    dataDir,
    pageDir,
    store,
    newId,
    clock: () => new Date().toISOString(),
    log,
    isHeadless: true,
    saveDir,
  });
  const { page } = host;
  const complaints = await listenTo(page);
  page.setDefaultTimeout(PATIENCE);
  await page.setViewportSize({ width, height });

  return {
    page,
    saveDir,
    ask,
    logged,
    complaints: () => [...logged, ...complaints],
    refused: async () => {
      const answer = await page.evaluate(() =>
        window.api.host("network.refused", {}),
      );
      if (!answer.ok) throw new Error(answer.error.code);
      return answer.value;
    },
    go: (hash) =>
      page.evaluate((next) => {
        location.hash = next;
      }, hash),
    close: async () => {
      await host.close();
      await store.close();
    },
  };
};
