/**
 * What a page of ours may do: load its own files and nothing else. No inline script or style, no eval, no frame, no plugin, no form that leaves.
 * `sandbox` without allow-popups makes every new window null before a host is asked; without allow-downloads there are none.
 */
const DIRECTIVES: readonly string[] = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "sandbox allow-scripts allow-same-origin allow-forms",
];

/** The policy of every page that the app is built with. */
export const CONTENT_POLICY = DIRECTIVES.join("; ");

/** Under `npm run dev` alone: the reloading client of Vite is an inline script, its styles are inline, its socket is another origin. */
export const devContentPolicy = (devServer: URL): string =>
  [
    "default-src 'self'",
    "script-src 'self' 'unsafe-inline'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    `connect-src 'self' ws://${devServer.host}`,
  ].join("; ");

/** Sent with every answer of the origin. */
export const securityHeaders = (
  contentPolicy: string,
): Readonly<Record<string, string>> => ({
  "content-security-policy": contentPolicy,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  // What a page asks for is not asked of the person.
  "permissions-policy":
    "camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), serial=(), hid=(), midi=(), payment=()",
  "cache-control": "no-store",
});
