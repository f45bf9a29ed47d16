import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it, vi } from "vitest";
import { CONTENT_POLICY } from "../../../main/host/policy.ts";
import { filesBelow, root, textOf } from "../../rules/scan.ts";
import { app, protocol, session } from "../../support/fake-electron.ts";
import { runFakeElectron } from "../../support/run-fake-electron.ts";

vi.mock("electron", () => import("../../support/fake-electron.ts"));

/*
 * The twenty points of Electron's own security checklist (electronjs.org/docs/latest/tutorial/security), each on what is configured and built. That
 * the handlers do what they say is in host.test.ts and fence.test.ts.
 */

const { window } = runFakeElectron();

const built = (file: string) =>
  readFileSync(path.join(root, "out", file), "utf8");
const manifest = JSON.parse(textOf("package.json")) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};
const sources = ["main/electron", "main/index.ts", "preload"]
  .flatMap((at) => (at.endsWith(".ts") ? [at] : filesBelow(at)))
  .filter((file) => file.endsWith(".ts"));
const source = sources.map(textOf).join("\n");
const cage = () => window().options.webPreferences;

const pageFiles = ["index.html"].map((file) => `renderer/${file}`);

describe("Electron's security checklist", () => {
  it("1. loads nothing but the app's own files", () => {
    expect(window().webContents.url).toBe("app://chipbrief/");
    for (const file of pageFiles)
      expect(built(file)).not.toMatch(/(src|href)="(https?:)?\/\//);
  });
  it("2. has no Node in a page, worker or frame", () => {
    expect(cage()).toMatchObject({
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
    });
  });
  it("3. isolates the context of the preload", () => {
    expect(cage()).toMatchObject({ contextIsolation: true });
  });
  it("4. sandboxes every process", () => {
    expect(app.isSandboxed).toBe(true);
    expect(cage()).toMatchObject({ sandbox: true });
  });
  it("5. answers every permission itself", () => {
    expect(session.defaultSession.permissionRequest).not.toBeNull();
    expect(session.defaultSession.permissionCheck).not.toBeNull();
  });
  it("6. leaves webSecurity on", () => {
    expect(cage()).toMatchObject({ webSecurity: true });
  });
  it("7. has a content policy, sent as a header, without unsafe-inline and eval", async () => {
    const { headers } = await protocol.fetch("app://chipbrief/");
    expect(headers.get("content-security-policy")).toBe(CONTENT_POLICY);
    expect(CONTENT_POLICY).toContain("script-src 'self'");
    expect(CONTENT_POLICY).not.toContain("unsafe");
    for (const file of pageFiles)
      expect(built(file)).not.toMatch(/<style|<script(?![^>]*\bsrc=)|\son\w+=/);
  });
  it("8. allows no insecure content", () => {
    expect(cage()).toMatchObject({ allowRunningInsecureContent: false });
  });
  it("9. and 10. has no experimental features and no Blink features", () => {
    expect(cage()).toMatchObject({ experimentalFeatures: false });
    expect(cage()).not.toHaveProperty("enableBlinkFeatures");
  });
  it("11. and 12. has no webviews, and stops one that a page would attach", () => {
    expect(cage()).toMatchObject({ webviewTag: false });
    expect(window().webContents.listenerCount("will-attach-webview")).toBe(1);
    expect(source).not.toContain("allowpopups");
  });
  it("13. limits navigation", () => {
    const { webContents } = window();
    expect(webContents.listenerCount("will-frame-navigate")).toBe(1);
    expect(webContents.listenerCount("will-redirect")).toBe(1);
  });
  it("14. opens no windows for a page", () => {
    expect(window().webContents.openHandler).toBeDefined();
  });
  it("15. hands nothing to shell.openExternal", () => {
    expect(source).not.toContain("openExternal");
  });
  it("16. is a current version, pinned exactly", () => {
    expect(manifest.devDependencies["electron"]).toMatch(
      /^(4[5-9]|[5-9]\d)\.\d+\.\d+$/,
    );
  });
  it("17. checks the sender of every message", () => {
    // One file binds channels, and every binding goes through its check.
    const binders = sources.filter((file) =>
      /\bipc(Main)?\.(on|handle)/.test(textOf(file)),
    );
    expect(binders).toEqual(["main/electron/ipc.ts"]);
    expect(textOf("main/electron/ipc.ts").match(/\.handle\(/g)).toHaveLength(1);
  });
  it("18. uses a protocol of its own, not file:", () => {
    expect(protocol.schemes.map(({ scheme }) => scheme)).toEqual(["app"]);
    expect(source).not.toMatch(/loadFile|file:\/\//);
  });
  it("19. has no packager yet whose fuses could be set", () => {
    // With electron-builder or Forge come the fuses: RunAsNode, NodeOptions and NodeCliInspect off, OnlyLoadAppFromAsar and the asar's integrity on.
    const names = Object.keys({
      ...manifest.dependencies,
      ...manifest.devDependencies,
    });
    expect(
      names.filter((name) =>
        /electron-(builder|packager|forge)|@electron-forge/.test(name),
      ),
    ).toEqual([]);
  });
  it("20. exposes no API of Electron to the page", () => {
    const preload = built("preload/index.cjs");
    expect(preload.match(/exposeInMainWorld\("(\w+)"/g)).toEqual([
      'exposeInMainWorld("api"',
    ]);
    expect(preload).not.toMatch(/exposeInMainWorld\([^)]*ipcRenderer\s*[,}]/);
    expect(preload).not.toMatch(/require\("(?!electron")/);
    expect(existsSync(path.join(root, "out/preload/index.mjs"))).toBe(false);
  });
});
