import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import path from "node:path";
import { parseSync, Visitor } from "vite";

/** The repository's folder. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

const notOurs = new Set(["node_modules", "out", ".git", "coverage"]);

/** Every file below a folder of the repository, as paths from its top with forward slashes, sorted. */
export const filesBelow = (folder: string): readonly string[] => {
  const entries = readdirSync(path.join(root, folder), { withFileTypes: true });
  return entries
    .filter((entry) => !notOurs.has(entry.name))
    .flatMap((entry) => {
      const file = path.posix.join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(file) : [file];
    })
    .toSorted();
};

/** A file's text, by its path from the repository's top. */
export const textOf = (file: string): string =>
  readFileSync(path.join(root, file), "utf8");

/** What a file reaches for: `specifier` as written, its line, and whether it is named as a file to start (`new URL`), not as a module. */
export type Reach = {
  readonly specifier: string;
  readonly line: number;
  readonly isFile: boolean;
};

type Literal = { readonly type: string; readonly value?: unknown };

const isImportMetaUrl = (text: string): boolean =>
  text.replaceAll(/\s/g, "") === "import.meta.url";

/**
 * Every module a file names: static, dynamic, type-only and re-exporting imports, `import("…")` types, `require("…")`, and
 * `new URL("./x.ts", import.meta.url)`, which is how a worker is named. A name computed at run time is reported as "(computed)".
 */
export const reachesOf = (file: string, text: string): readonly Reach[] => {
  const parsed = parseSync(file, text);
  if (parsed.errors.length > 0)
    throw new Error(`${file}: ${parsed.errors[0]?.message}`);
  const found: Reach[] = [];
  const reach = (
    start: number,
    source: Literal | null | undefined,
    isFile = false,
  ) => {
    if (source === null || source === undefined) return;
    const line = text.slice(0, start).split("\n").length;
    const specifier =
      typeof source.value === "string" ? source.value : "(computed)";
    found.push({ specifier, line, isFile });
  };
  new Visitor({
    ImportDeclaration: (node) => reach(node.start, node.source),
    ExportNamedDeclaration: (node) => reach(node.start, node.source),
    ExportAllDeclaration: (node) => reach(node.start, node.source),
    ImportExpression: (node) => reach(node.start, node.source),
    TSImportType: (node) => reach(node.start, node.source),
    TSExternalModuleReference: (node) => reach(node.start, node.expression),
    CallExpression: (node) => {
      if (node.callee.type === "Identifier" && node.callee.name === "require")
        reach(node.start, node.arguments[0]);
    },
    NewExpression: (node) => {
      const [target, base] = node.arguments;
      if (node.callee.type !== "Identifier" || node.callee.name !== "URL")
        return;
      if (
        base === undefined ||
        !isImportMetaUrl(text.slice(base.start, base.end))
      )
        return;
      if (target?.type === "Literal" && /\.tsx?$/.test(String(target.value)))
        reach(node.start, target, true);
    },
  }).visit(parsed.program);
  return found;
};
