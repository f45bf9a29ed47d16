import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    // Flows open a browser each; npm run flows runs them.
    exclude: [
      "**/node_modules/**",
      "test/flows/**",
      "test/renderer/**/flow.test.ts",
    ],
    // A process per file: tests start workers, kill stores in mid-write and load a native module; a crash must end one file only.
    pool: "forks",
    // Whole processes are started; a laptop that does other work too must not fail them.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    teardownTimeout: 10_000,
    restoreMocks: true,
    unstubEnvs: true,
    // A test that was forgotten as the only one must not hide the others.
    allowOnly: false,
  },
});
