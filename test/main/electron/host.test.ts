import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it, vi } from "vitest";
import { readWindowState } from "../../../main/host/window-state.ts";
import {
  app,
  BrowserWindow,
  dialog,
  FakeContents,
  ipcMain,
  Menu,
  nativeTheme,
  protocol,
  session,
  shell,
} from "../../support/fake-electron.ts";
import {
  FAKE_PRELOAD,
  runFakeElectron,
} from "../../support/run-fake-electron.ts";

vi.mock("electron", () => import("../../support/fake-electron.ts"));

const { store, dataDir, window, call, host } = runFakeElectron();

type Item = {
  readonly id?: string;
  readonly label?: string;
  readonly submenu?: unknown;
  readonly click?: () => void;
  readonly accelerator?: string;
};
const menuItems = (): readonly Item[] =>
  // The fake keeps the template as it was given.
  (Menu.application?.template ?? []).flatMap(
    ({ submenu }) => submenu as Item[],
  );
const itemOf = (id: string) => menuItems().find((item) => item.id === id);

const saveSettings = (own: object) =>
  call("settings.save", {
    settings: {
      interfaceLanguage: "de",
      appearance: "system",
      hasLetterKeys: true,
      ...own,
    },
  });

const PDF = new TextEncoder().encode("%PDF-1.7 a handout");
const aPdf = async (): Promise<string> =>
  (await store().giveBytes(PDF.slice())).url;

describe("before it is ready, Electron", () => {
  it("is sandboxed, has the app's scheme, and a network that leads nowhere", () => {
    expect(app.isSandboxed).toBe(true);
    expect(protocol.schemes).toEqual([
      {
        scheme: "app",
        privileges: {
          standard: true,
          secure: true,
          supportFetchAPI: true,
          stream: true,
          codeCache: true,
          corsEnabled: false,
          bypassCSP: false,
          allowServiceWorkers: false,
        },
      },
    ]);
    expect(app.commandLine.getSwitchValue("proxy-server")).toBe(
      "http://127.0.0.1:9",
    );
    expect(app.commandLine.getSwitchValue("proxy-bypass-list")).toBe(
      "<-loopback>",
    );
  });

  it("keeps Chromium's files apart from the store", () => {
    expect(app.getPath("userData")).toBe(dataDir);
    expect(app.getPath("sessionData")).toBe(
      path.join(dataDir, "window", "electron"),
    );
  });
});

describe("the window", () => {
  it("opens on the app's own page, in its cage, and shows when it is painted", () => {
    const { options, webContents } = window();
    expect(webContents.url).toBe("app://chipbrief/");
    expect(options).toMatchObject({
      minWidth: 960,
      minHeight: 600,
      show: false,
      title: "Chipbrief",
    });
    expect(options.webPreferences?.preload).toBe(FAKE_PRELOAD);
    expect(window().isShown).toBe(false);
    window().emit("ready-to-show");
    expect(window().isShown).toBe(true);
  });

  it("lies where it was left, on a screen that is there", () => {
    expect(window().options).toMatchObject({
      x: 320,
      y: 153,
      width: 1280,
      height: 800,
    });
  });

  it("is one of several, which hear the same events", async () => {
    const item = menuItems().find(
      ({ accelerator }) => accelerator === "CommandOrControl+Shift+N",
    );
    item?.click?.();
    expect(BrowserWindow.all).toHaveLength(2);
    await saveSettings({ appearance: "light" });
    await vi.waitUntil(() =>
      BrowserWindow.all.every(({ webContents }) => webContents.sent.length > 0),
    );
    const [first, second] = BrowserWindow.all.map(({ webContents }) =>
      webContents.sent.at(-1),
    );
    expect(first).toEqual([
      "event",
      expect.objectContaining({ kind: "changed" }),
    ]);
    expect(second).toEqual(first);
    const other = BrowserWindow.all[1]!;
    expect([other.options.x, other.options.y]).toEqual([348, 181]);
    other.bounds = { x: 10, y: 40, width: 1111, height: 777 };
    other.close();
    expect(readWindowState(path.join(dataDir, "window")).bounds).toEqual({
      x: 10,
      y: 40,
      width: 1111,
      height: 777,
    });
    // An event to a page that is gone would throw.
    await saveSettings({ appearance: "system" });
  });

  it("comes to the front when the app is started again", () => {
    window().isMin = true;
    app.emit("second-instance");
    expect([window().isMin, window().focuses]).toEqual([false, 1]);
  });

  it("loads its page anew when the page dies", () => {
    window().webContents.emit(
      "render-process-gone",
      {},
      { reason: "oom", exitCode: 5 },
    );
    expect(window().webContents.reloads).toBe(1);
    window().webContents.emit(
      "render-process-gone",
      {},
      { reason: "clean-exit", exitCode: 0 },
    );
    expect(window().webContents.reloads).toBe(1);
  });
});

describe("a question of a page", () => {
  it("is answered by the app and by the host", async () => {
    expect(await call("app.status")).toMatchObject({
      ok: true,
      value: { version: "0" },
    });
    expect(await host("window.describe")).toMatchObject({
      ok: true,
      value: { kind: "electron" },
    });
  });

  it("is refused from a frame, another origin, a window that is none of ours, and a page that left", async () => {
    const { webContents } = window();
    const { mainFrame } = webContents;
    const strangers = [
      { origin: "app://chipbrief", parent: mainFrame },
      { origin: "https://example.com", parent: null },
      { origin: "app://chipbrief", parent: null },
      null,
    ];
    for (const frame of strangers)
      // oxlint-disable-next-line no-await-in-loop -- one after another
      await expect(
        ipcMain.ask("call", webContents, frame, "app.status", {}),
      ).rejects.toThrow("refused");
    const unknown = new FakeContents();
    await expect(
      ipcMain.ask("host", unknown, unknown.mainFrame, "window.quit", {}),
    ).rejects.toThrow("refused");
    expect(app.quits).toBe(0);
  });

  it("that is garbage is answered with an error", async () => {
    for (const name of [
      "x",
      "",
      null,
      undefined,
      3,
      {},
      "constructor",
      "facts.constructor",
    ]) {
      // oxlint-disable-next-line no-await-in-loop -- one after another
      expect(await call(name, {})).toMatchObject({ ok: false });
      // oxlint-disable-next-line no-await-in-loop -- one after another
      expect(await host(name, {})).toMatchObject({ ok: false });
    }
    expect(await call("facts.list", { limit: -1 })).toMatchObject({
      error: { code: "input.invalid" },
    });
  });

  it("has its own undo in each window", async () => {
    await saveSettings({ hasLetterKeys: false });
    expect(await call("changes.undo")).toMatchObject({ ok: true });
    const item = menuItems().find(
      ({ accelerator }) => accelerator === "CommandOrControl+Shift+N",
    );
    item?.click?.();
    const other = BrowserWindow.all[1]!;
    const { webContents } = other;
    expect(
      await ipcMain.ask(
        "call",
        webContents,
        webContents.mainFrame,
        "changes.undo",
        {},
      ),
    ).toMatchObject({ error: { code: "undo.nothing" } });
    other.close();
  });
});

describe("the app's protocol", () => {
  it("serves the page and its bytes from the store thread", async () => {
    const page = await protocol.fetch("app://chipbrief/");
    expect([page.status, await page.text()]).toEqual([
      200,
      "<title>page</title>",
    ]);
    expect(page.headers.get("content-security-policy")).toContain(
      "default-src 'none'",
    );
    const posted = await protocol.fetch("app://chipbrief/bytes", {
      method: "POST",
      body: "abc",
    });
    const { url } = (await posted.json()) as { url: string };
    const back = await protocol.fetch(`app://chipbrief${url}`);
    expect(await back.text()).toBe("abc");
    expect((await protocol.fetch(`app://chipbrief${url}`)).status).toBe(404);
  });

  it.each([
    "app://other/",
    "app://chipbrief:8080/",
    "app://chipbrief/../../package.json",
    "app://chipbrief/%2e%2e/data/chipbrief.db",
  ])("has nothing at %s", async (url) => {
    expect((await protocol.fetch(url)).status).toBe(404);
  });
});

describe("the native menu", () => {
  it("speaks German and English, switched at once by the settings", async () => {
    await saveSettings({ interfaceLanguage: "en" });
    await vi.waitUntil(() => Menu.application?.template[0]?.label === "File");
    expect(Menu.application?.template.map(({ label }) => label)).toEqual([
      "File",
      "Edit",
      "View",
      "Go",
      "Help",
    ]);
    expect(session.defaultSession.spellCheckerLanguages[0]).toBe("en-GB");
    await saveSettings({ interfaceLanguage: "de" });
    await vi.waitUntil(() => Menu.application?.template[0]?.label === "Datei");
    expect(Menu.application?.template.map(({ label }) => label)).toEqual([
      "Datei",
      "Bearbeiten",
      "Ansicht",
      "Gehe zu",
      "Hilfe",
    ]);
    expect(session.defaultSession.spellCheckerLanguages[0]).toBe("de");
  });

  it("asks its commands of the page in front, under the page's own keys", () => {
    BrowserWindow.focused = window();
    expect(itemOf("palette")).toMatchObject({
      label: "Suche und Befehle",
      accelerator: "CommandOrControl+K",
    });
    itemOf("palette")?.click?.();
    expect(window().webContents.sent.at(-1)).toEqual([
      "event",
      { kind: "command", command: "palette" },
    ]);
    BrowserWindow.focused = null;
  });

  it("follows the wished appearance", async () => {
    await saveSettings({ appearance: "dark" });
    await vi.waitUntil(() => nativeTheme.themeSource === "dark");
    expect(window().background).toBe("#111516");
    await saveSettings({ appearance: "system" });
    await vi.waitUntil(() => nativeTheme.themeSource === "system");
  });

  it("shows the data folder", () => {
    menuItems()
      .find(({ label }) => label === "Datenordner zeigen")
      ?.click?.();
    expect(shell.opened).toContain(dataDir);
  });
});

describe("spelling", () => {
  it("is checked with what is there: a missing dictionary has no address to come from", () => {
    expect(session.defaultSession.dictionaryUrl).toBe(
      "app://chipbrief/dictionaries/",
    );
    expect(session.defaultSession.spellCheckerLanguages).toEqual([
      "de",
      "en-GB",
      "en-US",
    ]);
  });

  it("is mended under the right mouse button, beside the clipboard", () => {
    const editFlags = { canCut: true, canCopy: true, canPaste: false };
    const params = {
      isEditable: true,
      selectionText: "",
      misspelledWord: "Chp",
      dictionarySuggestions: ["Chip"],
      editFlags,
    };
    window().webContents.emit("context-menu", {}, params);
    expect(Menu.last?.popups).toBe(1);
    expect(Menu.last?.template.map(({ label, type }) => label ?? type)).toEqual(
      [
        "Chip",
        "separator",
        "Zum Wörterbuch hinzufügen",
        "separator",
        "Ausschneiden",
        "Kopieren",
        "Einfügen",
        "separator",
        "Alles auswählen",
      ],
    );
  });

  it("opens no menu where there is nothing to do", () => {
    const before = Menu.last;
    const params = {
      isEditable: false,
      selectionText: " ",
      misspelledWord: "",
      dictionarySuggestions: [],
      editFlags: {},
    };
    window().webContents.emit("context-menu", {}, params);
    expect(Menu.last).toBe(before);
  });
});

describe("the dialogs", () => {
  it("save a PDF where the person says, whole, and show it in its folder", async () => {
    const file = path.join(dataDir, "out", "Handout.pdf");
    dialog.saves = file;
    const saved = await host("dialogs.save", {
      url: await aPdf(),
      name: "Briefing: Muster",
      kind: "pdf",
    });
    expect(saved).toMatchObject({
      ok: true,
      value: { name: "Handout.pdf", folder: "out" },
    });
    expect(readFileSync(file)).toEqual(Buffer.from(PDF));
    expect(path.basename(dialog.saveOptions?.defaultPath ?? "")).toBe(
      "Briefing- Muster.pdf",
    );
    expect(dialog.saveOptions?.filters).toEqual([
      { name: "PDF", extensions: ["pdf"] },
    ]);
    const { id } = (saved as { readonly value: { readonly id: string } }).value;
    expect(await host("files.show", { id })).toEqual({ ok: true, value: null });
    expect(shell.shown).toEqual([file]);
  });

  it("show no file that was not saved here", async () => {
    expect(await host("files.show", { id: "/etc/passwd" })).toMatchObject({
      error: { code: "record.missing" },
    });
    expect(shell.shown).toHaveLength(1);
  });

  it("leave the bytes where they are when cancelled", async () => {
    dialog.saves = undefined;
    const url = await aPdf();
    expect(await host("dialogs.save", { url, name: "a", kind: "pdf" })).toEqual(
      { ok: true, value: null },
    );
    expect(await store().takeBytes(url)).toEqual(PDF);
  });

  it("answer an error for bytes that are gone, and write nothing", async () => {
    dialog.saves = path.join(dataDir, "out", "gone.pdf");
    const url = `/bytes/${"0".repeat(32)}`;
    expect(
      await host("dialogs.save", { url, name: "a", kind: "pdf" }),
    ).toMatchObject({ error: { code: "bytes.gone" } });
    expect(existsSync(dialog.saves)).toBe(false);
  });

  it("open files and put their bytes where calls can take them", async () => {
    const file = path.join(dataDir, "table.csv");
    writeFileSync(file, "a;b");
    dialog.opens = [file];
    const opened = await host("dialogs.open", { kind: "table", many: true });
    expect(opened).toMatchObject({
      ok: true,
      value: [{ name: "table.csv", size: 3 }],
    });
    expect(dialog.openOptions?.properties).toEqual([
      "openFile",
      "multiSelections",
    ]);
    const [{ url }] = (
      opened as { readonly value: readonly [{ readonly url: string }] }
    ).value;
    expect(Buffer.from(await store().takeBytes(url)).toString()).toBe("a;b");
    dialog.opens = [];
    expect(await host("dialogs.open", { kind: "any", many: false })).toEqual({
      ok: true,
      value: [],
    });
  });

  it("print by the system's program for PDFs, from a folder that the next start empties", async () => {
    expect(
      await host("files.print", { url: await aPdf(), name: "Briefing" }),
    ).toEqual({ ok: true, value: null });
    const file = path.join(dataDir, "window", "print", "Briefing.pdf");
    expect(shell.opened.at(-1)).toBe(file);
    expect(readFileSync(file)).toEqual(Buffer.from(PDF));
    shell.problem = "no program";
    expect(
      await host("files.print", { url: await aPdf(), name: "Briefing" }),
    ).toMatchObject({ error: { code: "unexpected" } });
    shell.problem = "";
  });
});

describe("the end", () => {
  it("waits for the store, then quits", async () => {
    const quit = new Promise((resolve) => app.once("quit", resolve));
    expect(await host("window.quit")).toEqual({ ok: true, value: null });
    await quit;
    expect(await store().call("app.status", {}, "one")).toMatchObject({
      ok: false,
    });
  });
});
