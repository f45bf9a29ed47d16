import { describe, expect, it } from "vitest";
import { findBrowser } from "../../../main/chromium/find-browser.ts";

type Surroundings = NonNullable<Parameters<typeof findBrowser>[0]>;

const find = (own: Partial<Surroundings>, ...programs: readonly string[]) =>
  findBrowser({
    platform: "linux",
    env: { PATH: "/usr/local/bin:/usr/bin" },
    home: "/h",
    isProgram: (file) => programs.includes(file),
    ...own,
  });

describe("the browser", () => {
  it("is the one that CHROMIUM_PATH names, before all others", () => {
    const env = { CHROMIUM_PATH: "/opt/mine", PATH: "/usr/bin" };
    expect(find({ env }, "/opt/mine", "/usr/bin/chromium")).toBe("/opt/mine");
  });

  it("is no other where the named one is not there", () => {
    const env = { CHROMIUM_PATH: "/opt/mine", PATH: "/usr/bin" };
    expect(find({ env }, "/usr/bin/chromium")).toBeUndefined();
  });

  it("is found on the PATH, a Chrome before a Chromium", () => {
    expect(find({}, "/usr/bin/chromium")).toBe("/usr/bin/chromium");
    expect(find({}, "/usr/bin/chromium", "/usr/bin/google-chrome")).toBe(
      "/usr/bin/google-chrome",
    );
  });

  it("is found among a Mac's applications, a person's own too", () => {
    const edge =
      "/h/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge";
    expect(find({ platform: "darwin" }, edge)).toBe(edge);
  });

  it("is found among the programs of Windows", () => {
    const env = { "PROGRAMFILES(X86)": "C:\\Program Files (x86)" };
    const edge =
      "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe";
    expect(find({ platform: "win32", env }, edge)).toBe(edge);
  });

  it("is not made up", () => {
    expect(find({})).toBeUndefined();
    expect(find({ platform: "win32", env: {} })).toBeUndefined();
  });
});
