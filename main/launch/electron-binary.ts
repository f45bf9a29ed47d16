import { spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";

/** A fetch that moves, moves; one that hangs must not keep the window shut. Milliseconds. */
const FETCHED_WITHIN = 240_000;
const REACHED_WITHIN = 2000;
/** After a failed try the next one is a day later; milliseconds. */
const TRIED_AGAIN_AFTER = 24 * 60 * 60 * 1000;
const SOURCE = "https://github.com/electron/electron/releases";

type Env = Readonly<Record<string, string | undefined>>;

const packageIn = (root: string) => path.join(root, "node_modules", "electron");

const readText = (file: string): string | undefined => {
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    return undefined;
  }
};

/** Electron's program in the project, where it was fetched. Never by `require("electron")`: that starts a download. */
export const findElectron = (
  root: string,
  env: Env = process.env,
): string | undefined => {
  const dist =
    env["ELECTRON_OVERRIDE_DIST_PATH"] ?? path.join(packageIn(root), "dist");
  const name = readText(path.join(packageIn(root), "path.txt"));
  if (name === undefined) return undefined;
  const program = path.join(dist, name);
  return existsSync(program) ? program : undefined;
};

const noteIn = (root: string) =>
  path.join(root, "node_modules", ".cache", "chipbrief", "electron-failed-at");

/** Why Electron is not fetched now; undefined where it may be tried. Build machines and tests never do. */
export const whyNotFetched = (
  root: string,
  env: Env,
  now: number,
): "ci" | "test" | "asked" | "absent" | "failedBefore" | undefined => {
  if (env["CI"] !== undefined && !["", "0", "false"].includes(env["CI"]))
    return "ci";
  if (env["VITEST"] !== undefined) return "test";
  if ((env["ELECTRON_SKIP_BINARY_DOWNLOAD"] ?? "") !== "") return "asked";
  if (!existsSync(path.join(packageIn(root), "install.js"))) return "absent";
  const failedAt = Number(readText(noteIn(root)) ?? 0);
  return now - failedAt < TRIED_AGAIN_AFTER ? "failedBefore" : undefined;
};

/** Behind a proxy or a mirror the installer knows the way; a plain request would not. */
const hasOwnWay = (env: Env): boolean =>
  Object.keys(env).some((name) =>
    /^(https?_proxy|electron_mirror|npm_config_electron_mirror|npm_config_https_proxy)$/i.test(
      name,
    ),
  );

const isReachable = async (): Promise<boolean> => {
  try {
    const signal = AbortSignal.timeout(REACHED_WITHIN);
    await fetch(SOURCE, { method: "HEAD", redirect: "manual", signal });
    return true;
  } catch {
    return false;
  }
};

const runInstaller = (root: string, env: Env, within: number) =>
  new Promise<boolean>((resolve) => {
    const child = spawn(
      process.execPath,
      [path.join(packageIn(root), "install.js")],
      { stdio: "ignore", timeout: within, env: { ...env } },
    );
    child.once("error", () => resolve(false));
    child.once("exit", (code) => resolve(code === 0));
  });

type Fetching = {
  readonly root: string;
  readonly env: Env;
  readonly now: () => number;
  /** Called once, before anything is asked of the network. */
  readonly onTry: () => void;
  readonly onFail: () => void;
  readonly isReachable?: () => Promise<boolean>;
  readonly within?: number;
};

/** One try to fetch Electron's program, bounded in time; a failure is noted, so that the next start does not wait again. */
export const fetchElectron = async ({
  root,
  env,
  now,
  onTry,
  onFail,
  isReachable: canReach = isReachable,
  within = FETCHED_WITHIN,
}: Fetching): Promise<string | undefined> => {
  if (whyNotFetched(root, env, now()) !== undefined) return undefined;
  onTry();
  const isThere =
    (hasOwnWay(env) || (await canReach())) &&
    (await runInstaller(root, env, within));
  const found = isThere ? findElectron(root, env) : undefined;
  if (found !== undefined) {
    rmSync(noteIn(root), { force: true });
    return found;
  }
  mkdirSync(path.dirname(noteIn(root)), { recursive: true });
  writeFileSync(noteIn(root), String(now()));
  onFail();
  return undefined;
};
