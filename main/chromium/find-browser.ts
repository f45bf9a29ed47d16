import { accessSync, constants } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";

type Surroundings = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly isProgram: (file: string) => boolean;
};

// Chromium last: on Ubuntu it is a snap, which may not read the hidden folder that the profile lies in.
const ON_PATH = [
  "google-chrome-stable",
  "google-chrome",
  "microsoft-edge-stable",
  "microsoft-edge",
  "chromium",
  "chromium-browser",
];

const IN_APPLICATIONS = [
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Chromium.app/Contents/MacOS/Chromium",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

const IN_PROGRAM_FILES = [
  ["Google", "Chrome", "Application", "chrome.exe"],
  ["Chromium", "Application", "chrome.exe"],
  ["Microsoft", "Edge", "Application", "msedge.exe"],
];

const isDefined = (text: string | undefined): text is string =>
  text !== undefined && text !== "";

const placesOf = ({ platform, env, home }: Surroundings): readonly string[] => {
  if (platform === "darwin")
    return ["/Applications", path.posix.join(home, "Applications")].flatMap(
      (folder) => IN_APPLICATIONS.map((app) => path.posix.join(folder, app)),
    );
  if (platform === "win32")
    return [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]]
      .filter(isDefined)
      .flatMap((folder) =>
        IN_PROGRAM_FILES.map((parts) => path.win32.join(folder, ...parts)),
      );
  const folders = (env["PATH"] ?? "").split(":").filter(isDefined);
  return ON_PATH.flatMap((name) =>
    folders.map((folder) => path.posix.join(folder, name)),
  );
};

const isProgram = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** An installed Chrome, Chromium or Edge: the one that CHROMIUM_PATH names, and no other where it names one; else the first that is there. */
export const findBrowser = (
  surroundings: Surroundings = {
    platform: process.platform,
    env: process.env,
    home: homedir(),
    isProgram,
  },
): string | undefined => {
  const { env } = surroundings;
  const given = env["CHROMIUM_PATH"];
  const places = isDefined(given) ? [given] : placesOf(surroundings);
  return places.find(surroundings.isProgram);
};
