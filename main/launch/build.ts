import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import path from "node:path";

/*
 * First half of `npm start`, from source alone: builds, where anything is newer than what was built. Two of the five seconds in which the window should be
 * there are the build's.
 */

const SOURCES = [
  "main",
  "preload",
  "renderer",
  "electron.vite.config.ts",
  "package.json",
  "package-lock.json",
];
const BUILT = [
  "out/main/launch.js",
  "out/main/store-thread.js",
  "out/preload/index.cjs",
  "out/renderer/index.html",
];

const writtenAt = (file: string): number =>
  statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** When the newest file was written; a folder counts too, since a file that was taken away changes only that. */
const newestIn = (at: string): number =>
  statSync(at).isDirectory()
    ? Math.max(
        writtenAt(at),
        ...readdirSync(at).map((name) => newestIn(path.join(at, name))),
      )
    : writtenAt(at);

/** Whether what is built is older than its sources, or not there. */
export const isStale = (root: string): boolean => {
  const inRoot = (file: string) => path.join(root, file);
  const oldestBuilt = Math.min(...BUILT.map(inRoot).map(writtenAt));
  return SOURCES.some((source) => newestIn(inRoot(source)) >= oldestBuilt);
};

const build = (root: string): number => {
  const program = path.join(
    root,
    "node_modules/electron-vite/bin/electron-vite.js",
  );
  const args = [
    program,
    "build",
    "--logLevel",
    "warn",
    "--ignoreConfigWarning",
  ];
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: "inherit",
  });
  return status ?? 1;
};

if (process.argv[1] === import.meta.filename) {
  const root = path.dirname(path.dirname(import.meta.dirname));
  process.exitCode = isStale(root) ? build(root) : 0;
}
