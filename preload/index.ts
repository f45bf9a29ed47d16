import { contextBridge, ipcRenderer } from "electron";
import type { Answer } from "../main/contract/errors.ts";
import type { AppEvent } from "../main/contract/events.ts";
import type { HostEvent } from "../main/contract/host-calls.ts";
import type { Api } from "./api.ts";

// The contract's names, put in by the build: see electron.vite.config.ts.
declare const CALL_NAMES: readonly string[];
declare const HOST_CALL_NAMES: readonly string[];

type Listener = Parameters<Api["on"]>[0];

const unknownCall = (name: unknown): Answer<never> => ({
  ok: false,
  error: { code: "call.unknown", details: { name: String(name) } },
});

const notSent = (error: unknown): Answer<never> => ({
  ok: false,
  error: {
    code: "input.invalid",
    details: { issues: [{ path: "", message: String(error) }] },
  },
});

/** Asks over one channel, by the contract's names alone. Main answers whatever comes; only what cannot be sent rejects here. */
const asking =
  (channel: "call" | "host", names: ReadonlySet<string>) =>
  async (name: string, input: unknown): Promise<Answer<unknown>> => {
    if (!names.has(name)) return unknownCall(name);
    try {
      // The other side of the channel is main/electron/ipc.ts, which answers nothing else.
      return (await ipcRenderer.invoke(
        channel,
        name,
        input,
      )) as Answer<unknown>;
    } catch (error) {
      return notSent(error);
    }
  };

const listeners = new Set<Listener>();
ipcRenderer.on("event", (_event, event: AppEvent | HostEvent) => {
  for (const listener of listeners) listener(event);
});

const host = asking("host", new Set(HOST_CALL_NAMES));

contextBridge.exposeInMainWorld("api", {
  call: asking("call", new Set(CALL_NAMES)),
  host,
  on: (listener: Listener) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
});

// What the page's policy stopped never reached the host's own lock.
addEventListener("securitypolicyviolation", ({ blockedURI }) => {
  void host("network.report", { blocked: blockedURI.slice(0, 2000) });
});
