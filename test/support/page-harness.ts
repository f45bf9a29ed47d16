import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import {
  type Browser,
  chromium,
  type ConsoleMessage,
  type Page,
} from "playwright-core";
import { build } from "vite";
import { type App, openApp } from "../../main/app.ts";
import type { AppEvent } from "../../main/contract/events.ts";
import { newId } from "../../main/new-id.ts";

/*
 * The page in a real browser on the real app, without a host: what tests of renderer/ drive. The origin is made up, the policy is the strict one, and
 * everything that is not the page's own file or the app's bytes is refused, as in the hosts.
 */

const root = fileURLToPath(new URL("../..", import.meta.url));
const ORIGIN = "https://page.chipbrief.test";
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' blob: data:; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'";
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".ttf": "font/ttf",
  ".svg": "image/svg+xml",
};

/** Builds the page as the app ships it, into a folder of this process, which goes with it. */
export const buildPage = async (): Promise<string> => {
  const outDir = mkdtempSync(path.join(tmpdir(), "chipbrief-built-page-"));
  process.once("exit", () => rmSync(outDir, { recursive: true, force: true }));
  await build({
    configFile: false,
    logLevel: "warn",
    root: path.join(root, "renderer"),
    base: "./",
    plugins: [react()],
    build: {
      outDir,
      emptyOutDir: true,
      minify: true,
      rolldownOptions: {
        input: { index: path.join(root, "renderer", "index.html") },
      },
    },
  });
  return outDir;
};

/** The browser on this machine: CHROMIUM_PATH first. */
export const findBrowser = (): string => {
  const found = [
    process.env["CHROMIUM_PATH"],
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
  ].find((file) => file !== undefined && existsSync(file));
  if (found === undefined)
    throw new Error(
      "no browser: set CHROMIUM_PATH, or install one (apt-get install chromium)",
    );
  return found;
};

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: findBrowser(),
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
  });

const respond = async (folder: string, app: App, page: Page): Promise<void> => {
  await page.context().route("**/*", async (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== ORIGIN) return route.abort();
    if (url.pathname.startsWith("/bytes/"))
      return route.fulfill({
        body: Buffer.from(app.takeBytes(url.pathname)),
        contentType: "application/octet-stream",
      });
    const file = path.join(
      folder,
      url.pathname === "/" ? "index.html" : decodeURIComponent(url.pathname),
    );
    if (!file.startsWith(folder) || !existsSync(file))
      return route.fulfill({ status: 404 });
    return route.fulfill({
      body: readFileSync(file),
      contentType: TYPES[path.extname(file)] ?? "application/octet-stream",
      headers: { "content-security-policy": POLICY },
    });
  });
};

/** Runs in the page before its first line: the same `window.api` as a host's. */
const exposeApi = () => {
  type Listener = (event: unknown) => void;
  const listeners = new Set<Listener>();
  const own = globalThis as unknown as {
    api: unknown;
    deliver: Listener;
    callApp: (name: string, input: unknown) => Promise<unknown>;
    callHost: (name: string, input: unknown) => Promise<unknown>;
  };
  own.deliver = (event) => {
    for (const listener of listeners) listener(event);
  };
  own.api = {
    call: (name: string, input: unknown) => own.callApp(name, input),
    host: (name: string, input: unknown) => own.callHost(name, input),
    on: (listener: Listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

const connect = async (app: App, page: Page): Promise<void> => {
  await page.exposeFunction("callApp", (name: string, input: unknown) =>
    app.call(name as never, input, { window: "page" }),
  );
  await page.exposeFunction("callHost", (name: string) =>
    name === "network.refused"
      ? { ok: true, value: { count: 0 } }
      : { ok: false, error: { code: "call.unknown", details: { name } } },
  );
  await page.addInitScript(exposeApi);
  app.onEvent((event: AppEvent) => {
    if (!page.isClosed())
      void page
        .evaluate(
          (sent) =>
            (
              globalThis as unknown as { deliver: (event: unknown) => void }
            ).deliver(sent),
          event,
        )
        .catch(() => undefined);
  });
};

export type OpenPage = {
  readonly page: Page;
  readonly app: App;
  /** What the page complained of: errors, refused styles and scripts. */
  readonly complaints: readonly string[];
  readonly go: (hash: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

export type PageOptions = {
  readonly browser: Browser;
  readonly folder: string;
  readonly width?: number;
  readonly height?: number;
  readonly clock?: () => string;
  /** Given, it is kept. */
  readonly dataDir?: string;
  readonly scale?: number;
};

const collect = (page: Page): readonly string[] => {
  const complaints: string[] = [];
  page.on("pageerror", (error) =>
    complaints.push(error.stack ?? error.message),
  );
  page.on("console", (line: ConsoleMessage) => {
    if (line.type() === "error" || line.type() === "warning")
      complaints.push(line.text());
  });
  return complaints;
};

/** A window of its own on an app of its own. */
export const openPage = async ({
  browser,
  folder,
  width = 1366,
  height = 768,
  clock = () => new Date().toISOString(),
  dataDir,
  scale = 1,
}: PageOptions): Promise<OpenPage> => {
  const data = dataDir ?? mkdtempSync(path.join(tmpdir(), "chipbrief-page-"));
  const complaints: string[] = [];
  const app = openApp({
    dataDir: data,
    resourcesDir: path.join(root, "resources"),
    version: "0.0.0-test",
    clock,
    newId,
    log: ({ level, message, stack }) => {
      if (level === "error") complaints.push(stack ?? message);
    },
  });
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    locale: "de-DE",
  });
  const page = await context.newPage();
  const own = collect(page);
  await respond(folder, app, page);
  await connect(app, page);
  await page.goto(`${ORIGIN}/`);
  return {
    page,
    app,
    get complaints() {
      return [...complaints, ...own];
    },
    go: async (hash) => {
      await page.evaluate((next) => {
        location.hash = next;
      }, hash);
    },
    close: async () => {
      await context.close();
      await app.close();
      if (dataDir === undefined) rmSync(data, { recursive: true, force: true });
    },
  };
};
