import type { IpcMain, IpcMainInvokeEvent, WebContents } from "electron";
import type { AppEvent } from "../contract/events.ts";
import type { HostEvent } from "../contract/host-calls.ts";
import type { Answer } from "../contract/errors.ts";
import { APP_ORIGIN } from "./origin.ts";

/** The channels between preload and this process; preload/index.ts names the same. */
export const CHANNELS = {
  call: "call",
  host: "host",
  event: "event",
} as const;

/** A window that may ask: its page, and the name under which the app keeps its undo. */
export type Asker = { readonly contents: WebContents; readonly window: string };

type Ask = (
  name: unknown,
  input: unknown,
  asker: Asker,
) => Promise<Answer<unknown>>;

type Parts = {
  /** The window of that page, where it is one of ours. */
  readonly findAsker: (contents: WebContents) => Asker | undefined;
  readonly call: Ask;
  readonly host: Ask;
};

/** Only the top page of a window of ours, standing on our own origin, is answered. */
const askerOf = (
  { sender, senderFrame }: IpcMainInvokeEvent,
  findAsker: Parts["findAsker"],
): Asker | undefined =>
  senderFrame !== null &&
  senderFrame.parent === null &&
  senderFrame.origin === APP_ORIGIN &&
  sender.mainFrame === senderFrame
    ? findAsker(sender)
    : undefined;

/** Binds preload's two questions to the app and to the host. */
export const bindCalls = (
  ipc: Pick<IpcMain, "handle">,
  { findAsker, call, host }: Parts,
): void => {
  const bind = (channel: string, ask: Ask) =>
    ipc.handle(channel, (event, name: unknown, input: unknown) => {
      const asker = askerOf(event, findAsker);
      if (asker === undefined) throw new Error("refused");
      return ask(name, input, asker);
    });
  bind(CHANNELS.call, call);
  bind(CHANNELS.host, host);
};

/** Tells a page; one that is just being closed hears nothing more. */
export const tell = (
  contents: WebContents,
  event: AppEvent | HostEvent,
): void => {
  if (!contents.isDestroyed()) contents.send(CHANNELS.event, event);
};
