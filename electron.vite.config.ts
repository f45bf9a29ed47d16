import { existsSync } from "node:fs";
import path from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "electron-vite";
import { callNames } from "./main/contract/calls.ts";
import { hostCallNames } from "./main/contract/host-calls.ts";

/**
 * What starts in a thread or process of its own, as built file: source. A worker that is missing here is found from source and in tests, and dies in the
 * built app; test/rules/entries.test.ts keeps the list complete.
 */
export const mainEntries: Readonly<Record<string, string>> = {
  index: "main/index.ts",
  cli: "main/cli.ts",
  launch: "main/launch.ts",
  "store-thread": "main/store-thread.ts",
  "pdf-worker": "main/pdf/worker.ts",
  "intake-worker": "main/intake/worker.ts",
};

const DEV_PORT = 5199;

// Rooms are built one after another; what is not there yet is left out.
const input = Object.fromEntries(
  Object.entries(mainEntries).filter(([, source]) => existsSync(source)),
);

export default defineConfig({
  main: {
    build: {
      sourcemap: true,
      // Read from disk, not from a network: a large file is no fault here.
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        input,
        output: {
          entryFileNames: "[name].js",
          // Flat, beside the entries: `new URL('./pdf-worker.js', import.meta.url)` holds from whichever file the code lands in.
          chunkFileNames: "[name]-[hash].js",
        },
      },
    },
  },
  ...(existsSync("preload/index.ts") && {
    preload: {
      // Its allow-list, as text: read from the contract itself, every window would first build all schemas (60 ms).
      define: {
        CALL_NAMES: JSON.stringify(callNames),
        HOST_CALL_NAMES: JSON.stringify(hostCallNames),
      },
      build: {
        // A sandboxed preload must be one CommonJS file.
        externalizeDeps: false,
        isolatedEntries: true,
        rolldownOptions: {
          input: { index: "preload/index.ts" },
          output: { format: "cjs", entryFileNames: "[name].cjs" },
        },
      },
    },
  }),
  ...(existsSync("renderer/index.html") && {
    renderer: {
      root: "renderer",
      plugins: [react()],
      // `npm run dev`: both hosts serve the page under their own origin, so the reloading client must be told where Vite is.
      server: {
        host: "127.0.0.1",
        port: DEV_PORT,
        strictPort: true,
        hmr: { protocol: "ws", host: "127.0.0.1", clientPort: DEV_PORT },
      },
      build: {
        // electron-vite's default is off.
        minify: true,
        rolldownOptions: {
          // Absolute: Vite's server resolves it from renderer/, the build from here.
          input: { index: path.resolve("renderer/index.html") },
          // Chunks run in the order of their imports: zod must not be read before it is told that the page's policy forbids eval.
          output: { strictExecutionOrder: true },
        },
      },
    },
  }),
});
