import type { z } from "zod";
import type { Call, InputOf, OutputOf } from "../contract/call.ts";
import { type Answer, fail, isFailure } from "../contract/errors.ts";
import {
  type HostCalls,
  type HostCallName,
  hostCallNames,
  hostCalls,
} from "../contract/host-calls.ts";
import type { LogLine } from "./thread-messages.ts";

/** One function for every call of contract/host-calls.ts; `Asker` is the window that asks. */
export type HostHandlers<Asker> = {
  readonly [N in keyof HostCalls]: {
    readonly [V in keyof HostCalls[N]]: (
      input: InputOf<HostCalls[N][V]>,
      asker: Asker,
    ) => OutputOf<HostCalls[N][V]> | Promise<OutputOf<HostCalls[N][V]>>;
  };
};

export type AnswerHostCall<Asker> = (
  name: unknown,
  input: unknown,
  asker: Asker,
) => Promise<Answer<unknown>>;

type AnyCall = Call<z.ZodType, unknown>;
type Tree<Leaf> = Readonly<Record<string, Readonly<Record<string, Leaf>>>>;
type AnyHandler = (input: unknown, asker: unknown) => unknown;

/** Names come from outside: only own keys count, so that 'constructor' is no call. */
const isHostCallName = (name: unknown): name is HostCallName =>
  (hostCallNames as readonly unknown[]).includes(name);

const parse = ({ input }: AnyCall, given: unknown): unknown => {
  const parsed = input.safeParse(given ?? {});
  if (parsed.success) return parsed.data;
  throw fail("input.invalid", {
    issues: parsed.error.issues
      .slice(0, 20)
      .map(({ path, message }) => ({ path: path.join("."), message })),
  });
};

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && "code" in error && typeof error.code === "string"
    ? error.code
    : undefined;

const toAnswer = (
  error: unknown,
  log: (line: LogLine) => void,
): Answer<never> => {
  if (isFailure(error))
    return { ok: false, error: { code: error.code, details: error.details } };
  const code = codeOf(error);
  if (code === "ENOSPC")
    return { ok: false, error: { code: "store.full", details: {} } };
  const text = error instanceof Error ? error.message : String(error);
  log({
    level: "error",
    message: text,
    stack: error instanceof Error ? error.stack : undefined,
  });
  // A system's message names the whole path, which no screen shows.
  const message = code ?? text;
  return { ok: false, error: { code: "unexpected", details: { message } } };
};

/** Answers the calls that only a host can: parsed like those of the app, never rejecting. */
export const answerHostCalls =
  <Asker>(
    handlers: HostHandlers<Asker>,
    log: (line: LogLine) => void,
  ): AnswerHostCall<Asker> =>
  async (name, input, asker) => {
    try {
      if (!isHostCallName(name))
        throw fail("call.unknown", { name: String(name).slice(0, 100) });
      const [noun = "", verb = ""] = name.split(".");
      // The look-up by text loses the types of calls and functions.
      const allCalls = hostCalls as unknown as Tree<AnyCall>;
      const allHandlers = handlers as unknown as Tree<AnyHandler>; // As above.
      const call = allCalls[noun]?.[verb];
      const handler = allHandlers[noun]?.[verb];
      if (call === undefined || handler === undefined)
        throw fail("call.unknown", { name });
      return { ok: true, value: await handler(parse(call, input), asker) };
    } catch (error) {
      return toAnswer(error, log);
    }
  };
