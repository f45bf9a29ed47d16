import { parseSync, Visitor } from "vite";
import { describe, expect, it } from "vitest";
import { filesBelow, textOf } from "./scan.ts";

/** Every `as T` (but `as const`) without its reason: a comment in the assertion's own lines or in the two before it. */
const unreasoned = (file: string, text: string): readonly string[] => {
  const lineOf = (at: number) => text.slice(0, at).split("\n").length;
  const { program, comments } = parseSync(file, text);
  const reasons = comments.map(({ end }) => lineOf(end));
  const found: string[] = [];
  new Visitor({
    TSAsExpression: ({ start, end, typeAnnotation }) => {
      const type = text.slice(typeAnnotation.start, typeAnnotation.end);
      const first = lineOf(start) - 2;
      const last = lineOf(end);
      if (type === "const") return;
      if (reasons.some((line) => first <= line && line <= last)) return;
      found.push(`${file}:${last} as ${type}`);
    },
  }).visit(program);
  return found;
};

describe("type assertions", () => {
  it("have their reason beside them", () => {
    const sources = ["main", "preload", "renderer"]
      .flatMap(filesBelow)
      .filter((file) => /\.tsx?$/.test(file));
    expect(sources.flatMap((file) => unreasoned(file, textOf(file)))).toEqual(
      [],
    );
  });

  it("are caught without one", () => {
    const text = `// Far above.\n\n\nconst a = ["x"] as const;\nconst b = a as Y;\n`;
    expect(unreasoned("a.ts", text)).toEqual(["a.ts:5 as Y"]);
  });

  it("may say it above or behind", () => {
    const above = `// Object.keys loses them.\nconst b = a as Y;`;
    const behind = `const b = a as Y; // Written from Y.`;
    expect([unreasoned("a.ts", above), unreasoned("a.ts", behind)]).toEqual([
      [],
      [],
    ]);
  });
});
