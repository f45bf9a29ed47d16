import type { CDPSession } from "playwright-core";
import type { Answer } from "../contract/errors.ts";
import type { AppEvent } from "../contract/events.ts";
import type { HostEvent, OpenedFile } from "../contract/host-calls.ts";
import { ASK, type Asked, PAGE_SIDE, type PageSide } from "./page-bridge.ts";

/** A draft with its pictures is far below; characters. */
const LONGEST = 16 * 1024 * 1024;

type Ask = (name: unknown, input: unknown) => Promise<Answer<unknown>>;

type Parts = {
  readonly session: CDPSession;
  readonly origin: string;
  readonly mainFrame: string;
  readonly call: Ask;
  readonly host: Ask;
};

export type BoundPage = {
  readonly tell: (event: AppEvent | HostEvent) => void;
  readonly pick: (
    accept: string,
    many: boolean,
  ) => Promise<readonly OpenedFile[]>;
};

const refused: Answer<never> = {
  ok: false,
  error: {
    code: "input.invalid",
    details: { issues: [{ path: "", message: "not a question" }] },
  },
};

const parse = (payload: string): Asked | undefined => {
  if (payload.length > LONGEST) return undefined;
  try {
    const asked: unknown = JSON.parse(payload);
    return typeof asked === "object" &&
      asked !== null &&
      "id" in asked &&
      typeof asked.id === "number" &&
      "to" in asked &&
      (asked.to === "call" || asked.to === "host")
      ? {
          id: asked.id,
          to: asked.to,
          name: "name" in asked ? asked.name : undefined,
          input: "input" in asked ? asked.input : undefined,
        }
      : undefined;
  } catch {
    return undefined;
  }
};

/** An id that can still be answered, of a question that is none. */
const idOf = (payload: string): number =>
  Number(/^\{"id":(\d+),/.exec(payload)?.[1] ?? 0);

/**
 * Answers the page's questions through Chromium's debugging pipe. Only the page's own world in the main frame, standing on our origin, is heard: the
 * browser itself says which world asks. Text both ways, by one evaluation a turn: half the time of Playwright's own bindings.
 */
export const bindPage = async ({
  session,
  origin,
  mainFrame,
  call,
  host,
}: Parts): Promise<BoundPage> => {
  /** Of the page that stands there now; none between two pages. */
  let world: number | undefined;

  session.on("Runtime.executionContextCreated", ({ context }) => {
    // Chromium's own description of a world, typed as an object only.
    const about = (context.auxData ?? {}) as {
      readonly isDefault?: boolean;
      readonly frameId?: string;
    };
    if (about.isDefault !== true || about.frameId !== mainFrame) return;
    world = context.origin === origin ? context.id : undefined;
  });
  session.on("Runtime.executionContextsCleared", () => (world = undefined));
  session.on(
    "Runtime.executionContextDestroyed",
    ({ executionContextId: id }) => {
      if (world === id) world = undefined;
    },
  );

  /** In the page's world; a page that is gone needs nothing more. */
  const run = async (
    contextId: number | undefined,
    does: keyof PageSide,
    parameters: readonly unknown[],
    isAwaited = false,
  ) => {
    if (contextId === undefined) return undefined;
    const list = parameters.map((value) => JSON.stringify(value)).join(",");
    return session
      .send("Runtime.evaluate", {
        expression: `${PAGE_SIDE}.${does}(${list})`,
        contextId,
        awaitPromise: isAwaited,
        returnByValue: isAwaited,
        // A file dialog opens only for a person's click, which came over here.
        userGesture: isAwaited,
      })
      .catch(() => undefined);
  };

  const answer = async (contextId: number, payload: string) => {
    const asked = parse(payload);
    if (asked === undefined)
      return run(contextId, "answer", [idOf(payload), refused]);
    const ask = asked.to === "call" ? call : host;
    const found = await ask(asked.name, asked.input);
    return run(contextId, "answer", [asked.id, found]);
  };

  session.on(
    "Runtime.bindingCalled",
    ({ name, payload, executionContextId }) => {
      if (name === ASK && executionContextId === world)
        void answer(executionContextId, payload);
    },
  );
  await session.send("Runtime.enable");
  await session.send("Runtime.addBinding", { name: ASK });

  return {
    tell: (event) => void run(world, "tell", [event]),
    pick: async (accept, many) => {
      const picked = await run(world, "pick", [accept, many], true);
      if (picked === undefined || picked.exceptionDetails !== undefined)
        throw new Error("the files were not taken");
      // PageSide's pick, by value.
      return picked.result.value as readonly OpenedFile[];
    },
  };
};
