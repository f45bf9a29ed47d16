import { homedir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { filesBelow, root, textOf } from "./scan.ts";

const files = filesBelow(".");

const isText = (file: string): boolean =>
  /\.(ts|tsx|js|mjs|cjs|json|md|css|html|svg|yml|yaml|txt|csv|sh)$/.test(
    file,
  ) || /(^|\/)(\.[a-z]+(rc|ignore|attributes|config)?|run|LICENSE)$/.test(file);

const forbiddenFolders = /(^|\/)(shared|common|utils?|helpers?)\//;

/** A path that only one machine has: this repository's, this user's, or one that looks like somebody's home. */
const pathsOfAMachine = (text: string): readonly string[] => {
  const own = [root, homedir()]
    .map((folder) => folder.replace(/[\\/]+$/, ""))
    // One step below the root is too common a word to search for.
    .filter((folder) => folder.split(/[\\/]/).length > 2)
    .filter((folder) => text.includes(folder));
  const homes =
    text.match(
      /(?<![\w.])\/(?:home|Users|root)\/[\w.-]+|\b[A-Z]:\\\\?Users\\/g,
    ) ?? [];
  return [...own, ...homes];
};

/** Hosts of `resolved` in a lock file that are not the public registry: a mirror is nobody else's business. */
const mirrorsIn = (lock: string): readonly string[] =>
  [...lock.matchAll(/"resolved": "(https?:\/\/[^/"]+)/g)]
    .map((match) => match[1] ?? "")
    .filter((host) => host !== "https://registry.npmjs.org");

describe("names", () => {
  it("have no drawer for what nobody placed", () => {
    expect(files.filter((file) => forbiddenFolders.test(file))).toEqual([]);
    expect(forbiddenFolders.test("main/utils/dates.ts")).toBe(true);
  });

  it("of modules are kebab-case.ts, of components PascalCase.tsx", () => {
    const good = (file: string) =>
      file.endsWith(".tsx")
        ? /^([A-Z][A-Za-z0-9]*|main)(\.test)?\.tsx$/.test(path.basename(file))
        : /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*\.ts$/.test(path.basename(file));
    const named = files.filter((file) => /\.tsx?$/.test(file));
    expect(named.filter((file) => !good(file))).toEqual([]);
    expect(good("main/domain/factSheet.ts")).toBe(false);
  });

  it("of one machine's folders are in no file", () => {
    const found = files
      .filter(isText)
      .filter((file) => file !== "test/rules/names.test.ts")
      .flatMap((file) =>
        pathsOfAMachine(textOf(file)).map((name) => `${file}: ${name}`),
      );
    expect(found).toEqual([]);
    expect(pathsOfAMachine("see /home/ada/chipbrief/main")).toEqual([
      "/home/ada",
    ]);
  });

  it("of registry mirrors are in no lock file", () => {
    const locks = files.filter((file) => file.endsWith("package-lock.json"));
    expect(locks).toContain("package-lock.json");
    expect(locks.flatMap((file) => mirrorsIn(textOf(file)))).toEqual([]);
    expect(mirrorsIn(`"resolved": "http://mirror.example/zod.tgz"`)).toEqual([
      "http://mirror.example",
    ]);
  });
});
