import type { App, Session, WebContents } from "electron";
import type { Refusals } from "../host/refusals.ts";
import { isOwnAddress } from "./origin.ts";

/** What a page of ours may do without being asked: put text into the clipboard. */
const GRANTED = "clipboard-sanitized-write";

type Parts = {
  readonly refusals: Refusals;
  /** The server of `npm run dev`, whose socket the page may reach. */
  readonly devServer?: URL | undefined;
};

/** Never leaves this process: our own files, what the page made itself, and the developer tools. */
const isInner = (address: string): boolean =>
  isOwnAddress(address) || /^(blob:app:|data:|devtools:)/.test(address);

const isDevSocket = (address: string, devServer: URL | undefined): boolean =>
  devServer !== undefined && address.startsWith(`ws://${devServer.host}/`);

/** Refuses and counts every request that is not for the app's own origin, and every permission but one. */
export const fenceSession = (
  session: Session,
  { refusals, devServer }: Parts,
): void => {
  session.webRequest.onBeforeRequest(({ url }, callback) => {
    const cancel = !isInner(url) && !isDevSocket(url, devServer);
    if (cancel) refusals.add(url);
    callback({ cancel });
  });
  session.setPermissionRequestHandler((contents, permission, callback) =>
    callback(permission === GRANTED && isOwnAddress(contents.getURL())),
  );
  session.setPermissionCheckHandler(
    (_contents, permission, origin) =>
      permission === GRANTED && isOwnAddress(origin),
  );
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, callback) => callback(null));
  session.setBluetoothPairingHandler((_details, callback) =>
    callback({ confirmed: false }),
  );
  session.setUSBProtectedClassesHandler(
    ({ protectedClasses }) => protectedClasses,
  );
  session.on("will-download", (event) => event.preventDefault());
};

const isOwnPage = (address: string): boolean =>
  isOwnAddress(address) && new URL(address).pathname === "/";

/** No page leaves its place, opens another window or holds a page of its own. */
const fenceContents = (contents: WebContents, { refusals }: Parts): void => {
  const stay = (event: {
    readonly url: string;
    readonly preventDefault: () => void;
  }) => {
    // A reload is a navigation to where one is.
    if (isOwnPage(event.url)) return;
    event.preventDefault();
    refusals.add(event.url);
  };
  // Of every frame, the page's own too.
  contents.on("will-frame-navigate", stay);
  contents.on("will-redirect", stay);
  contents.setWindowOpenHandler(({ url }) => {
    refusals.add(url);
    return { action: "deny" };
  });
  contents.on("will-attach-webview", (event) => event.preventDefault());
  contents.setWebRTCIPHandlingPolicy("disable_non_proxied_udp");
};

/** Fences every page that is ever made, before its first line runs. */
export const fencePages = (app: App, parts: Parts): void => {
  app.on("web-contents-created", (_event, contents) =>
    fenceContents(contents, parts),
  );
};
