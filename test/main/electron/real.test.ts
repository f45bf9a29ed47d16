import { _electron } from "playwright-core";
import { describe, expect, it } from "vitest";
import { findElectron } from "../../../main/launch/electron-binary.ts";
import { root } from "../../rules/scan.ts";
import { suiteFolder } from "../../support/suite-folder.ts";

const program = findElectron(root);
const hasDisplay =
  process.platform !== "linux" || Boolean(process.env["DISPLAY"]);
const isRoot = process.getuid?.() === 0;

// No silent skip: the run itself says which of the two it was.
describe.runIf(program === undefined || !hasDisplay)("real Electron", () => {
  it(`was NOT run: ${program === undefined ? "its program is not here (npx install-electron fetches it)" : "there is no display (xvfb-run gives one)"}`, () => {
    expect(program === undefined || !hasDisplay).toBe(true);
  });
});

describe.runIf(program !== undefined && hasDisplay)("real Electron", () => {
  const folder = suiteFolder();

  it("shows the page in its cage, answers it, moves its bytes, refuses the network, and ends", async () => {
    const app = await _electron.launch({
      ...(program !== undefined && { executablePath: program }),
      args: [...(isRoot ? ["--no-sandbox"] : []), root, `--data=${folder}`],
      chromiumSandbox: !isRoot,
    });
    const page = await app.firstWindow();
    await page.waitForLoadState();
    const found = await page.evaluate(async () => {
      const status = await window.api.call("app.status", {});
      const body = new Blob([new Uint8Array(1024 * 1024).fill(7)]);
      const posted = await fetch("/bytes", { method: "POST", body });
      // What the app's origin answers here.
      const { url } = (await posted.json()) as { readonly url: string };
      const back = await (await fetch(url)).arrayBuffer();
      const reached = await fetch("https://example.com/").then(
        () => "reached",
        () => "refused",
      );
      const popup = window.open("https://example.com/");
      const refused = await window.api.host("network.refused", {});
      return {
        href: location.origin + location.pathname,
        isSecureContext,
        hasNode:
          Reflect.has(globalThis, "process") ||
          Reflect.has(globalThis, "require"),
        status,
        size: back.byteLength,
        reached,
        popup,
        refused,
      };
    });
    expect(found).toMatchObject({
      href: "app://chipbrief/",
      isSecureContext: true,
      hasNode: false,
      status: { ok: true },
      size: 1024 * 1024,
      reached: "refused",
      popup: null,
      refused: { ok: true },
    });
    const isSandboxed = await app.evaluate(
      ({ app: real, BrowserWindow, Menu }) => ({
        processes: real
          .getAppMetrics()
          .filter(({ type }) => type === "Tab")
          .every(({ sandboxed }) => sandboxed !== false),
        windows: BrowserWindow.getAllWindows().length,
        menus: Menu.getApplicationMenu()?.items.length ?? 0,
      }),
    );
    expect(isSandboxed).toMatchObject({ windows: 1 });
    expect(isSandboxed.menus).toBeGreaterThan(3);
    // Root has no sandbox.
    expect(isSandboxed.processes || isRoot).toBe(true);
    await app.close();
  });
});
