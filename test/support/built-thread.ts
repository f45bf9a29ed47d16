/*
 * Tests start the built store thread, as the app does. From source each thread loads Node's type stripper, which is WebAssembly, and V8 13.6 dies now and
 * then when threads with WebAssembly end ("Check failed: jit_page.has_value()", about one run in ten of a file that starts twenty of them).
 */

/** The built store thread. */
export const BUILT_THREAD = new URL(
  "../../out/main/store-thread.js",
  import.meta.url,
);

/** The same with a bomb in it: a call named test.crash ends it. */
export const CRASHING_THREAD = new URL("./crashing-thread.js", import.meta.url);
