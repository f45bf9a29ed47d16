import path from "node:path";
import { getuid } from "node:process";
import { type BrowserContext, chromium } from "playwright-core";
import { DEAD_NETWORK, deadNetworkBut } from "../host/dead-network.ts";
import { prepareProfile } from "./profile.ts";

/** A page of its own with a title makes an app window; about:blank makes one with tabs. */
const EMPTY_PAGE = "data:text/html,<title>Chipbrief</title>";

type Parts = {
  readonly browser: string;
  readonly dataDir: string;
  readonly isHeadless?: boolean | undefined;
  readonly devServer?: URL | undefined;
};

const isRoot = (): boolean => getuid?.() === 0;

const networkSwitches = (devServer: URL | undefined): readonly string[] =>
  Object.entries(
    devServer === undefined ? DEAD_NETWORK : deadNetworkBut(devServer),
  ).map(([name, value]) => (value === "" ? `--${name}` : `--${name}=${value}`));

/** Starts the browser on the app's own profile, over a pipe, with an empty window. */
export const launchBrowser = ({
  browser,
  dataDir,
  isHeadless,
  devServer,
}: Parts): Promise<BrowserContext> => {
  const profile = path.join(dataDir, "window", "chromium");
  const isNew = prepareProfile(profile);
  return chromium.launchPersistentContext(profile, {
    executablePath: browser,
    headless: isHeadless === true,
    // Root has no sandbox; Playwright's default is none for anybody.
    chromiumSandbox: !isRoot(),
    // The host closes the browser itself, after the page's last words.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    // The window's own size, and the person's own settings: by default Playwright plays a light desktop of 1280 × 720.
    viewport: null,
    colorScheme: null,
    reducedMotion: null,
    forcedColors: null,
    contrast: null,
    acceptDownloads: false,
    serviceWorkers: "block",
    ignoreDefaultArgs: [
      "--enable-automation",
      "--disable-popup-blocking",
      "--disable-ipc-flooding-protection",
    ],
    args: [
      `--app=${EMPTY_PAGE}`,
      // After a kill Chromium would offer pages to restore; the app has its own.
      "--hide-crash-restore-bubble",
      // Later starts: Chromium remembers where its window was, and clamps it to the screens.
      ...(isNew ? ["--window-size=1280,800"] : []),
      // For root alone: hides the bar that warns of the missing sandbox; launch/run.ts says it in the terminal.
      ...(isRoot() ? ["--test-type"] : []),
      ...networkSwitches(devServer),
    ],
  });
};
