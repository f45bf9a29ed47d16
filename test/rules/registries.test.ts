import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { filesBelow, reachesOf, root, textOf } from "./scan.ts";

/** Folders in which one new thing is one new file and one line in index.ts, with the file that says what such a thing is. */
const registries = [
  { folder: "main/domain/blocks", shape: "block.ts" },
  { folder: "main/domain/findings", shape: "finding.ts" },
  { folder: "main/domain/templates", shape: "template.ts" },
  { folder: "main/domain/themes", shape: "theme.ts" },
  { folder: "main/domain/words", shape: "words.ts" },
  { folder: "main/store/migrations", shape: "migration.ts" },
  { folder: "renderer/words", shape: "words.ts" },
  { folder: "test/bench", shape: "bench.ts" },
] as const;

type Folder = {
  readonly folder: string;
  readonly shape: string;
  /** Names of the files in it. */
  readonly files: readonly string[];
  /** The text of its index.ts, empty where there is none. */
  readonly index: string;
};

/** The files that index.ts does not import. That an import is then used, the linter and the compiler keep. */
const missingFrom = ({ folder, shape, files, index }: Folder) => {
  const named = reachesOf(`${folder}/index.ts`, index).map(({ specifier }) =>
    path.posix.normalize(specifier),
  );
  return files.filter(
    (file) =>
      /\.tsx?$/.test(file) &&
      !["index.ts", shape].includes(file) &&
      !named.includes(file),
  );
};

const read = (folder: string, shape: string): Folder => {
  const there = existsSync(path.join(root, folder));
  const files = there
    ? filesBelow(folder)
        .map((file) => path.posix.relative(folder, file))
        .filter((file) => !file.includes("/") && !/^run\.|\.test\./.test(file))
    : [];
  const index = files.includes("index.ts") ? textOf(`${folder}/index.ts`) : "";
  return { folder, shape, files, index };
};

describe("registries", () => {
  it.each(registries)(
    "$folder/index.ts names every file beside it",
    ({ folder, shape }) => {
      expect(missingFrom(read(folder, shape))).toEqual([]);
    },
  );

  it("report a file that is not named", () => {
    const folder = {
      folder: "main/domain/blocks",
      shape: "block.ts",
      files: ["block.ts", "cover.ts", "index.ts", "text.ts"],
      index: `import { text } from "./text.ts";\nexport const blocks = { text };`,
    };
    expect(missingFrom(folder)).toEqual(["cover.ts"]);
  });
});
