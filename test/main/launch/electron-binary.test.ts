import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import {
  fetchElectron,
  findElectron,
  whyNotFetched,
} from "../../../main/launch/electron-binary.ts";
import { temporaryFolder } from "../../support/folders.ts";

const NOW = Date.parse("2026-11-24T09:00:00Z");
const HOUR = 60 * 60 * 1000;

/** A project whose Electron package has that for an installer. */
const aProject = (installer?: string): string => {
  const root = temporaryFolder();
  const folder = path.join(root, "node_modules", "electron");
  mkdirSync(folder, { recursive: true });
  if (installer !== undefined)
    writeFileSync(path.join(folder, "install.js"), installer);
  return root;
};

const INSTALLS = `
  const { mkdirSync, writeFileSync } = require("node:fs");
  mkdirSync(__dirname + "/dist");
  writeFileSync(__dirname + "/dist/electron", "");
  writeFileSync(__dirname + "/path.txt", "electron\\n");`;

const fetchIn = (root: string, own: object = {}) => {
  const told: string[] = [];
  const found = fetchElectron({
    root,
    env: {},
    now: () => NOW,
    onTry: () => told.push("try"),
    onFail: () => told.push("fail"),
    isReachable: () => Promise.resolve(true),
    ...own,
  });
  return found.then((program) => ({ program, told }));
};

describe("Electron's program", () => {
  it("is found by its files, never by loading the package", async () => {
    const root = aProject(INSTALLS);
    expect(findElectron(root, {})).toBeUndefined();
    const { program } = await fetchIn(root);
    expect(program).toBe(
      path.join(root, "node_modules/electron/dist/electron"),
    );
    expect(findElectron(root, {})).toBe(program);
    expect(
      findElectron(root, { ELECTRON_OVERRIDE_DIST_PATH: "/no" }),
    ).toBeUndefined();
  });

  it("is fetched once, with a word", async () => {
    const { told } = await fetchIn(aProject(INSTALLS));
    expect(told).toEqual(["try"]);
  });

  it("is not waited for: a try ends in time, and the next is a day later", async () => {
    const root = aProject("setTimeout(() => {}, 60_000);");
    const startedAt = performance.now();
    const { program, told } = await fetchIn(root, { within: 300 });
    expect([program, told]).toEqual([undefined, ["try", "fail"]]);
    expect(performance.now() - startedAt).toBeLessThan(5000);
    expect((await fetchIn(root)).told).toEqual([]);
    expect(whyNotFetched(root, {}, NOW + 23 * HOUR)).toBe("failedBefore");
    expect(whyNotFetched(root, {}, NOW + 25 * HOUR)).toBeUndefined();
  });

  it("is not fetched from where nothing can be reached", async () => {
    const root = aProject(INSTALLS);
    const isReachable = () => Promise.resolve(false);
    const { program, told } = await fetchIn(root, { isReachable });
    expect([program, told]).toEqual([undefined, ["try", "fail"]]);
    expect(findElectron(root, {})).toBeUndefined();
  });

  it("is never fetched by a build machine, a test, or against a wish", async () => {
    const root = aProject(INSTALLS);
    expect(whyNotFetched(root, { CI: "1" }, NOW)).toBe("ci");
    expect(whyNotFetched(root, { CI: "true" }, NOW)).toBe("ci");
    expect(whyNotFetched(root, { VITEST: "true" }, NOW)).toBe("test");
    expect(
      whyNotFetched(root, { ELECTRON_SKIP_BINARY_DOWNLOAD: "1" }, NOW),
    ).toBe("asked");
    expect(whyNotFetched(aProject(), {}, NOW)).toBe("absent");
    expect(whyNotFetched(root, { CI: "false" }, NOW)).toBeUndefined();
    expect((await fetchIn(root, { env: { CI: "1" } })).told).toEqual([]);
  });
});
