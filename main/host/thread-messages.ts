import type { Answer } from "../contract/errors.ts";
import type { AppEvent } from "../contract/events.ts";

/** What the store thread is started with. */
export type ThreadData = {
  readonly dataDir: string;
  readonly resourcesDir: string;
  readonly version: string;
};

/** One line of the log; `stack` only of unexpected errors. */
export type LogLine = {
  readonly level: "info" | "error";
  readonly message: string;
  readonly stack?: string | undefined;
};

/** What is asked of the thread; each is answered once, under its id. */
export type ThreadQuestion =
  | {
      readonly ask: "call";
      readonly name: string;
      readonly input: unknown;
      readonly window: string;
    }
  | { readonly ask: "takeBytes"; readonly url: string }
  | { readonly ask: "giveBytes"; readonly bytes: Uint8Array };

export type ThreadRequest =
  ({ readonly id: number } & ThreadQuestion) | { readonly ask: "close" };

/** What the thread says. `opened` comes once and first; an answer to takeBytes carries a Uint8Array, one to giveBytes a BytesUrl. */
export type ThreadMessage =
  | { readonly say: "opened"; readonly answer: Answer<null> }
  | {
      readonly say: "answer";
      readonly id: number;
      readonly answer: Answer<unknown>;
    }
  | { readonly say: "event"; readonly event: AppEvent }
  | { readonly say: "log"; readonly line: LogLine };
