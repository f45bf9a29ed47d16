import path from "node:path";
import type { ChromiumHost } from "../chromium/run.ts";
import type { ErrorCode, ErrorDetails } from "../contract/errors.ts";
import { createLogFile } from "../host/log-file.ts";
import {
  startStoreThread,
  type StoreThread,
} from "../host/start-store-thread.ts";
import { newId } from "../new-id.ts";
import { readVersion, resourcesDir } from "../paths.ts";
import { giveBackMemory } from "./give-back-memory.ts";

type Parts = {
  readonly browser: string;
  readonly dataDir: string;
  readonly pageDir: string;
  readonly isHeadless: boolean;
  readonly devServer?: URL | undefined;
  /** Called when the window is there. */
  readonly onOpen: () => void;
};

export type ChromiumEnd =
  | { readonly kind: "closed" }
  /** Another window has the data folder open. */
  | {
      readonly kind: "busy";
      readonly code: ErrorCode;
      readonly details: ErrorDetails[ErrorCode];
    }
  | { readonly kind: "failed"; readonly problem: string };

/** A page that crashes this soon would only crash again; milliseconds. */
const TOO_SOON = 10_000;

const clock = () => new Date().toISOString();

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";

/** Opens the window, and again where its page crashed: drafts were saved as they were typed, a fresh page shows them. */
const keepOpen = async (
  { onOpen, ...parts }: Parts,
  open: (parts: Omit<Parts, "onOpen">) => Promise<ChromiumHost>,
): Promise<ChromiumEnd> => {
  let host: ChromiumHost | undefined;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.once(signal, () => void host?.close());
  for (;;) {
    const openedAt = performance.now();
    // oxlint-disable-next-line no-await-in-loop -- one window after another
    host = await open(parts);
    onOpen();
    giveBackMemory();
    // oxlint-disable-next-line no-await-in-loop -- one window after another
    const end = await host.closed;
    if (end === "closed") return { kind: "closed" };
    if (performance.now() - openedAt < TOO_SOON)
      return { kind: "failed", problem: "its page crashes" };
  }
};

/** From the browser's start to its end; every other error of the store is shown by the page itself. */
const openWindow = async (
  parts: Parts,
  store: StoreThread,
  log: ReturnType<typeof createLogFile>,
): Promise<ChromiumEnd> => {
  // Loaded while the store opens.
  const [opened, { runChromium }] = await Promise.all([
    store.opened(),
    import("../chromium/run.ts"),
  ]);
  // A second browser on the same profile would only open a window in the first.
  if (!opened.ok && opened.error.code === "store.busy")
    return { kind: "busy", ...opened.error };
  return keepOpen(parts, (given) =>
    runChromium({ ...given, store, newId, clock, log }),
  );
};

/** Runs the app in an installed browser until its window is closed. */
export const openChromium = async (parts: Parts): Promise<ChromiumEnd> => {
  const { dataDir } = parts;
  const log = createLogFile(dataDir, clock);
  const version = readVersion();
  const store = startStoreThread({ dataDir, resourcesDir, version, log });
  try {
    return await openWindow(parts, store, log);
  } catch (error) {
    return { kind: "failed", problem: firstLine(error) };
  } finally {
    await store.close();
  }
};

/** The built page beside the built main. */
export const builtPageDir = (root: string): string =>
  path.join(root, "out", "renderer");
