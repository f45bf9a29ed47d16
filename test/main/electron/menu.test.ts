import { describe, expect, it } from "vitest";
import type { MenuItemConstructorOptions } from "electron";
import {
  HOST_COMMANDS,
  type HostCommand,
} from "../../../main/contract/host-calls.ts";
import { menuTemplate } from "../../../main/electron/menu.ts";
import { HOST_WORDS } from "../../../main/electron/words/index.ts";
import { type Language, LANGUAGES } from "../../../main/domain/language.ts";

type Item = MenuItemConstructorOptions;

const template = (
  language: Language,
  platform: NodeJS.Platform,
  asked: HostCommand[] = [],
): readonly Item[] =>
  menuTemplate({
    words: HOST_WORDS[language],
    platform,
    isDev: false,
    command: (command) => asked.push(command),
    newWindow: () => undefined,
    showDataFolder: () => undefined,
  });

const itemsOf = (menus: readonly Item[]): readonly Item[] =>
  // A template's submenus are lists.
  menus.flatMap(({ submenu }) => submenu as Item[]);

const cases = LANGUAGES.flatMap((language) =>
  (["linux", "win32", "darwin"] as const).map((platform) => ({
    language,
    platform,
  })),
);

describe.each(cases)(
  "the menu in $language on $platform",
  ({ language, platform }) => {
    const menus = template(language, platform);
    const items = itemsOf(menus);

    it("has every command of the page once, and asks for it", () => {
      const asked: HostCommand[] = [];
      const pageItems = itemsOf(template(language, platform, asked)).filter(
        ({ id }) => id !== undefined,
      );
      for (const { click } of pageItems) click?.({} as never, undefined, {});
      expect(asked.toSorted()).toEqual([...HOST_COMMANDS].toSorted());
    });

    it("has a word of its own for everything, and none twice in a menu", () => {
      const named = items.filter(({ type }) => type !== "separator");
      expect(named.filter(({ label }) => (label ?? "").trim() === "")).toEqual(
        [],
      );
      for (const { submenu } of menus) {
        // A template's submenus are lists.
        const labels = (submenu as Item[]).flatMap(({ label }) => label ?? []);
        expect(new Set(labels).size).toBe(labels.length);
      }
    });

    it("gives no key twice", () => {
      const keys = items.flatMap(({ accelerator }) => accelerator ?? []);
      expect(new Set(keys).size).toBe(keys.length);
    });

    it("neither begins nor ends a menu with a line", () => {
      for (const { submenu } of menus) {
        // A template's submenus are lists.
        const list = submenu as Item[];
        expect([list[0]?.type, list.at(-1)?.type]).toEqual([
          undefined,
          undefined,
        ]);
      }
    });
  },
);

describe("the menu", () => {
  it("has Apple's own first menu on a Mac", () => {
    expect(template("de", "darwin")[0]?.label).toBe("Chipbrief");
    expect(template("de", "linux")[0]?.label).toBe("Datei");
  });

  it("shows developer tools to developers alone", () => {
    const labels = (isDev: boolean) =>
      itemsOf(
        menuTemplate({
          words: HOST_WORDS.en,
          platform: "linux",
          isDev,
          command: () => undefined,
          newWindow: () => undefined,
          showDataFolder: () => undefined,
        }),
      ).map(({ label }) => label);
    expect(labels(false)).not.toContain("Developer tools");
    expect(labels(true)).toContain("Developer tools");
  });
});
