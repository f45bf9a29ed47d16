import { calls, type CallName, callNames } from "./contract/calls.ts";
import type { Call, OutputOf } from "./contract/call.ts";
import {
  type Answer,
  type ErrorCode,
  type ErrorDetails,
  fail,
  isFailure,
} from "./contract/errors.ts";
import type { AppEvent } from "./contract/events.ts";
import type { Calls } from "./contract/calls.ts";
import { createPrinter } from "./pdf/printer.ts";
import { createBytes } from "./services/bytes.ts";
import type { Caller, Context, Log, Printer } from "./services/context.ts";
import { createHandlers } from "./services/index.ts";
import { createJobs } from "./services/jobs.ts";
import { fillNewStore } from "./services/starter.ts";
import { openStore, type Store } from "./store/index.ts";
import { join } from "node:path";
import type { z } from "zod";

export type AppParts = {
  readonly dataDir: string;
  /** Where starter/, fonts/ and the like lie. */
  readonly resourcesDir: string;
  readonly version: string;
  /** UTC ISO 8601. */
  readonly clock: () => string;
  readonly newId: () => string;
  readonly log: Log;
  /** It is opened in order to print: the printer loads while the store opens. */
  readonly printsSoon?: boolean | undefined;
};

/** The output of the call with that wire name. */
export type OutputOfName<Name extends CallName> =
  Name extends `${infer Noun extends keyof Calls}.${infer Verb}`
    ? Verb extends keyof Calls[Noun]
      ? OutputOf<Calls[Noun][Verb]>
      : never
    : never;

export type App = {
  /** Every call of the contract, by its wire name. Never rejects: what goes wrong is an answer too. */
  readonly call: <Name extends CallName>(
    name: Name,
    input: unknown,
    caller: Caller,
  ) => Promise<Answer<OutputOfName<Name>>>;
  /** Answers how to stop listening. */
  readonly onEvent: (listener: (event: AppEvent) => void) => () => void;
  /** The bytes behind a one-use address; throws bytes.gone. */
  readonly takeBytes: (url: string) => Uint8Array;
  /** Cancels what runs, waits for it, closes the store. */
  readonly close: () => Promise<void>;
};

type WireError = {
  readonly code: ErrorCode;
  readonly details: ErrorDetails[ErrorCode];
};

const isFull = (error: unknown): boolean =>
  error instanceof Error &&
  "code" in error &&
  (error.code === "SQLITE_FULL" || error.code === "ENOSPC");

const toWire =
  (log: Log) =>
  (error: unknown): WireError => {
    if (isFailure(error)) return { code: error.code, details: error.details };
    if (isFull(error)) return { code: "store.full", details: {} };
    const message = error instanceof Error ? error.message : String(error);
    log({
      level: "error",
      message,
      stack: error instanceof Error ? error.stack : undefined,
    });
    return { code: "unexpected", details: { message } };
  };

/** Names come from outside: only own keys count, so that 'constructor' is no call. */
const isCallName = (name: string): name is CallName =>
  (callNames as readonly string[]).includes(name);

const definitionOf = (name: CallName): Call<z.ZodType, unknown> => {
  const [noun = "", verb = ""] = name.split(".");
  // The contract by plain names; what is not in it is refused just here.
  const byName = calls as unknown as Record<
    string,
    Record<string, Call<z.ZodType, unknown>>
  >;
  const definition = byName[noun]?.[verb];
  if (definition === undefined) throw fail("call.unknown", { name });
  return definition;
};

const parseInput = (name: CallName, input: unknown): unknown => {
  const parsed = definitionOf(name).input.safeParse(input ?? {});
  if (parsed.success) return parsed.data;
  throw fail("input.invalid", {
    issues: parsed.error.issues
      .slice(0, 20)
      .map(({ path, message }) => ({ path: path.join("."), message })),
  });
};

type AnyHandler = (input: unknown, caller: Caller) => unknown;

const createContext = (
  parts: AppParts,
  store: Store,
  printer: Printer,
  emit: (event: AppEvent) => void,
): Context => ({
  ...parts,
  store,
  printer,
  emit,
  isFirstStart: store.isNew,
  now: parts.clock,
  jobs: createJobs({ newId: parts.newId, emit, toEnd: toWire(parts.log) }),
  bytes: createBytes(),
});

/**
 * The one place where the parts meet. Opens the store of the data folder (throws the store.* errors of open.ts)
 * and, where it is new, fills it from the starter library.
 */
export const openApp = (parts: AppParts): App => {
  const listeners = new Set<(event: AppEvent) => void>();
  const printer = createPrinter({
    fontsDir: join(parts.resourcesDir, "fonts"),
  });
  if (parts.printsSoon === true) printer.warm();
  const store = openStore(parts.dataDir);
  const context = createContext(parts, store, printer, (event) => {
    for (const listener of listeners) listener(event);
  });
  const toError = toWire(parts.log);
  try {
    // Killed between making the store and filling it, the next start fills it.
    if (
      store.tables.fact.count() === 0 &&
      store.changes.list({ offset: 0, limit: 1 }).total === 0
    )
      fillNewStore(context);
  } catch (error) {
    store.close();
    throw error;
  }
  const handlers = createHandlers(context);

  const handle = async (
    name: string,
    input: unknown,
    caller: Caller,
  ): Promise<unknown> => {
    if (!isCallName(name)) throw fail("call.unknown", { name });
    const [noun = "", verb = ""] = name.split(".");
    // Handlers by plain names: it has a function for each call of the contract.
    const byName = handlers as unknown as Record<
      string,
      Record<string, AnyHandler>
    >;
    const handler = byName[noun]?.[verb];
    if (handler === undefined) throw fail("call.unknown", { name });
    return handler(parseInput(name, input), caller);
  };

  return {
    call: async (name, input, caller) => {
      try {
        const value = await handle(name, input, caller);
        // The handler's type is that of the name; it was lost in the look-up by text.
        return { ok: true, value: value as never };
      } catch (error) {
        return { ok: false, error: toError(error) };
      }
    },
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    takeBytes: context.bytes.take,
    close: async () => {
      await context.jobs.stop();
      await printer.close();
      store.close();
    },
  };
};
