import {
  type CallName,
  type Calls,
  calls,
  type NounOfCall,
} from "../../main/contract/calls.ts";
import type {
  Answer,
  ErrorCode,
  ErrorDetails,
} from "../../main/contract/errors.ts";
import type { Noun } from "../../main/domain/change.ts";
import type { HostCallName } from "../../main/contract/host-calls.ts";
import type {
  CallInput,
  CallOutput,
  HostCallInput,
  HostCallOutput,
} from "../../preload/api.ts";
import { bridge } from "./bridge.ts";

type VerbOf<N extends NounOfCall> = Extract<keyof Calls[N], string>;

/** What the call with that name takes; what has a default may be left out. */
export type InputFor<Name extends CallName> = CallInput<Name>;
/** What the call with that name answers. */
export type OutputFor<Name extends CallName> = CallOutput<Name>;

/** An answer that is an error, thrown so that it takes the way of errors in the page. */
export class CallError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails[ErrorCode];

  constructor(code: ErrorCode, details: ErrorDetails[ErrorCode]) {
    super(code);
    this.name = "CallError";
    this.code = code;
    this.details = details;
  }
}

/** The details of an error of that code, undefined for every other. */
export const detailsOf = <Code extends ErrorCode>(
  error: unknown,
  code: Code,
): ErrorDetails[Code] | undefined =>
  error instanceof CallError && error.code === code
    ? // The code tells which of the details they are.
      (error.details as ErrorDetails[Code])
    : undefined;

const valueOf = <Value>(answer: Answer<Value>): Value => {
  if (answer.ok) return answer.value;
  throw new CallError(answer.error.code, answer.error.details);
};

/** One call by its name. Rejects with CallError. */
export const send = async <Name extends CallName>(
  name: Name,
  input: InputFor<Name>,
): Promise<OutputFor<Name>> => valueOf(await bridge().call(name, input));

/** One call of the window itself. Rejects with CallError. */
export const sendToHost = async <Name extends HostCallName>(
  name: Name,
  input: HostCallInput<Name>,
): Promise<HostCallOutput<Name>> => valueOf(await bridge().host(name, input));

/** The nouns whose changes make the answer of a call stale. */
export const readsOf = (name: string): readonly Noun[] => {
  const [noun = "", verb = ""] = name.split(".");
  // Looked up by text: what is not there reads nothing.
  const found = (
    calls as Record<string, Record<string, { readonly reads: readonly Noun[] }>>
  )[noun]?.[verb];
  return found?.reads ?? [];
};

/** Every call as a function: `api.facts.list({ query: "Ascend" })`. */
export type Api = {
  readonly [N in NounOfCall]: {
    readonly [V in VerbOf<N>]: (
      input: InputFor<`${N}.${V}` & CallName>,
    ) => Promise<OutputFor<`${N}.${V}` & CallName>>;
  };
};

const verbsOf = (noun: string): object =>
  new Proxy(
    {},
    {
      get: (_, verb) => (input: never) =>
        // Api's type lets only names of the contract through.
        send(`${noun}.${String(verb)}` as CallName, input),
    },
  );

/** The page's client: made from the contract's names alone, so that a new call needs no line here. */
export const api: Api = new Proxy(
  {},
  { get: (_, noun) => verbsOf(String(noun)) },
) as Api; // Every get is typed by Api.
