import { spawn } from "node:child_process";
import path from "node:path";
import type { ViteDevServer } from "vite";
import { findElectron } from "./electron-binary.ts";
import { runLaunch } from "./run.ts";

/*
 * `npm run dev`, from source alone: the page reloads as it is edited. With Electron's program electron-vite does it, main and preload included; else
 * Vite serves the page to the Chromium host, under the app's own origin, and the store thread runs from source.
 */

const root = path.dirname(path.dirname(import.meta.dirname));

const servePage = async (): Promise<ViteDevServer> => {
  const { resolveConfig } = await import("electron-vite");
  const { createServer } = await import("vite");
  const { config } = await resolveConfig({ root }, "serve", "development");
  const page = config?.renderer;
  if (page === undefined) throw new Error("there is no page to serve yet");
  const server = await createServer(page);
  return server.listen();
};

/** Until the window is closed; Vite's server would keep the process alive. */
const inChromium = async (argv: readonly string[]): Promise<number> => {
  const server = await servePage();
  const { port } = server.config.server;
  try {
    return await runLaunch(argv, new URL(`http://127.0.0.1:${port}`));
  } finally {
    await server.close();
  }
};

const inElectron = (argv: readonly string[]): Promise<number> =>
  new Promise((resolve) => {
    const program = path.join(
      root,
      "node_modules/electron-vite/bin/electron-vite.js",
    );
    const child = spawn(
      process.execPath,
      [program, "dev", "--watch", "--", ...argv],
      { cwd: root, stdio: "inherit" },
    );
    child.once("error", () => resolve(1));
    child.once("exit", (code) => resolve(code ?? 1));
  });

if (process.argv[1] === import.meta.filename) {
  const argv = process.argv.slice(2);
  const isThere = findElectron(root) !== undefined;
  process.exitCode = await (isThere ? inElectron(argv) : inChromium(argv));
}
