import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/** An empty folder for the tests of a describe, gone after the last of them. A browser that was killed may still be writing: retried. */
export const suiteFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "chipbrief-suite-"));
  afterAll(() =>
    rmSync(folder, {
      recursive: true,
      force: true,
      maxRetries: 10,
      retryDelay: 100,
    }),
  );
  return folder;
};
