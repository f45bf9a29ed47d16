import { readFileSync } from "node:fs";
import path from "node:path";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { callNames } from "../../../main/contract/calls.ts";
import { hostCallNames } from "../../../main/contract/host-calls.ts";
import type { Api } from "../../../preload/api.ts";
import { root } from "../../rules/scan.ts";

const built = readFileSync(path.join(root, "out/preload/index.cjs"), "utf8");

type Listener = (event: unknown, ...args: unknown[]) => void;

/** The built preload, run as a sandbox would: with nothing but the two parts of Electron that it has. */
const runPreload = (invoke: (...args: unknown[]) => Promise<unknown>) => {
  const exposed: Record<string, unknown> = {};
  const channels = new Map<string, Listener>();
  const pageListeners = new Map<string, (event: unknown) => void>();
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name: string, value: unknown) =>
        (exposed[name] = value),
    },
    ipcRenderer: {
      invoke,
      on: (channel: string, listener: Listener) =>
        channels.set(channel, listener),
    },
  };
  runInNewContext(built, {
    require: (name: string) => {
      if (name !== "electron")
        throw new Error(`a sandboxed preload has no ${name}`);
      return electron;
    },
    module: { exports: {} },
    exports: {},
    addEventListener: (name: string, listener: (event: unknown) => void) =>
      pageListeners.set(name, listener),
  });
  // What the preload gives the page, by its own type.
  const api = exposed["api"] as Api;
  return { exposed, api, channels, pageListeners };
};

const echo = (...args: unknown[]) => Promise.resolve({ ok: true, value: args });

describe("the built preload", () => {
  it("gives the page three functions and nothing else", () => {
    const { exposed } = runPreload(echo);
    expect(Object.keys(exposed)).toEqual(["api"]);
    expect(Object.keys(exposed["api"] ?? {}).toSorted()).toEqual([
      "call",
      "host",
      "on",
    ]);
  });

  it("sends every call of the contract, on its channel", async () => {
    const { api } = runPreload(echo);
    for (const name of callNames)
      // oxlint-disable-next-line no-await-in-loop -- one after another
      expect(await api.call(name, {})).toEqual({
        ok: true,
        value: ["call", name, {}],
      });
    for (const name of hostCallNames)
      // oxlint-disable-next-line no-await-in-loop -- one after another
      expect(await api.host(name, {})).toEqual({
        ok: true,
        value: ["host", name, {}],
      });
  });

  it("sends no other name", async () => {
    const sent: unknown[] = [];
    const { api } = runPreload((...args) => {
      sent.push(args);
      return Promise.resolve();
    });
    const names = [
      "x",
      "constructor",
      "__proto__",
      "",
      undefined,
      {},
      "window.quit",
    ];
    for (const name of names)
      // oxlint-disable-next-line no-await-in-loop -- one after another
      expect(await api.call(name as never, {})).toMatchObject({
        ok: false,
        error: { code: "call.unknown" },
      });
    expect(await api.host("facts.list" as never, {})).toMatchObject({
      ok: false,
    });
    expect(sent).toEqual([]);
  });

  it("answers an error for what cannot be sent", async () => {
    const { api } = runPreload(() =>
      Promise.reject(new Error("An object could not be cloned.")),
    );
    expect(await api.call("app.status", {})).toMatchObject({
      ok: false,
      error: { code: "input.invalid" },
    });
  });

  it("passes events on until it is told to stop, without the event of Electron", () => {
    const { api, channels } = runPreload(echo);
    const heard: unknown[] = [];
    const stop = api.on((event) => heard.push(event));
    const event = { kind: "changed", seq: 1, rows: [] };
    channels.get("event")?.({ sender: "ipcRenderer" }, event);
    stop();
    channels.get("event")?.({}, event);
    expect(heard).toEqual([event]);
  });

  it("reports what the page's policy stopped", () => {
    const sent: unknown[] = [];
    const { pageListeners } = runPreload((...args) => {
      sent.push(args);
      return Promise.resolve();
    });
    pageListeners.get("securitypolicyviolation")?.({
      blockedURI: "https://example.com",
    });
    expect(sent).toEqual([
      ["host", "network.report", { blocked: "https://example.com" }],
    ]);
  });
});
