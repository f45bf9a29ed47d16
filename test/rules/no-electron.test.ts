import { existsSync } from "node:fs";
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { mainEntries } from "../../electron.vite.config.ts";
import { filesBelow, root } from "./scan.ts";

const run = promisify(execFile);

/** Registered before anything else in the child: neither host's package can be found there. */
const withoutHosts = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from "node:module";
  registerHooks({
    resolve(specifier, context, next) {
      if (/^(electron|playwright-core)($|\\/)/.test(specifier)) throw new Error(specifier + " is not here");
      return next(specifier, context);
    },
  });
`)}`;

/** Loads modules in a plain Node without the hosts' packages; it ends by itself when they leave nothing running. */
const load = (urls: readonly string[]) =>
  run(
    process.execPath,
    [
      "--import",
      withoutHosts,
      "--input-type=module",
      "--eval",
      `for (const url of ${JSON.stringify(urls)}) await import(url); console.log("loaded");`,
    ],
    { cwd: root, timeout: 15_000 },
  );

const entries = Object.values(mainEntries);
const modules = filesBelow("main").filter(
  (file) =>
    file.endsWith(".ts") &&
    !entries.includes(file) &&
    !/^main\/(electron|chromium)\//.test(file),
);

describe("main without its hosts", () => {
  it("loads in plain Node, every module of it, and starts nothing by being loaded", async () => {
    expect(modules.length).toBeGreaterThan(0);
    const urls = modules.map(
      (file) => pathToFileURL(path.join(root, file)).href,
    );
    expect(await load(urls)).toEqual({ stdout: "loaded\n", stderr: "" });
  });

  // From source, as `npm run chipbrief` starts it; --help must not open a store.
  it.runIf(existsSync(path.join(root, "main/cli.ts")))(
    "answers on the command line",
    async () => {
      const args = ["--import", withoutHosts, "main/cli.ts", "--help"];
      const { stdout } = await run(process.execPath, args, { cwd: root });
      expect(stdout).toContain("chipbrief");
    },
  );

  it("would be caught importing electron", async () => {
    const bad = `data:text/javascript,import "electron";`;
    await expect(load([bad])).rejects.toThrow("electron is not here");
  });
});
