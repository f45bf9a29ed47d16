import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { type App, openApp, type OutputOfName } from "../../main/app.ts";
import type { CallName } from "../../main/contract/calls.ts";
import type { AppEvent } from "../../main/contract/events.ts";
import { temporaryFolder } from "./folders.ts";

export const resourcesDir = fileURLToPath(
  new URL("../../resources", import.meta.url),
);

/** Ids that count: 00000000-0000-7000-8000-000000000001 and so on. */
export const countingIds = (): (() => string) => {
  let count = 0;
  return () =>
    `00000000-0000-7000-8000-${(++count).toString(16).padStart(12, "0")}`;
};

export type TestApp = {
  readonly app: App;
  readonly dataDir: string;
  readonly events: readonly AppEvent[];
  /** The value of a call; an error answer fails the test. */
  readonly ask: <Name extends CallName>(
    name: Name,
    input?: unknown,
    window?: string,
  ) => Promise<OutputOfName<Name>>;
  /** The error code of a call that must fail. */
  readonly refusal: (
    name: CallName,
    input?: unknown,
    window?: string,
  ) => Promise<string>;
  readonly setTime: (at: string) => void;
  readonly newId: () => string;
};

/** The real app on a real temporary store, with a fixed clock and counting ids; closed when the test ends. */
export const openTestApp = (dataDir: string = temporaryFolder()): TestApp => {
  let now = "2026-11-24T09:00:00.000Z";
  const newId = countingIds();
  const app = openApp({
    dataDir,
    resourcesDir,
    version: "0.0.0-test",
    clock: () => now,
    newId,
    log: ({ message, stack }) => {
      throw new Error(`unexpected: ${stack ?? message}`);
    },
  });
  onTestFinished(() => app.close());
  const events: AppEvent[] = [];
  app.onEvent((event) => events.push(event));
  return {
    app,
    dataDir,
    events,
    newId,
    setTime: (at) => {
      now = at;
    },
    ask: async (name, input = {}, window = "test") => {
      const answer = await app.call(name, input, { window });
      if (answer.ok) return answer.value;
      throw new Error(
        `${name}: ${answer.error.code} ${JSON.stringify(answer.error.details)}`,
      );
    },
    refusal: async (name, input = {}, window = "test") => {
      const answer = await app.call(name, input, { window });
      if (answer.ok) throw new Error(`${name} was not refused`);
      return answer.error.code;
    },
  };
};
