import { describe, expect, it, vi } from "vitest";
import type { RefusedRequests } from "../../../main/contract/host-calls.ts";
import { isOwnAddress } from "../../../main/electron/origin.ts";
import { app, FakeContents, session } from "../../support/fake-electron.ts";
import { runFakeElectron } from "../../support/run-fake-electron.ts";

vi.mock("electron", () => import("../../support/fake-electron.ts"));

const { window, host } = runFakeElectron();
const { defaultSession } = session;

const refused = async (): Promise<RefusedRequests> => {
  const answer = await host("network.refused");
  // The answer of that call.
  return (answer as { readonly value: RefusedRequests }).value;
};

/** What the page would do next, and whether it was stopped. */
const isStopped = (
  contents: FakeContents,
  event: string,
  url: string,
): boolean => {
  const preventDefault = vi.fn<() => void>();
  contents.emit(event, { url, preventDefault });
  return preventDefault.mock.calls.length > 0;
};

const STRANGERS = [
  "https://example.com/",
  "http://127.0.0.1/",
  "file:///etc/passwd",
  "app://other/",
  "app://chipbrief.example.com/",
  "javascript:alert(1)",
  "about:blank",
];

describe("the app's own address", () => {
  it("is one scheme and one host, whatever follows", () => {
    expect(isOwnAddress("app://chipbrief/")).toBe(true);
    expect(isOwnAddress("app://chipbrief/assets/a.js?x#y")).toBe(true);
    for (const url of [
      ...STRANGERS,
      "app://chipbrief@evil/",
      "app://user@chipbrief/",
      "app://chipbrief:1/",
      "",
    ])
      expect([url, isOwnAddress(url)]).toEqual([url, false]);
  });
});

describe("a request", () => {
  it("goes nowhere but to the app itself, and is counted", async () => {
    const before = await refused();
    const { webRequest } = defaultSession;
    for (const url of [...STRANGERS.slice(0, 5), "wss://example.com/"])
      expect([url, webRequest.isRefused(url)]).toEqual([url, true]);
    for (const url of [
      "app://chipbrief/",
      "app://chipbrief/bytes/1",
      "data:image/png;base64,AA==",
      "blob:app://chipbrief/1",
      "devtools://devtools/x",
    ])
      expect([url, webRequest.isRefused(url)]).toEqual([url, false]);
    const { count, recent } = await refused();
    expect(count - before.count).toBe(6);
    expect(recent[0]?.origin).toBe("wss://example.com");
  });

  it("that the page's own policy stopped counts too", async () => {
    const { count } = await refused();
    await host("network.report", { blocked: "https://example.com/x" });
    expect((await refused()).count).toBe(count + 1);
  });
});

describe("a page", () => {
  it.each(["will-frame-navigate", "will-redirect"])(
    "stays where it is (%s)",
    (event) => {
      const { webContents } = window();
      for (const url of [...STRANGERS, "app://chipbrief/assets/a.js"])
        expect([url, isStopped(webContents, event, url)]).toEqual([url, true]);
      expect(isStopped(webContents, event, "app://chipbrief/#/facts")).toBe(
        false,
      );
    },
  );

  it("opens no window and holds no other page", () => {
    const { webContents } = window();
    // The host looks at nothing but the address.
    const details = { url: "https://example.com/" } as never;
    expect(webContents.openHandler?.(details)).toEqual({ action: "deny" });
    expect(isStopped(webContents, "will-attach-webview", "")).toBe(true);
  });

  it("is fenced whoever made it", () => {
    const other = new FakeContents();
    app.emit("web-contents-created", {}, other);
    expect(isStopped(other, "will-frame-navigate", "https://x/")).toBe(true);
    expect(other.openHandler).toBeDefined();
    expect(other.rtcPolicy).toBe("disable_non_proxied_udp");
  });

  it("downloads nothing", () => {
    const preventDefault = vi.fn<() => void>();
    defaultSession.emit("will-download", { preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
  });
});

describe("a permission", () => {
  const request = (permission: string) => {
    const granted = vi.fn<(isGranted: boolean) => void>();
    // The host looks at the page and the name.
    defaultSession.permissionRequest?.(
      window().webContents as never,
      permission as never,
      granted,
      {} as never,
    );
    return granted.mock.calls[0]?.[0];
  };
  const check = (permission: string, origin: string) =>
    // The host looks at the name and the origin.
    defaultSession.permissionCheck?.(
      null,
      permission as never,
      origin,
      {} as never,
    );

  it.each([
    "media",
    "geolocation",
    "notifications",
    "midi",
    "pointerLock",
    "fullscreen",
    "openExternal",
    "clipboard-read",
    "fileSystem",
    "hid",
    "local-network-access",
  ])("for %s is refused without a question", (permission) => {
    expect(request(permission)).toBe(false);
    expect(check(permission, "app://chipbrief/")).toBe(false);
  });

  it("to put text into the clipboard is the one that is given, to our own page", () => {
    expect(request("clipboard-sanitized-write")).toBe(true);
    expect(check("clipboard-sanitized-write", "app://chipbrief/")).toBe(true);
    expect(check("clipboard-sanitized-write", "https://example.com/")).toBe(
      false,
    );
    expect(check("clipboard-sanitized-write", "")).toBe(false);
  });

  it("for devices, screens and Bluetooth does not exist", () => {
    expect(defaultSession.device?.({} as never)).toBe(false);
    const stream = vi.fn<(streams: unknown) => void>();
    defaultSession.displayMedia?.({} as never, stream);
    expect(stream).toHaveBeenCalledWith(null);
    const pairing = vi.fn<(response: unknown) => void>();
    defaultSession.bluetooth?.({} as never, pairing);
    expect(pairing).toHaveBeenCalledWith({ confirmed: false });
    const protectedClasses = ["audio" as const];
    expect(defaultSession.usb?.({ protectedClasses })).toEqual(["audio"]);
  });
});
