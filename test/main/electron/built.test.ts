import { execFile } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { root } from "../../rules/scan.ts";
import { temporaryFolder } from "../../support/folders.ts";

const run = promisify(execFile);
const support = (file: string) => path.join(root, "test/support", file);

it("the built entry opens its window on the built page, store and preload, and ends by itself", async () => {
  const hook = pathToFileURL(support("electron-hook.ts")).href;
  const { stdout, stderr } = await run(
    process.execPath,
    ["--import", hook, support("run-built-electron.ts"), temporaryFolder()],
    { timeout: 15_000 },
  );
  expect(stderr).toBe("");
  expect(JSON.parse(stdout)).toMatchObject({
    url: "app://chipbrief/",
    preload: path.join(root, "out", "preload", "index.cjs"),
    status: { ok: true },
    title: "Chipbrief",
  });
});
