import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { LICENCES } from "../../../renderer/settings/licences.ts";
import { filesBelow, reachesOf, textOf } from "../../rules/scan.ts";

const manifest = JSON.parse(readFileSync("package.json", "utf8")) as {
  dependencies: Record<string, string>;
};

/** Packages that the page is bundled from. */
const bundled = new Set(
  filesBelow("renderer")
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => reachesOf(file, textOf(file)))
    .map(({ specifier }) => specifier)
    .filter((specifier) => !specifier.startsWith("."))
    .map((specifier) =>
      specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/"),
    ),
);

const named = LICENCES.flatMap(({ name }) => name.split(", "));
const isNamed = (name: string) =>
  named.some(
    (each) =>
      each === name ||
      (each.endsWith("/*") && name.startsWith(each.slice(0, -1))),
  );

it("names every package that is shipped or bundled", () => {
  const shipped = [...Object.keys(manifest.dependencies), ...bundled].filter(
    (name) => name !== "mdast",
  );
  expect(shipped.filter((name) => !isNamed(name))).toEqual([]);
});
