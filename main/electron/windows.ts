import {
  BrowserWindow,
  type BrowserWindowConstructorOptions,
  Menu,
  nativeTheme,
  screen,
  type WebContents,
} from "electron";
import type { AppEvent } from "../contract/events.ts";
import type { HostEvent } from "../contract/host-calls.ts";
import {
  type Bounds,
  boundsOn,
  LEAST_SIZE,
  readWindowState,
  writeWindowState,
} from "../host/window-state.ts";
import { contextMenuTemplate } from "./context-menu.ts";
import { type Asker, tell } from "./ipc.ts";
import { APP_ORIGIN } from "./origin.ts";
import type { HostWords } from "./words/index.ts";

type Parts = {
  /** Where the window's place is kept. */
  readonly stateDir: string;
  /** The built preload. */
  readonly preload: string;
  readonly newId: () => string;
  readonly words: () => HostWords;
  readonly isDev: boolean;
  readonly log: (message: string) => void;
};

/** A second window lies beside the first; pixels. */
const STEP = 28;

// --bg of the design's tokens, so that nothing flashes before the first paint.
const groundColor = () =>
  nativeTheme.shouldUseDarkColors ? "#111516" : "#F0F4F4";

const workAreas = (): readonly [Bounds, ...Bounds[]] => {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  return [primary.workArea, ...others.map(({ workArea }) => workArea)];
};

/** The cage: the page has no Node, no other world and no rights, whatever its code says. */
const pageOptions = (
  preload: string,
  isDev: boolean,
): NonNullable<BrowserWindowConstructorOptions["webPreferences"]> => ({
  preload,
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  plugins: false,
  navigateOnDragDrop: false,
  spellcheck: true,
  devTools: isDev,
});

export type Windows = {
  readonly open: () => void;
  /** Every page hears it. */
  readonly tellAll: (event: AppEvent | HostEvent) => void;
  /** The page in front hears it. */
  readonly tellFront: (event: HostEvent) => void;
  /** Brings the app's window to the front, opening one where there is none. */
  readonly focus: () => void;
  readonly findAsker: (contents: WebContents) => Asker | undefined;
};

/** The windows of the app: made in the cage, placed where they were left. */
export const createWindows = ({
  stateDir,
  preload,
  newId,
  words,
  isDev,
  log,
}: Parts): Windows => {
  const open = new Map<BrowserWindow, Asker>();

  nativeTheme.on("updated", () => {
    for (const window of open.keys()) window.setBackgroundColor(groundColor());
  });

  const place = () => {
    const state = readWindowState(stateDir);
    const bounds = boundsOn(workAreas(), state.bounds);
    const shift = STEP * open.size;
    return {
      ...bounds,
      x: bounds.x + shift,
      y: bounds.y + shift,
      isMaximized: state.isMaximized && open.size === 0,
    };
  };

  const remember = (window: BrowserWindow) =>
    writeWindowState(stateDir, {
      bounds: window.getNormalBounds(),
      isMaximized: window.isMaximized(),
    });

  const watch = (window: BrowserWindow) => {
    const { webContents } = window;
    window.once("ready-to-show", () => window.show());
    window.on("close", () => remember(window));
    window.on("closed", () => open.delete(window));
    webContents.on("context-menu", (_event, params) => {
      const items = contextMenuTemplate(params, webContents, words());
      if (items.length > 0)
        Menu.buildFromTemplate([...items]).popup({ window });
    });
    webContents.on("render-process-gone", (_event, { reason, exitCode }) => {
      log(`the page ended: ${reason}, ${exitCode}`);
      // Drafts were saved as they were typed; a fresh page shows them.
      if (reason !== "clean-exit" && !window.isDestroyed())
        webContents.reload();
    });
  };

  const openOne = (): void => {
    const { isMaximized, ...bounds } = place();
    const window = new BrowserWindow({
      ...bounds,
      minWidth: LEAST_SIZE.width,
      minHeight: LEAST_SIZE.height,
      show: false,
      title: "Chipbrief",
      backgroundColor: groundColor(),
      webPreferences: pageOptions(preload, isDev),
    });
    open.set(window, { contents: window.webContents, window: newId() });
    watch(window);
    if (isMaximized) window.maximize();
    // A window that cannot load its own file has nothing to show; the log says why.
    window.loadURL(`${APP_ORIGIN}/`).catch((error: unknown) => {
      log(String(error));
    });
  };

  const front = (): BrowserWindow | undefined =>
    BrowserWindow.getFocusedWindow() ?? [...open.keys()].at(-1);

  return {
    open: openOne,
    tellAll: (event) => {
      for (const { contents } of open.values()) tell(contents, event);
    },
    tellFront: (event) => {
      const window = front();
      if (window !== undefined) tell(window.webContents, event);
    },
    focus: () => {
      const window = front();
      if (window === undefined) return openOne();
      if (window.isMinimized()) window.restore();
      window.focus();
    },
    findAsker: (contents) =>
      [...open.values()].find((asker) => asker.contents === contents),
  };
};
