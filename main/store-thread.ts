import { randomBytes } from "node:crypto";
import { parentPort, workerData } from "node:worker_threads";
import { type App, openApp } from "./app.ts";
import { type Answer, isFailure } from "./contract/errors.ts";
import type { BytesUrl } from "./contract/jobs.ts";
import type {
  LogLine,
  ThreadData,
  ThreadMessage,
  ThreadQuestion,
  ThreadRequest,
} from "./host/thread-messages.ts";
import { newId } from "./new-id.ts";

/*
 * The thread in which both windows run the app: store, services and their disk. What it is asked it answers; it ends when it is told to close. The
 * other side is host/start-store-thread.ts.
 */

if (parentPort === null) throw new Error("the store thread is no program");
const port = parentPort;

const say = (
  message: ThreadMessage,
  transfer: readonly ArrayBuffer[] = [],
): void => {
  port.postMessage(message, transfer);
};

const log = (line: LogLine): void => say({ say: "log", line });

const failed = (error: unknown): Answer<never> => {
  if (isFailure(error))
    return { ok: false, error: { code: error.code, details: error.details } };
  const message = error instanceof Error ? error.message : String(error);
  const stack = error instanceof Error ? error.stack : undefined;
  log({ level: "error", message, stack });
  return { ok: false, error: { code: "unexpected", details: { message } } };
};

const attempt = (work: () => unknown): Answer<unknown> => {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    return failed(error);
  }
};

/** Bytes on their way to the app, each behind an address that works once, like those it gives. */
const given = new Map<string, Uint8Array>();

/** A page that posts what it never names in a call must not fill the memory. */
const GIVEN_AT_MOST = 32;

const give = (bytes: Uint8Array): BytesUrl => {
  const url = `/bytes/${randomBytes(16).toString("hex")}`;
  given.set(url, bytes);
  const oldest = given.keys().next();
  if (given.size > GIVEN_AT_MOST && oldest.done !== true)
    given.delete(oldest.value);
  return { url, size: bytes.byteLength };
};

const take = (app: App, url: string): Uint8Array => {
  const bytes = given.get(url);
  if (bytes === undefined) return app.takeBytes(url);
  given.delete(url);
  return bytes;
};

const answerTo = (
  app: App,
  question: ThreadQuestion,
): Promise<Answer<unknown>> | Answer<unknown> => {
  switch (question.ask) {
    case "call":
      // A name from outside; app.call looks it up and refuses what is no call.
      return app.call(question.name as never, question.input, {
        window: question.window,
      });
    case "takeBytes":
      // A copy: what is transferred is lost here, and a Buffer may be a slice of memory that others use.
      return attempt(() => new Uint8Array(take(app, question.url)));
    case "giveBytes":
      return attempt(() => give(question.bytes));
  }
};

const buffersOf = (answer: Answer<unknown>): readonly ArrayBuffer[] =>
  answer.ok &&
  answer.value instanceof Uint8Array &&
  answer.value.buffer instanceof ArrayBuffer
    ? [answer.value.buffer]
    : [];

const serve = (app: App): void => {
  const running = new Set<Promise<void>>();

  const answer = async (id: number, question: ThreadQuestion) => {
    const found = await answerTo(app, question);
    say({ say: "answer", id, answer: found }, buffersOf(found));
  };

  const close = async () => {
    // What was asked before is done before: a draft's last save must not be lost.
    await Promise.all(running);
    await app.close();
    port.close();
  };

  app.onEvent((event) => say({ say: "event", event }));
  port.on("message", (request: ThreadRequest) => {
    if (request.ask === "close") return void close();
    const task = answer(request.id, request).finally(() =>
      running.delete(task),
    );
    running.add(task);
  });
};

const start = (): Answer<null> => {
  // Given by start-store-thread.ts, which alone starts this file.
  const parts = workerData as ThreadData;
  try {
    serve(
      openApp({ ...parts, clock: () => new Date().toISOString(), newId, log }),
    );
    return { ok: true, value: null };
  } catch (error) {
    return failed(error);
  }
};

say({ say: "opened", answer: start() });
