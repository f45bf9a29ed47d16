import { EventEmitter } from "node:events";
import { tmpdir } from "node:os";
import type {
  App,
  BrowserWindow as RealWindow,
  BrowserWindowConstructorOptions,
  CommandLine,
  CustomScheme,
  Dialog,
  Display,
  IpcMain,
  IpcMainInvokeEvent,
  Menu as RealMenu,
  MenuItemConstructorOptions,
  NativeTheme,
  PopupOptions,
  Protocol,
  Rectangle,
  SaveDialogOptions,
  OpenDialogOptions,
  Screen,
  Session,
  Shell,
  WebContents,
  WebFrameMain,
  WebRequest,
} from "electron";

/*
 * As much of Electron as the hosts use, checked against Electron's own types: a signature that changes there does not compile here. It does nothing
 * but remember what it was told; tests read that and play the events. Takes the place of "electron" by vi.mock.
 */

type Args<Method> = Method extends (...args: infer Given) => unknown
  ? Given
  : never;

class FakeCommandLine implements Pick<
  CommandLine,
  "appendSwitch" | "getSwitchValue"
> {
  readonly switches = new Map<string, string>();
  appendSwitch(name: string, value = ""): void {
    this.switches.set(name, value);
  }
  getSwitchValue(name: string): string {
    return this.switches.get(name) ?? "";
  }
}

class FakeApp
  extends EventEmitter
  implements
    Pick<
      App,
      | "enableSandbox"
      | "getLocale"
      | "getPath"
      | "isPackaged"
      | "quit"
      | "requestSingleInstanceLock"
      | "setName"
      | "setPath"
      | "whenReady"
    >
{
  readonly commandLine = new FakeCommandLine();
  readonly paths = new Map<string, string>();
  readonly isPackaged = false;
  name = "";
  isSandboxed = false;
  hasLock = true;
  quits = 0;

  enableSandbox(): void {
    this.isSandboxed = true;
  }
  getLocale(): string {
    return "en-GB";
  }
  getPath(name: string): string {
    return this.paths.get(name) ?? tmpdir();
  }
  /** As Electron does it: `will-quit` can put it off. */
  quit(): void {
    this.quits += 1;
    let isPutOff = false;
    this.emit("will-quit", { preventDefault: () => (isPutOff = true) });
    if (!isPutOff) this.emit("quit");
  }
  requestSingleInstanceLock(): boolean {
    return this.hasLock;
  }
  setName(name: string): void {
    this.name = name;
  }
  setPath(name: string, folder: string): void {
    this.paths.set(name, folder);
  }
  whenReady(): Promise<void> {
    return Promise.resolve();
  }
}

class FakeWebRequest implements Pick<WebRequest, "onBeforeRequest"> {
  private listener: ((...args: never[]) => void) | null = null;
  onBeforeRequest(...args: readonly unknown[]): void {
    // With or without a filter, the listener comes last.
    this.listener = args.at(-1) as typeof this.listener;
  }
  /** Whether a request for that address is refused. */
  isRefused(url: string): boolean {
    let refused: boolean | undefined;
    const callback = ({ cancel }: { readonly cancel?: boolean }) =>
      (refused = cancel);
    // The host reads no more than the address.
    this.listener?.({ url } as never, callback as never);
    return refused === true;
  }
}

type Handler<Name extends keyof Session> = NonNullable<
  Args<Session[Name]>[0] & {}
>;

class FakeSession
  extends EventEmitter
  implements
    Pick<
      Session,
      | "availableSpellCheckerLanguages"
      | "setBluetoothPairingHandler"
      | "setDevicePermissionHandler"
      | "setDisplayMediaRequestHandler"
      | "setPermissionCheckHandler"
      | "setPermissionRequestHandler"
      | "setSpellCheckerDictionaryDownloadURL"
      | "setSpellCheckerLanguages"
      | "setUSBProtectedClassesHandler"
    >
{
  readonly webRequest = new FakeWebRequest();
  availableSpellCheckerLanguages = ["de", "en-GB", "en-US", "fr"];
  dictionaryUrl = "";
  spellCheckerLanguages: readonly string[] = [];
  bluetooth: Handler<"setBluetoothPairingHandler"> | null = null;
  device: Handler<"setDevicePermissionHandler"> | null = null;
  displayMedia: Handler<"setDisplayMediaRequestHandler"> | null = null;
  permissionCheck: Handler<"setPermissionCheckHandler"> | null = null;
  permissionRequest: Handler<"setPermissionRequestHandler"> | null = null;
  usb: Handler<"setUSBProtectedClassesHandler"> | null = null;

  setBluetoothPairingHandler(handler: typeof this.bluetooth): void {
    this.bluetooth = handler;
  }
  setDevicePermissionHandler(handler: typeof this.device): void {
    this.device = handler;
  }
  setDisplayMediaRequestHandler(handler: typeof this.displayMedia): void {
    this.displayMedia = handler;
  }
  setPermissionCheckHandler(handler: typeof this.permissionCheck): void {
    this.permissionCheck = handler;
  }
  setPermissionRequestHandler(handler: typeof this.permissionRequest): void {
    this.permissionRequest = handler;
  }
  setSpellCheckerDictionaryDownloadURL(url: string): void {
    this.dictionaryUrl = url;
  }
  setSpellCheckerLanguages(languages: string[]): void {
    this.spellCheckerLanguages = languages;
  }
  setUSBProtectedClassesHandler(handler: typeof this.usb): void {
    this.usb = handler;
  }
}

type ProtocolHandler = Args<Protocol["handle"]>[1];

class FakeProtocol implements Pick<
  Protocol,
  "handle" | "registerSchemesAsPrivileged"
> {
  readonly handlers = new Map<string, ProtocolHandler>();
  schemes: readonly CustomScheme[] = [];
  handle(scheme: string, handler: ProtocolHandler): void {
    this.handlers.set(scheme, handler);
  }
  registerSchemesAsPrivileged(schemes: CustomScheme[]): void {
    this.schemes = schemes;
  }
  async fetch(url: string, init?: RequestInit): Promise<Response> {
    const handler = this.handlers.get(new URL(url).protocol.slice(0, -1));
    if (handler === undefined) throw new Error(`nobody serves ${url}`);
    return handler(new Request(url, init));
  }
}

type IpcHandler = Args<IpcMain["handle"]>[1];

class FakeIpcMain implements Pick<IpcMain, "handle"> {
  readonly handlers = new Map<string, IpcHandler>();
  handle(channel: string, listener: IpcHandler): void {
    this.handlers.set(channel, listener);
  }
  /** A question as it comes from a frame. */
  async ask(
    channel: string,
    contents: FakeContents,
    frame: FakeFrame | null,
    ...args: unknown[]
  ): Promise<unknown> {
    const event = { sender: contents, senderFrame: frame };
    const handler = this.handlers.get(channel);
    if (handler === undefined) throw new Error(`nobody hears ${channel}`);
    // The host reads no more than these two.
    return (await handler(
      event as unknown as IpcMainInvokeEvent,
      ...args,
    )) as unknown;
  }
}

/** A page, or a frame in it. */
export type FakeFrame = Pick<WebFrameMain, "origin"> & {
  readonly parent: FakeFrame | null;
};

type OpenHandler = Args<WebContents["setWindowOpenHandler"]>[0];

export class FakeContents
  extends EventEmitter
  implements
    Pick<
      WebContents,
      | "getURL"
      | "isDestroyed"
      | "reload"
      | "replaceMisspelling"
      | "send"
      | "setWebRTCIPHandlingPolicy"
      | "setWindowOpenHandler"
    >
{
  readonly session = defaultSession;
  readonly mainFrame: FakeFrame = { origin: "app://chipbrief", parent: null };
  readonly sent: unknown[] = [];
  openHandler: OpenHandler | undefined;
  rtcPolicy = "default";
  url = "";
  reloads = 0;
  isGone = false;

  getURL(): string {
    return this.url;
  }
  isDestroyed(): boolean {
    return this.isGone;
  }
  reload(): void {
    this.reloads += 1;
  }
  replaceMisspelling(): void {}
  send(channel: string, ...args: unknown[]): void {
    this.sent.push([channel, ...args]);
  }
  setWebRTCIPHandlingPolicy(
    policy: Args<WebContents["setWebRTCIPHandlingPolicy"]>[0],
  ): void {
    this.rtcPolicy = policy;
  }
  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }
}

const EMPTY: Rectangle = { x: 0, y: 0, width: 0, height: 0 };

export class BrowserWindow
  extends EventEmitter
  implements
    Pick<
      RealWindow,
      | "focus"
      | "getNormalBounds"
      | "isDestroyed"
      | "isMaximized"
      | "isMinimized"
      | "loadURL"
      | "maximize"
      | "restore"
      | "setBackgroundColor"
      | "show"
    >
{
  static readonly all: BrowserWindow[] = [];
  static focused: BrowserWindow | null = null;
  static getFocusedWindow(): BrowserWindow | null {
    return BrowserWindow.focused;
  }
  static fromWebContents(contents: unknown): BrowserWindow | null {
    return (
      BrowserWindow.all.find(({ webContents }) => webContents === contents) ??
      null
    );
  }

  readonly webContents = new FakeContents();
  readonly options: BrowserWindowConstructorOptions;
  bounds: Rectangle;
  isShown = false;
  isMax = false;
  isMin = false;
  focuses = 0;
  background: string;

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super();
    this.options = options;
    const { x = 0, y = 0, width = 0, height = 0 } = options;
    this.bounds = { ...EMPTY, x, y, width, height };
    this.background = options.backgroundColor ?? "";
    BrowserWindow.all.push(this);
    // Before anything is loaded, as Electron does it.
    app.emit("web-contents-created", {}, this.webContents);
  }
  focus(): void {
    this.focuses += 1;
  }
  getNormalBounds(): Rectangle {
    return this.bounds;
  }
  isDestroyed(): boolean {
    return this.webContents.isGone;
  }
  isMaximized(): boolean {
    return this.isMax;
  }
  isMinimized(): boolean {
    return this.isMin;
  }
  loadURL(url: string): Promise<void> {
    this.webContents.url = url;
    return Promise.resolve();
  }
  maximize(): void {
    this.isMax = true;
  }
  restore(): void {
    this.isMin = false;
  }
  setBackgroundColor(color: string): void {
    this.background = color;
  }
  show(): void {
    this.isShown = true;
  }
  /** What happens when a person closes it. */
  close(): void {
    this.emit("close", {});
    this.webContents.isGone = true;
    this.emit("closed");
    BrowserWindow.all.splice(BrowserWindow.all.indexOf(this), 1);
  }
}

export class Menu implements Pick<RealMenu, "popup"> {
  static application: Menu | undefined;
  static last: Menu | undefined;
  readonly template: readonly MenuItemConstructorOptions[];
  popups = 0;
  constructor(template: readonly MenuItemConstructorOptions[]) {
    this.template = template;
  }
  static buildFromTemplate(template: MenuItemConstructorOptions[]): Menu {
    Menu.last = new Menu(template);
    return Menu.last;
  }
  static setApplicationMenu(menu: Menu): void {
    Menu.application = menu;
  }
  popup(_options?: PopupOptions): void {
    this.popups += 1;
  }
}

class FakeNativeTheme
  extends EventEmitter
  implements Pick<NativeTheme, "shouldUseDarkColors" | "themeSource">
{
  shouldUseDarkColors = false;
  private source: NativeTheme["themeSource"] = "system";
  get themeSource(): NativeTheme["themeSource"] {
    return this.source;
  }
  set themeSource(source: NativeTheme["themeSource"]) {
    this.source = source;
    this.shouldUseDarkColors = source === "dark";
    this.emit("updated");
  }
}

const aDisplay = (id: number, workArea: Rectangle): Display =>
  // The host reads no more than these two.
  ({ id, workArea }) as Display;

class FakeScreen implements Pick<
  Screen,
  "getAllDisplays" | "getPrimaryDisplay"
> {
  displays: readonly [Display, ...Display[]] = [
    aDisplay(1, { x: 0, y: 25, width: 1920, height: 1055 }),
  ];
  getAllDisplays(): Display[] {
    return [...this.displays];
  }
  getPrimaryDisplay(): Display {
    return this.displays[0];
  }
}

class FakeShell implements Pick<Shell, "openPath" | "showItemInFolder"> {
  readonly opened: string[] = [];
  readonly shown: string[] = [];
  problem = "";
  openPath(file: string): Promise<string> {
    this.opened.push(file);
    return Promise.resolve(this.problem);
  }
  showItemInFolder(file: string): void {
    this.shown.push(file);
  }
}

class FakeDialog implements Pick<Dialog, "showOpenDialog" | "showSaveDialog"> {
  saveOptions: SaveDialogOptions | undefined;
  openOptions: OpenDialogOptions | undefined;
  saves: string | undefined;
  opens: readonly string[] = [];
  showSaveDialog(
    ...args: readonly unknown[]
  ): Promise<{ canceled: boolean; filePath: string }> {
    // With or without a window, the options come last.
    this.saveOptions = args.at(-1) as SaveDialogOptions;
    return Promise.resolve({
      canceled: this.saves === undefined,
      filePath: this.saves ?? "",
    });
  }
  showOpenDialog(
    ...args: readonly unknown[]
  ): Promise<{ canceled: boolean; filePaths: string[] }> {
    // With or without a window, the options come last.
    this.openOptions = args.at(-1) as OpenDialogOptions;
    return Promise.resolve({
      canceled: this.opens.length === 0,
      filePaths: [...this.opens],
    });
  }
}

export const app = new FakeApp();
const defaultSession = new FakeSession();
export const session = { defaultSession };
export const protocol = new FakeProtocol();
export const ipcMain = new FakeIpcMain();
export const nativeTheme = new FakeNativeTheme();
export const screen = new FakeScreen();
export const shell = new FakeShell();
export const dialog = new FakeDialog();
