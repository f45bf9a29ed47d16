import type { z } from "zod";
import type { Call } from "../main/contract/call.ts";
import type { CallName, Calls } from "../main/contract/calls.ts";
import type { Answer } from "../main/contract/errors.ts";
import type { AppEvent } from "../main/contract/events.ts";
import type {
  HostCallName,
  HostCalls,
  HostEvent,
} from "../main/contract/host-calls.ts";

type Definition<Tree, Name> =
  Name extends `${infer Noun extends Extract<keyof Tree, string>}.${infer Verb}`
    ? Verb extends keyof Tree[Noun]
      ? Tree[Noun][Verb]
      : never
    : never;

/** What a call takes: what has a default may be left out. */
type Sent<Tree, Name> =
  Definition<Tree, Name> extends Call<infer Input, unknown>
    ? z.input<Input>
    : never;

type Received<Tree, Name> =
  Definition<Tree, Name> extends Call<z.ZodType, infer Output> ? Output : never;

export type CallInput<Name extends CallName> = Sent<Calls, Name>;
export type CallOutput<Name extends CallName> = Received<Calls, Name>;
export type HostCallInput<Name extends HostCallName> = Sent<HostCalls, Name>;
export type HostCallOutput<Name extends HostCallName> = Received<
  HostCalls,
  Name
>;

/**
 * All that the page has of the world, the same in both hosts. No promise rejects: what goes wrong is an answer. Bytes come by `fetch` of the
 * address in an answer, once; they go by `fetch("/bytes", {method: "POST", body})` with an ArrayBuffer as body, which answers {url, size}.
 */
export type Api = {
  /** Asks the app. */
  readonly call: <Name extends CallName>(
    name: Name,
    input: CallInput<Name>,
  ) => Promise<Answer<CallOutput<Name>>>;
  /** Asks the host: dialogs, the file manager, the count of refused requests. */
  readonly host: <Name extends HostCallName>(
    name: Name,
    input: HostCallInput<Name>,
  ) => Promise<Answer<HostCallOutput<Name>>>;
  /** Hears every event of app and host; answers how to stop. */
  readonly on: (listener: (event: AppEvent | HostEvent) => void) => () => void;
};

declare global {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface can be added to
  interface Window {
    readonly api: Api;
  }
}
