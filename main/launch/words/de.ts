import type { LaunchWords } from "./index.ts";

/** What `npm start` says in German. */
export const de: LaunchWords = {
  fetching:
    "Das Programm von Electron ist noch nicht da: ein Versuch, es zu holen (rund 110 MB) …",
  notFetched:
    "Es lässt sich von hier nicht holen; der nächste Versuch ist morgen. Chipbrief öffnet stattdessen in einem installierten Browser.",
  electron: (program) => `Chipbrief öffnet in Electron (${program}).`,
  electronFailed: (code) =>
    `Electron endete sofort (Code ${code}). Chipbrief öffnet stattdessen in einem installierten Browser.`,
  chromium: (browser) =>
    `Chipbrief ist offen, in einem Fenster von ${browser}.`,
  dev: "Änderungen in renderer/ erscheinen sofort.",
  noSandbox:
    "Sie sind root: Der Browser läuft ohne Sandbox. Unter jedem anderen Namen hat er eine.",
  dataIn: (folder) => `Die Daten liegen in ${folder}.`,
  closeHint: "Beenden: Fenster schließen oder Strg+C.",
  noDisplay: "Hier gibt es keinen Bildschirm, darum öffnet kein Fenster.",
  noBrowser: (given) =>
    given === undefined
      ? "Weder das Programm von Electron noch Chrome, Chromium oder Edge sind da, darum öffnet kein Fenster."
      : `CHROMIUM_PATH nennt ${given}; das lässt sich nicht starten, darum öffnet kein Fenster.`,
  browserFailed: (browser, problem) =>
    `${browser} hat kein Fenster geöffnet: ${problem}`,
  written:
    "Stattdessen wurde das Beispiel-Briefing gedruckt, wie ein Mandant es bekommt:",
  handout: ({ file, pages, facts }) =>
    `  ${file}  (${pages} Seiten, ${facts} Fakten)`,
  tryThese: "Als Nächstes:",
  toSeeIt: "So kommt das Fenster:",
  installBrowser:
    "  Chrome, Chromium oder Edge installieren (Debian, Ubuntu: sudo apt-get install chromium) oder in CHROMIUM_PATH einen nennen",
  giveDisplay:
    "  dort starten, wo es einen Bildschirm gibt; mit einem virtuellen: xvfb-run npm start",
};
