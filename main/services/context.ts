import type { AppEvent } from "../contract/events.ts";
import type { Document, Printed } from "../domain/document.ts";
import type { Theme } from "../domain/theme.ts";
import type { Store } from "../store/index.ts";
import type { Bytes } from "./bytes.ts";
import type { Jobs } from "./jobs.ts";

export type PrintOptions = {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
};

/** What prints a Document; in the app the worker of pdf/. Throws print.failed and print.cancelled. */
export type Printer = {
  /** Starts what prints before there is something to print. */
  readonly warm: () => void;
  readonly print: (
    document: Document,
    theme: Theme,
    options?: PrintOptions,
  ) => Promise<Printed>;
  readonly close: () => Promise<void>;
};

export type Log = (line: {
  readonly level: "info" | "error";
  readonly message: string;
  readonly stack?: string | undefined;
}) => void;

/** What every service works with. */
export type Context = {
  readonly store: Store;
  readonly dataDir: string;
  readonly resourcesDir: string;
  readonly version: string;
  readonly isFirstStart: boolean;
  /** UTC ISO. Nothing in main asks the system's clock but through this. */
  readonly now: () => string;
  readonly newId: () => string;
  readonly log: Log;
  readonly emit: (event: AppEvent) => void;
  readonly printer: Printer;
  readonly jobs: Jobs;
  readonly bytes: Bytes;
};

/** Who asks: undo and redo are kept apart by window. */
export type Caller = { readonly window: string };
