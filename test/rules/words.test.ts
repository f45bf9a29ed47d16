import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { filesBelow, root } from "./scan.ts";

/** Every entry of a tree of words: its path, and whether it is a word, a function, a list or a group. Empty words are said to be so. */
const kindsOf = (words: unknown, at = ""): readonly string[] => {
  if (typeof words === "string")
    return [`${at}: ${words.trim() === "" ? "empty" : "word"}`];
  if (typeof words === "function") return [`${at}: function`];
  if (typeof words !== "object" || words === null)
    return [`${at}: ${String(words)}`];
  const entries = Object.entries(words).toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const kind = Array.isArray(words) ? "list" : "group";
  return [
    ...(entries.length === 0 ? [`${at}: empty ${kind}`] : []),
    ...entries.flatMap(([key, value]) => kindsOf(value, `${at}/${key}`)),
  ];
};

/** A language's words: what its file exports under the language's own name. */
const load = async (file: string): Promise<unknown> => {
  const language = path.basename(file, ".ts");
  const loaded: unknown = await import(
    pathToFileURL(path.join(root, file)).href
  );
  return (loaded as Record<string, unknown>)[language];
};

const folders = [
  "main/domain/words",
  "main/contract/sentences",
  "main/command-line/words",
  "main/electron/words",
  "main/launch/words",
  "renderer/words",
].filter((folder) => existsSync(path.join(root, folder)));

describe.each(folders)("%s", (folder) => {
  const files = filesBelow(folder).filter((file) =>
    /^[a-z]{2}\.ts$/.test(path.basename(file)),
  );

  it("has German and English", () => {
    const names = files.map((file) => path.basename(file));
    expect(names).toEqual(expect.arrayContaining(["de.ts", "en.ts"]));
  });

  it("says the same things in every language", async () => {
    const english = kindsOf(await load(`${folder}/en.ts`));
    for (const file of files) {
      expect({ file, has: kindsOf(await load(file)) }).toEqual({
        file,
        has: english,
      });
    }
  });

  it("leaves nothing empty", async () => {
    const empty = await Promise.all(
      files.map(async (file) =>
        kindsOf(await load(file)).filter((line) =>
          /: (empty|undefined|null)/.test(line),
        ),
      ),
    );
    expect(empty.flat()).toEqual([]);
  });
});

describe("the comparison of words", () => {
  const english = { save: "Save", count: (n: number) => `${n} facts` };

  it("takes a word and a function for different things", () => {
    expect(kindsOf({ save: "Sichern", count: "Fakten" })).not.toEqual(
      kindsOf(english),
    );
  });

  it("sees a key that is missing, however deep", () => {
    expect(kindsOf({ menu: { file: "Datei" } })).not.toEqual(
      kindsOf({ menu: { file: "File", edit: "Edit" } }),
    );
  });

  it("sees an empty word and an empty group", () => {
    expect(kindsOf({ save: " ", menu: {} })).toEqual([
      "/menu: empty group",
      "/save: empty",
    ]);
  });
});
