import path from "node:path";
import { expect, it } from "vitest";
import {
  dataDirOf,
  hasDisplay,
  languageOf,
} from "../../../main/launch/surroundings.ts";

it("a window needs a display on Linux, and has one elsewhere", () => {
  expect(hasDisplay({}, "linux")).toBe(false);
  expect(hasDisplay({ DISPLAY: "" }, "linux")).toBe(false);
  expect(hasDisplay({ DISPLAY: ":99" }, "linux")).toBe(true);
  expect(hasDisplay({ WAYLAND_DISPLAY: "wayland-0" }, "linux")).toBe(true);
  expect(hasDisplay({}, "darwin")).toBe(true);
  expect(hasDisplay({}, "win32")).toBe(true);
});

it("the terminal speaks the machine's language", () => {
  expect(languageOf({ LANG: "de_DE.UTF-8" })).toBe("de");
  expect(languageOf({ LC_ALL: "en_GB.UTF-8", LANG: "de_DE.UTF-8" })).toBe("en");
  expect(languageOf({})).toBe("en");
});

it("the data folder is the one named, as seen from where the command was typed", () => {
  const env = { INIT_CWD: path.resolve("/typed/here") };
  expect(dataDirOf(["--data", "store"], env)).toBe(
    path.resolve("/typed/here/store"),
  );
  expect(dataDirOf([], env)).toMatch(/Chipbrief$/);
  expect(() => dataDirOf(["--dta"], env)).toThrow("--dta");
});
