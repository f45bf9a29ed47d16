import type { Calls } from "../contract/calls.ts";
import type { InputOf, OutputOf } from "../contract/call.ts";
import type { Caller } from "./context.ts";

type Handler<Definition> = (
  input: InputOf<Definition>,
  caller: Caller,
) => OutputOf<Definition> | Promise<OutputOf<Definition>>;

/** A function for every call of a noun: one that is missing does not compile. */
export type HandlersOf<Noun extends keyof Calls> = {
  readonly [Verb in keyof Calls[Noun]]: Handler<Calls[Noun][Verb]>;
};

export type Handlers = { readonly [Noun in keyof Calls]: HandlersOf<Noun> };
