import { defineConfig } from "vitest/config";

/** The flows alone: each opens the built app in a real browser. */
export default defineConfig({
  test: {
    include: ["test/flows/**/*.test.ts", "test/renderer/**/flow.test.ts"],
    pool: "forks",
    // A browser each: two at once are as many as a laptop bears.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What is waited for comes within a moment; on a busy machine that moment is long.
    expect: { poll: { timeout: 15_000 } },
  },
});
