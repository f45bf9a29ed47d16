import type { LaunchWords } from "./index.ts";

/** What `npm start` says in English. */
export const en: LaunchWords = {
  fetching:
    "Electron's program is not here yet: trying to fetch it, once (about 110 MB) …",
  notFetched:
    "It cannot be fetched from here; the next try is tomorrow. Chipbrief opens in an installed browser instead.",
  electron: (program) => `Chipbrief opens in Electron (${program}).`,
  electronFailed: (code) =>
    `Electron ended at once (code ${code}). Chipbrief opens in an installed browser instead.`,
  chromium: (browser) => `Chipbrief is open in a window of ${browser}.`,
  dev: "Hot reload is on: changes in renderer/ show at once.",
  noSandbox:
    "You are root: the browser runs without its sandbox. As any other user it has one.",
  dataIn: (folder) => `Its data lies in ${folder}.`,
  closeHint: "Close the window or press Ctrl+C to end it.",
  noDisplay: "There is no display here, so no window opens.",
  noBrowser: (given) =>
    given === undefined
      ? "Neither Electron's program nor a Chrome, Chromium or Edge is here, so no window opens."
      : `CHROMIUM_PATH names ${given}, which cannot be started, so no window opens.`,
  browserFailed: (browser, problem) =>
    `${browser} did not open a window: ${problem}`,
  written: "Instead, the sample briefing was printed as a client would get it:",
  handout: ({ file, pages, facts }) =>
    `  ${file}  (${pages} pages, ${facts} facts)`,
  tryThese: "Try next:",
  toSeeIt: "To get the window:",
  installBrowser:
    "  install Chrome, Chromium or Edge (Debian, Ubuntu: sudo apt-get install chromium), or name one in CHROMIUM_PATH",
  giveDisplay:
    "  start it where there is a display; with a virtual one: xvfb-run npm start",
};
