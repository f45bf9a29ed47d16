import path from "node:path";
import { expect, it } from "vitest";
import { mainEntries } from "../../electron.vite.config.ts";
import { filesBelow, reachesOf, textOf } from "./scan.ts";

/** The files that `new URL("./x.ts", import.meta.url)` in `file` names: they start as workers or processes. */
const startedBy = (file: string, text: string): readonly string[] =>
  reachesOf(file, text)
    .filter(({ isFile }) => isFile)
    .map(({ specifier }) =>
      path.posix.join(path.posix.dirname(file), specifier),
    );

it("finds a worker that a file starts", () => {
  const text = `new Worker(new URL("./worker.ts", import.meta.url));\nimport "./other.ts";`;
  expect(startedBy("main/pdf/print.ts", text)).toEqual(["main/pdf/worker.ts"]);
});

it("builds every worker of main as a file of its own", () => {
  const started = filesBelow("main")
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => startedBy(file, textOf(file)));
  const built = Object.values(mainEntries);
  expect(started.filter((file) => !built.includes(file))).toEqual([]);
});
