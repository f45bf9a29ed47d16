import { argv, stdout } from "node:process";
import { app, BrowserWindow, ipcMain, protocol } from "./fake-electron.ts";

// Runs in a Node of its own, with electron-hook.ts: the built entry on the fake Electron, with the built store thread and the built page. Says what it
// found as JSON, and quits as a person would.
app.commandLine.appendSwitch("data", argv[2]);
await import(new URL("../../out/main/index.js", import.meta.url).href);
const [window] = BrowserWindow.all;
if (window === undefined) throw new Error("no window");
const { webContents, options } = window;
const { mainFrame, url } = webContents;
const status = await ipcMain.ask(
  "call",
  webContents,
  mainFrame,
  "app.status",
  {},
);
const page = await (await protocol.fetch(url)).text();
const preload = options.webPreferences?.preload;
const title = /<title>(.+)<\/title>/.exec(page)?.[1];
stdout.write(JSON.stringify({ url, preload, status, title }));
app.quit();
