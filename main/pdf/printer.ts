import { Worker } from "node:worker_threads";
import { fail } from "../contract/errors.ts";
import type { Document, Printed } from "../domain/document.ts";
import type { Theme } from "../domain/theme.ts";

/** What the worker is sent. */
export type PrintOrder = {
  readonly document: Document;
  readonly theme: Theme;
  readonly fontsDir: string;
};

/** What the worker answers: any number of times how far it is, then how it ended. */
export type PrintAnswer =
  | { readonly kind: "progress"; readonly done: number; readonly all: number }
  | { readonly kind: "printed"; readonly printed: Printed }
  | { readonly kind: "failed"; readonly problem: string };

export type PrintControl = {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
};

/**
 * Prints in a thread of its own, one document after another. `print` throws print.cancelled where its signal says so, and print.failed where the document cannot be
 * printed or the thread dies; the next print then starts a new one.
 */
export type Printer = {
  /** Starts the thread before there is something to print: it loads while others work. */
  readonly warm: () => void;
  readonly print: (
    document: Document,
    theme: Theme,
    control?: PrintControl,
  ) => Promise<Printed>;
  readonly close: () => Promise<void>;
};

export type PrinterParts = {
  /** The folder with the fonts. */
  readonly fontsDir: string;
  /** In place of the worker that belongs to this file. */
  readonly workerUrl?: URL | undefined;
};

/** From source the worker stands beside this file; in the built app it is an entry of its own. */
const ownWorker = (): URL =>
  import.meta.url.endsWith(".ts")
    ? new URL("./worker.ts", import.meta.url)
    : new URL("./pdf-worker.js", import.meta.url);

const failed = (problem: unknown): Error =>
  fail("print.failed", {
    problem: problem instanceof Error ? problem.message : String(problem),
  });

/** Hands one order to the worker and waits for its end; an abort leaves it running. */
const order = (
  worker: Worker,
  sent: PrintOrder,
  { signal, onProgress }: PrintControl,
): Promise<Printed> =>
  new Promise((resolve, reject) => {
    const end = (settle: () => void) => {
      worker
        .off("message", onMessage)
        .off("error", onError)
        .off("exit", onExit);
      signal?.removeEventListener("abort", onAbort);
      settle();
    };
    const onMessage = (answer: PrintAnswer) => {
      if (answer.kind === "progress") onProgress?.(answer.done, answer.all);
      else if (answer.kind === "printed") end(() => resolve(answer.printed));
      else end(() => reject(failed(answer.problem)));
    };
    const onError = (error: unknown) => end(() => reject(failed(error)));
    const onExit = (code: number) => end(() => reject(failed(`exit ${code}`)));
    const onAbort = () => end(() => reject(fail("print.cancelled", {})));
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    signal?.addEventListener("abort", onAbort);
    // oxlint-disable-next-line require-post-message-target-origin -- a thread has no origin
    worker.postMessage(sent);
  });

/** The one warm thread; a new one where the last one was ended or died. */
const keepWorker = (url: URL) => {
  let kept: Worker | undefined;
  const start = (): Worker => {
    const worker = new Worker(url);
    const forget = () => {
      if (kept === worker) kept = undefined;
    };
    // The listener for errors also keeps one that comes between two prints from ending the process.
    worker.on("error", forget).on("exit", forget);
    return worker;
  };
  return {
    get: (): Worker => (kept ??= start()),
    stop: async (): Promise<void> => {
      const stopped = kept;
      kept = undefined;
      await stopped?.terminate();
    },
  };
};

const isAborted = ({ signal }: PrintControl): boolean =>
  signal?.aborted === true;

/** Starts nothing until the first print, or until it is warmed. */
export const createPrinter = ({
  fontsDir,
  workerUrl = ownWorker(),
}: PrinterParts): Printer => {
  const { get, stop } = keepWorker(workerUrl);
  let isClosed = false;
  let last: Promise<unknown> = Promise.resolve();

  const printNow = async (
    sent: PrintOrder,
    control: PrintControl,
  ): Promise<Printed> => {
    if (isClosed || isAborted(control)) throw fail("print.cancelled", {});
    const worker = get();
    worker.ref();
    try {
      return await order(worker, sent, control);
    } finally {
      // Layout cannot be interrupted: to cancel is to end the thread.
      if (isAborted(control)) await stop();
      // An idle thread keeps no process alive.
      worker.unref();
    }
  };

  return {
    warm: () => get().unref(),
    print: (document, theme, control = {}) => {
      const sent = { document, theme, fontsDir };
      const printed = last.then(() => printNow(sent, control));
      last = printed.catch(() => undefined);
      return printed;
    },
    close: async () => {
      isClosed = true;
      await stop();
      await last;
    },
  };
};
