/**
 * Switches for Chromium, under either host: whatever it would still send by itself (names to look up, updates, dictionaries, WebRTC) goes to a proxy
 * that does not exist. The second lock: what a page asks for is refused and counted before it comes here.
 */
export const DEAD_NETWORK: Readonly<Record<string, string>> = {
  "proxy-server": "http://127.0.0.1:9",
  // Without this line Chromium reaches this machine's own servers past the proxy.
  "proxy-bypass-list": "<-loopback>",
  "force-webrtc-ip-handling-policy": "disable_non_proxied_udp",
  "dns-prefetch-disable": "",
};

/** The same under `npm run dev`: the page's socket to Vite is the one way out. */
export const deadNetworkBut = (
  devServer: URL,
): Readonly<Record<string, string>> => ({
  ...DEAD_NETWORK,
  "proxy-bypass-list": `<-loopback>;${devServer.host}`,
});
