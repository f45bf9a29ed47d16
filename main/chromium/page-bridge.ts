import type { Answer } from "../contract/errors.ts";
import type { AppEvent } from "../contract/events.ts";
import type { HostEvent, OpenedFile } from "../contract/host-calls.ts";

/** The binding through which a page asks; text in, nothing out. */
export const ASK = "chipbriefAsk";
/** The page's side, where the host puts answers and events. */
export const PAGE_SIDE = "chipbriefPage";

/** One question of a page, as text through the binding. */
export type Asked = {
  readonly id: number;
  readonly to: "call" | "host";
  readonly name: unknown;
  readonly input: unknown;
};

/** What the host can do in a page. */
export type PageSide = {
  readonly answer: (id: number, answer: Answer<unknown>) => void;
  readonly tell: (event: AppEvent | HostEvent) => void;
  /** Has the person choose files and puts their bytes where the app can take them. */
  readonly pick: (
    accept: string,
    many: boolean,
  ) => Promise<readonly OpenedFile[]>;
};

/*
 * The page's own types, no more than are used: this room knows no DOM.
 */
type FileInput = {
  type: string;
  accept: string;
  multiple: boolean;
  readonly files: Iterable<File> | null;
  readonly addEventListener: (name: string, listener: () => void) => void;
  readonly click: () => void;
};
type PageGlobal = {
  readonly document: { readonly createElement: (tag: "input") => FileInput };
  readonly addEventListener: (
    name: "securitypolicyviolation",
    listener: (event: { readonly blockedURI: string }) => void,
  ) => void;
};

/**
 * Runs in the page before its first line, as text: it may use nothing but its parameters. Gives the page the same `window.api` as the preload, and the
 * host a side of its own to answer to. Runs in frames too, where the binding is not answered.
 */
export const installBridge = ({
  ask,
  pageSide,
}: {
  readonly ask: string;
  readonly pageSide: string;
}): void => {
  type Listener = (event: AppEvent | HostEvent) => void;
  // The page's global object, which no type of Node describes.
  const page = globalThis as unknown as PageGlobal &
    Record<string, (text: string) => void>;
  const send = page[ask];
  if (send === undefined) return;
  Reflect.deleteProperty(page, ask);

  const waiting = new Map<number, (answer: Answer<unknown>) => void>();
  const listeners = new Set<Listener>();
  let lastId = 0;

  const asking =
    (to: Asked["to"]) =>
    (name: unknown, input: unknown): Promise<Answer<unknown>> =>
      new Promise((resolve) => {
        const id = ++lastId;
        try {
          send(JSON.stringify({ id, to, name, input }));
          waiting.set(id, resolve);
        } catch (error) {
          // A circle or a BigInt: nothing that can be sent.
          const issues = [{ path: "", message: String(error) }];
          resolve({
            ok: false,
            error: { code: "input.invalid", details: { issues } },
          });
        }
      });

  const choose = (accept: string, many: boolean): Promise<readonly File[]> =>
    new Promise((resolve) => {
      const input = page.document.createElement("input");
      input.type = "file";
      input.accept = accept;
      input.multiple = many;
      input.addEventListener("change", () => resolve([...(input.files ?? [])]));
      input.addEventListener("cancel", () => resolve([]));
      input.click();
    });

  const post = async (file: File): Promise<OpenedFile> => {
    const answer = await fetch("/bytes", { method: "POST", body: file });
    if (!answer.ok) throw new Error(`the file was not taken: ${answer.status}`);
    // main/host/origin.ts answers this path with nothing else.
    const { url, size } = (await answer.json()) as OpenedFile;
    return { name: file.name, size, url };
  };

  const side: PageSide = {
    answer: (id, answer) => {
      waiting.get(id)?.(answer);
      waiting.delete(id);
    },
    tell: (event) => {
      for (const listener of listeners) listener(event);
    },
    pick: async (accept, many) =>
      Promise.all((await choose(accept, many)).map(post)),
  };
  const host = asking("host");
  const api = {
    call: asking("call"),
    host,
    on: (listener: Listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
  // Neither can be replaced by what runs later.
  Object.defineProperty(page, pageSide, { value: Object.freeze(side) });
  Object.defineProperty(page, "api", {
    value: Object.freeze(api),
    enumerable: true,
  });
  // What the page's policy stopped never reached the host's own lock.
  page.addEventListener("securitypolicyviolation", ({ blockedURI }) => {
    void host("network.report", { blocked: blockedURI.slice(0, 2000) });
  });
};
