import { mkdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { isStale } from "../../../main/launch/build.ts";
import { temporaryFolder } from "../../support/folders.ts";

const FILES = [
  "main/app.ts",
  "main/store/facts.ts",
  "preload/index.ts",
  "renderer/main.tsx",
  "electron.vite.config.ts",
  "package.json",
  "package-lock.json",
];
const BUILT = [
  "out/main/launch.js",
  "out/main/store-thread.js",
  "out/preload/index.cjs",
  "out/renderer/index.html",
];
const FOLDERS = ["main/store", "main", "preload", "renderer"];

/** A project whose sources are an hour older than what was built from them. */
const aProject = (): string => {
  const root = temporaryFolder();
  for (const file of [...FILES, ...BUILT]) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), "");
  }
  const hourAgo = Date.now() / 1000 - 3600;
  for (const file of [...FILES, ...FOLDERS])
    utimesSync(path.join(root, file), hourAgo, hourAgo);
  return root;
};

const touch = (root: string, file: string) => {
  const soon = Date.now() / 1000 + 5;
  utimesSync(path.join(root, file), soon, soon);
};

describe("what is built", () => {
  it("stands while nothing is newer", () => {
    expect(isStale(aProject())).toBe(false);
  });

  it.each(FILES)("is built anew when %s was written", (file) => {
    const root = aProject();
    touch(root, file);
    expect(isStale(root)).toBe(true);
  });

  it.each(BUILT)("is built anew when %s is not there", (file) => {
    const root = aProject();
    rmSync(path.join(root, file));
    expect(isStale(root)).toBe(true);
  });

  it("is built anew when a source was taken away", () => {
    const root = aProject();
    rmSync(path.join(root, "main/store/facts.ts"));
    touch(root, "main/store");
    expect(isStale(root)).toBe(true);
  });
});
