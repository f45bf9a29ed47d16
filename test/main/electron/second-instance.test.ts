import { expect, it, vi } from "vitest";
import { app, BrowserWindow } from "../../support/fake-electron.ts";

vi.mock("electron", () => import("../../support/fake-electron.ts"));

it("opens no second window on the same data folder: the first comes to the front", async () => {
  app.hasLock = false;
  await import("../../../main/index.ts");
  expect(app.quits).toBe(1);
  expect(BrowserWindow.all).toEqual([]);
});
