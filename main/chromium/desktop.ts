import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import type { Desktop } from "../host/handlers.ts";

/** What is started, with its arguments; never through a shell. */
export type Start = (program: string, args: readonly string[]) => Promise<void>;

/** Starts and lets go; rejects only where the program is not there. */
const startProgram: Start = (program, args) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { detached: true, stdio: "ignore" });
    child.once("error", reject);
    child.once("spawn", () => {
      child.unref();
      resolve();
    });
  });

/** The system's own ways to show and open files, where no Electron asks for them. */
export const createDesktop = (
  platform: NodeJS.Platform = process.platform,
  start: Start = startProgram,
): Desktop => {
  if (platform === "win32")
    return {
      showFile: (file) => start("explorer.exe", [`/select,${file}`]),
      showFolder: (folder) => start("explorer.exe", [folder]),
      openFile: (file) => start("explorer.exe", [file]),
    };
  if (platform === "darwin")
    return {
      showFile: (file) => start("open", ["-R", file]),
      showFolder: (folder) => start("open", [folder]),
      openFile: (file) => start("open", [file]),
    };
  return {
    // There is no common way to mark one file; its folder is opened.
    showFile: (file) => start("xdg-open", [path.dirname(file)]),
    showFolder: (folder) => start("xdg-open", [folder]),
    openFile: (file) => start("xdg-open", [file]),
  };
};

/** Where downloads go, in the words of the XDG user directories: XDG_DOWNLOAD_DIR="$HOME/…". */
const xdgDownloads = (home: string): string | undefined => {
  const config = process.env["XDG_CONFIG_HOME"] || path.join(home, ".config");
  try {
    const text = readFileSync(path.join(config, "user-dirs.dirs"), "utf8");
    const found = /^XDG_DOWNLOAD_DIR="(.+)"$/m.exec(text)?.[1];
    return found?.replace(/^\$HOME(?=\/|$)/, home);
  } catch {
    return undefined;
  }
};

/** The person's folder for downloads. */
export const downloadsFolder = (home = homedir()): string => {
  const named = process.platform === "linux" ? xdgDownloads(home) : undefined;
  return named ?? path.join(home, "Downloads");
};
