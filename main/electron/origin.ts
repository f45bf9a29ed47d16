import { protocol, type Protocol } from "electron";
import type { Origin } from "../host/origin.ts";

const SCHEME = "app";
const HOST = "chipbrief";

/** The app's own origin; a page of any other is none of ours. */
export const APP_ORIGIN = `${SCHEME}://${HOST}`;

/** Node knows no origin of a scheme of our own: scheme and host are compared. */
export const isOwnAddress = (address: string): boolean => {
  if (!URL.canParse(address)) return false;
  const { protocol: scheme, host, username, password, port } = new URL(address);
  return (
    scheme === `${SCHEME}:` &&
    host === HOST &&
    username === "" &&
    password === "" &&
    port === ""
  );
};

/** Before `ready`: pages of the scheme are as good as https ones (secure context, fetch, relative addresses), and keep to its rules. */
export const registerScheme = (): void => {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: SCHEME,
      privileges: {
        standard: true,
        secure: true,
        supportFetchAPI: true,
        stream: true,
        codeCache: true,
        corsEnabled: false,
        bypassCSP: false,
        allowServiceWorkers: false,
      },
    },
  ]);
};

const addressOf = (url: string): string => {
  const { pathname, search } = new URL(url);
  return pathname + search;
};

/** Answers every request for the app's own origin. */
export const serveOrigin = (
  protocols: Pick<Protocol, "handle">,
  origin: Origin,
): void => {
  protocols.handle(SCHEME, async (request) => {
    if (!isOwnAddress(request.url)) return new Response(null, { status: 404 });
    const { status, headers, body } = await origin({
      method: request.method,
      address: addressOf(request.url),
      body: async () => new Uint8Array(await request.arrayBuffer()),
    });
    // Our arrays never lie in shared memory, which Response does not take.
    return new Response(body as Uint8Array<ArrayBuffer>, { status, headers });
  });
};
