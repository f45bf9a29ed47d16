import type { BrowserContext, Page, Route } from "playwright-core";
import type { Origin } from "../host/origin.ts";
import type { Refusals } from "../host/refusals.ts";
import type { LogLine } from "../host/thread-messages.ts";

/** Made up: .invalid is never resolved (RFC 2606). As an https origin it is a secure context, with storage of its own. */
export const CHROMIUM_ORIGIN = "https://chipbrief.invalid";

type Parts = {
  readonly origin: Origin;
  readonly refusals: Refusals;
  readonly log: (line: LogLine) => void;
  /** Under `npm run dev` the page reaches Vite, a server of this machine. */
  readonly isDev: boolean;
};

/** The origin's requests are answered here, all others end here. */
const answer = async (
  route: Route,
  { origin, refusals }: Parts,
): Promise<void> => {
  const request = route.request();
  const url = new URL(request.url());
  if (url.origin !== CHROMIUM_ORIGIN) {
    refusals.add(request.url());
    // As if the person had stopped it: the page stays where it is.
    return route.abort("aborted");
  }
  const { status, headers, body } = await origin({
    method: request.method(),
    address: url.pathname + url.search,
    body: async () => new Uint8Array(request.postDataBuffer() ?? []),
  });
  return route.fulfill({ status, headers, body: Buffer.from(body) });
};

/** Serves the app's origin to the browser and nothing else, and answers every permission itself. */
export const fenceContext = async (
  context: BrowserContext,
  parts: Parts,
): Promise<void> => {
  await context.route("**/*", async (route) => {
    try {
      await answer(route, parts);
    } catch (error) {
      // Most often the browser was closed in between.
      const message = `a request ended early: ${String(error)}`;
      parts.log({ level: "info", message });
    }
  });
  // All that is not named here is denied without a question; Chromium guards servers of this machine.
  await context.grantPermissions(
    parts.isDev
      ? ["clipboard-write", "local-network-access"]
      : ["clipboard-write"],
    { origin: CHROMIUM_ORIGIN },
  );
};

/** The one window. A second page, however it came about, is closed. */
export const firstPage = (
  context: BrowserContext,
  refusals: Refusals,
): Page => {
  const [page] = context.pages();
  if (page === undefined) throw new Error("the browser opened no window");
  context.on("page", (other) => {
    refusals.add(other.url());
    other.close().catch(() => undefined);
  });
  return page;
};
