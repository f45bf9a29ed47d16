import { Worker } from "node:worker_threads";
import { type Answer, Failure } from "../contract/errors.ts";
import type { AppEvent } from "../contract/events.ts";
import type { HostEvent } from "../contract/host-calls.ts";
import type { BytesUrl } from "../contract/jobs.ts";
import type {
  LogLine,
  ThreadData,
  ThreadMessage,
  ThreadQuestion,
  ThreadRequest,
} from "./thread-messages.ts";

/** From source it runs as it stands; built it lies flat beside the entries. */
const THREAD_FILE = new URL(
  import.meta.url.endsWith(".ts") ? "../store-thread.ts" : "./store-thread.js",
  import.meta.url,
);

const TOO_SOON = 5000;
/** A quarter of V8's default: calls are small, and what they leave behind would lie there until it is full. Megabytes. */
const YOUNG = 12;
/** A printer that does not stop must not keep the app open; milliseconds. */
const PATIENCE = 10_000;

export type StoreThreadParts = ThreadData & {
  readonly log: (line: LogLine) => void;
  /** Tests start the built one. */
  readonly file?: URL | undefined;
  /** A thread that ends this soon after its start would only end again; milliseconds. */
  readonly tooSoon?: number | undefined;
};

export type StoreThread = {
  /** How opening the store went: the store.* error is an answer like every other. */
  readonly opened: () => Promise<Answer<null>>;
  /** Never rejects. While the store is not open the answer to every call is why. */
  readonly call: (
    name: string,
    input: unknown,
    window: string,
  ) => Promise<Answer<unknown>>;
  /** Answers how to stop listening. */
  readonly onEvent: (
    listener: (event: AppEvent | HostEvent) => void,
  ) => () => void;
  /** The bytes behind a one-use address, moved, not copied. Rejects with bytes.gone. */
  readonly takeBytes: (url: string) => Promise<Uint8Array>;
  /** Puts bytes behind a one-use address that calls can name; the array is moved and unusable here afterwards. */
  readonly giveBytes: (bytes: Uint8Array) => Promise<BytesUrl>;
  /** Closes what is left and opens anew. */
  readonly reopen: () => Promise<Answer<null>>;
  /** Waits for running calls, cancels jobs, closes the store. */
  readonly close: () => Promise<void>;
};

type Unanswered = Extract<Answer<never>, { readonly ok: false }>;

const unexpected = (message: string): Unanswered => ({
  ok: false,
  error: { code: "unexpected", details: { message } },
});

const jobOf = (answer: Answer<unknown>): string | undefined =>
  answer.ok &&
  typeof answer.value === "object" &&
  answer.value !== null &&
  "job" in answer.value &&
  typeof answer.value.job === "string"
    ? answer.value.job
    : undefined;

const failureOf = ({ error }: Unanswered): Failure =>
  new Failure(error.code, error.details);

/** One life of the thread, from start to exit. */
const startLife = (
  { dataDir, resourcesDir, version, log, file = THREAD_FILE }: StoreThreadParts,
  emit: (event: AppEvent) => void,
  onCrash: (why: string) => void,
) => {
  const waiting = new Map<number, (answer: Answer<unknown>) => void>();
  const jobs = new Set<string>();
  const opened = Promise.withResolvers<Answer<null>>();
  const exited = Promise.withResolvers<void>();
  let lastId = 0;
  let problem: string | undefined;
  /** Its end is expected. */
  let isClosing = false;
  /** Why nothing more is answered. */
  let end: Unanswered | undefined;

  const workerData: ThreadData = { dataDir, resourcesDir, version };
  const worker = new Worker(file, {
    workerData,
    name: "store",
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  });

  const settle = (id: number, answer: Answer<unknown>) => {
    const job = jobOf(answer);
    if (job !== undefined) jobs.add(job);
    waiting.get(id)?.(answer);
    waiting.delete(id);
  };

  const stopAnswering = (why: Unanswered) => {
    end ??= why;
    for (const id of waiting.keys()) settle(id, end);
  };

  const hearOpened = (answer: Answer<null>) => {
    opened.resolve(answer);
    if (answer.ok) return;
    // With nothing to serve it ends by itself.
    isClosing = true;
    stopAnswering(answer);
  };

  const hear = (message: ThreadMessage): void => {
    switch (message.say) {
      case "opened":
        return hearOpened(message.answer);
      case "answer":
        return settle(message.id, message.answer);
      case "log":
        return log(message.line);
      case "event":
        if (message.event.kind === "job" && message.event.end !== undefined)
          jobs.delete(message.event.id);
        return emit(message.event);
    }
  };

  const finish = (code: number) => {
    const why = problem ?? `the store thread ended with code ${code}`;
    const ended = unexpected(why);
    opened.resolve(ended);
    stopAnswering(ended);
    for (const id of jobs)
      emit({ kind: "job", id, done: 0, all: 1, end: ended });
    exited.resolve();
    if (!isClosing) onCrash(why);
  };

  worker.on("message", hear);
  worker.on("error", (error) => {
    // Anything can be thrown.
    const { message, stack } =
      error instanceof Error ? error : new Error(String(error));
    problem = message;
    log({ level: "error", message, stack });
  });
  worker.on("exit", finish);

  const post = (request: ThreadRequest, transfer: readonly ArrayBuffer[]) =>
    worker.postMessage(request, transfer);

  return {
    opened: opened.promise,
    ask: (
      question: ThreadQuestion,
      transfer: readonly ArrayBuffer[] = [],
    ): Promise<Answer<unknown>> => {
      if (end !== undefined) return Promise.resolve(end);
      const id = ++lastId;
      return new Promise((resolve) => {
        waiting.set(id, resolve);
        try {
          post({ id, ...question }, transfer);
        } catch (error) {
          // Functions and the like cannot be cloned into the thread.
          settle(id, {
            ok: false,
            error: {
              code: "input.invalid",
              details: { issues: [{ path: "", message: String(error) }] },
            },
          });
        }
      });
    },
    close: async (): Promise<void> => {
      isClosing = true;
      post({ ask: "close" }, []);
      const timer = setTimeout(() => void worker.terminate(), PATIENCE);
      await exited.promise;
      clearTimeout(timer);
    },
  };
};

/**
 * Runs the app in its thread. A thread that crashes is reported to the log, its open calls and jobs end with `unexpected`, and it is started anew,
 * once; where it crashes again at once it stays down until `reopen`.
 */
export const startStoreThread = (parts: StoreThreadParts): StoreThread => {
  const listeners = new Set<(event: AppEvent | HostEvent) => void>();
  const { tooSoon = TOO_SOON } = parts;
  const emit = (event: AppEvent | HostEvent): void => {
    for (const listener of listeners) listener(event);
  };

  const startNew = () => {
    const startedAt = performance.now();
    return startLife(parts, emit, () => {
      if (performance.now() - startedAt > tooSoon) begin();
    });
  };
  const begin = (): void => {
    life = startNew();
    emit({ kind: "reopened" });
  };
  let life = startNew();

  let reopening: Promise<Answer<null>> | undefined;
  const reopenOnce = async (): Promise<Answer<null>> => {
    await life.close();
    begin();
    const answer = await life.opened;
    reopening = undefined;
    return answer;
  };

  // At once, though the store may still be opening: what is asked before a close is done before it.
  const ask = (question: ThreadQuestion, transfer?: readonly ArrayBuffer[]) =>
    life.ask(question, transfer);

  return {
    opened: () => life.opened,
    call: (name, input, window) => ask({ ask: "call", name, input, window }),
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    takeBytes: async (url) => {
      const answer = await ask({ ask: "takeBytes", url });
      // The thread answers this question with nothing else.
      if (answer.ok) return answer.value as Uint8Array;
      throw failureOf(answer);
    },
    giveBytes: async (bytes) => {
      // A whole buffer of its own can be moved; a slice of another's is copied.
      const isWhole =
        bytes.buffer instanceof ArrayBuffer &&
        bytes.byteLength === bytes.buffer.byteLength;
      const own = isWhole ? bytes : new Uint8Array(bytes);
      // Both ways it is a plain ArrayBuffer now.
      const buffer = own.buffer as ArrayBuffer;
      const answer = await ask({ ask: "giveBytes", bytes: own }, [buffer]);
      // The thread answers this question with nothing else.
      if (answer.ok) return answer.value as BytesUrl;
      throw failureOf(answer);
    },
    // Two windows may ask at once: two threads would have the folder, and one of them be refused.
    reopen: () => (reopening ??= reopenOnce()),
    close: () => life.close(),
  };
};
