import path from "node:path";
import { describe, expect, it } from "vitest";
import { filesBelow, reachesOf, textOf } from "./scan.ts";

type Room = {
  /** A file, or a folder with all below it. The first room of the table that fits a file is its room. */
  readonly at: string;
  /** The rooms it may import from, beside itself. */
  readonly rooms: readonly string[];
  /** The packages it may import; "node:" stands for all of Node's own. */
  readonly packages: readonly string[];
};

const publicFolders = ["main/contract", "main/domain"];
const parts = ["main/services", "main/store", "main/pdf", "main/intake"];

/** The one table of allowed arrows. What is not here is forbidden: a new arrow or package is a line that is seen in review. */
const table: readonly Room[] = [
  // Public folders: they run in Node and in the page.
  {
    at: "main/domain",
    rooms: [],
    packages: ["zod", "mdast-util-from-markdown", "mdast"],
  },
  { at: "main/contract", rooms: ["main/domain"], packages: ["zod"] },

  // store, pdf and intake do not know each other.
  {
    at: "main/store",
    rooms: publicFolders,
    packages: ["node:", "better-sqlite3", "write-file-atomic"],
  },
  { at: "main/pdf", rooms: publicFolders, packages: ["node:", "pdfmake"] },
  { at: "main/intake", rooms: publicFolders, packages: ["node:"] },
  {
    at: "main/services",
    rooms: ["main/store", "main/pdf", "main/intake", ...publicFolders],
    packages: ["node:", "zod", "write-file-atomic"],
  },
  {
    at: "main/app.ts",
    rooms: [...parts, ...publicFolders],
    packages: ["node:", "zod"],
  },

  // Named once, for every entry and host.
  { at: "main/paths.ts", rooms: [], packages: ["node:"] },
  { at: "main/new-id.ts", rooms: [], packages: ["node:"] },

  // The command line: the same app, asked by its calls.
  {
    at: "main/command-line",
    rooms: ["main/app.ts", "main/paths.ts", "main/new-id.ts", ...publicFolders],
    packages: ["node:", "write-file-atomic"],
  },
  {
    at: "main/sample-handout.ts",
    rooms: ["main/command-line", "main/app.ts", ...publicFolders],
    packages: ["node:", "write-file-atomic"],
  },

  // Hosts: they forward, and know the app only through its thread.
  {
    at: "main/store-thread.ts",
    rooms: ["main/app.ts", "main/host", "main/new-id.ts", ...publicFolders],
    packages: ["node:"],
  },
  {
    at: "main/host",
    rooms: ["main/store-thread.ts", ...publicFolders],
    packages: ["node:", "zod", "write-file-atomic"],
  },
  {
    at: "main/electron",
    rooms: ["main/host", ...publicFolders],
    packages: ["node:", "electron"],
  },
  {
    at: "main/chromium",
    rooms: ["main/host", ...publicFolders],
    packages: ["node:", "playwright-core"],
  },

  // `npm start` and `npm run dev`: no part of a packaged app. Its sample handout is the one way to the app without its thread.
  {
    at: "main/launch/dev.ts",
    rooms: ["main/launch"],
    packages: ["node:", "electron-vite", "vite"],
  },
  {
    at: "main/launch",
    rooms: [
      "main/chromium",
      "main/host",
      "main/app.ts",
      "main/sample-handout.ts",
      "main/paths.ts",
      "main/new-id.ts",
      ...publicFolders,
    ],
    packages: ["node:"],
  },

  // Entries: nothing imports them, so they are in nobody's list.
  {
    at: "main/index.ts",
    rooms: [
      "main/electron",
      "main/host",
      "main/paths.ts",
      "main/new-id.ts",
      ...publicFolders,
    ],
    packages: ["node:", "electron"],
  },
  {
    at: "main/cli.ts",
    rooms: ["main/command-line"],
    packages: ["node:"],
  },
  { at: "main/launch.ts", rooms: ["main/launch"], packages: [] },

  {
    at: "preload",
    rooms: ["main/contract"],
    // zod for its types alone: what a call takes.
    packages: ["electron", "zod"],
  },

  // parts/ are components that know no noun, lib/ knows no component.
  {
    at: "renderer/lib",
    rooms: ["preload", ...publicFolders],
    packages: ["react", "zod"],
  },
  { at: "renderer/words", rooms: publicFolders, packages: [] },
  {
    at: "renderer/parts",
    rooms: ["renderer/lib", "renderer/words", ...publicFolders],
    packages: [
      "react",
      "react-dom",
      "react-aria-components",
      "@tanstack/react-virtual",
      "lucide-react",
      "tinykeys",
    ],
  },
  {
    at: "renderer",
    rooms: [
      "renderer/lib",
      "renderer/words",
      "renderer/parts",
      "preload",
      ...publicFolders,
    ],
    packages: [
      "react",
      "react-dom",
      "react-aria-components",
      "@tanstack/react-query",
      "@tanstack/react-virtual",
      "lucide-react",
      "tinykeys",
      "pdfjs-dist",
      "zod",
      "mdast",
      "mdast-util-from-markdown",
      "@tiptap/core",
      "@tiptap/pm",
      "@tiptap/extension-blockquote",
      "@tiptap/extension-bold",
      "@tiptap/extension-code",
      "@tiptap/extension-document",
      "@tiptap/extension-hard-break",
      "@tiptap/extension-heading",
      "@tiptap/extension-italic",
      "@tiptap/extension-link",
      "@tiptap/extension-list",
      "@tiptap/extension-paragraph",
      "@tiptap/extension-text",
      "@tiptap/extensions",
    ],
  },
];

const roomOf = (file: string): Room | undefined =>
  table.find(({ at }) => file === at || file.startsWith(`${at}/`));

const packageOf = (specifier: string): string =>
  specifier.startsWith("node:")
    ? "node:"
    : specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");

/** Why this file may not reach for that, or undefined where it may. */
const objection = (file: string, specifier: string): string | undefined => {
  const room = roomOf(file);
  if (room === undefined) return "the file stands in no room of the table";
  if (!specifier.startsWith(".")) {
    const name = packageOf(specifier);
    return room.packages.includes(name)
      ? undefined
      : `${room.at} may not import ${name}`;
  }
  const target = path.posix.join(path.posix.dirname(file), specifier);
  const other = roomOf(target);
  if (other === room || (other && room.rooms.includes(other.at)))
    return undefined;
  return `${room.at} may not import ${other?.at ?? target}`;
};

const objectionsTo = (file: string, text: string): readonly string[] =>
  reachesOf(file, text).flatMap(({ specifier, line }) => {
    const why = objection(file, specifier);
    return why === undefined ? [] : [`${file}:${line} "${specifier}": ${why}`];
  });

const sources = ["main", "preload", "renderer"]
  .flatMap(filesBelow)
  .filter((file) => /\.(ts|tsx|mts|cts|js|jsx|mjs|cjs)$/.test(file));

describe("imports", () => {
  it("go only along the arrows of the table", () => {
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.flatMap((file) => objectionsTo(file, textOf(file)))).toEqual(
      [],
    );
  });

  it("of a relative file carry its extension, as Node wants it", () => {
    const bare = sources.flatMap((file) =>
      reachesOf(file, textOf(file))
        .filter(({ specifier }) => /^\.\.?\//.test(specifier))
        .filter(({ specifier }) => path.posix.extname(specifier) === "")
        .map(({ specifier, line }) => `${file}:${line} "${specifier}"`),
    );
    expect(bare).toEqual([]);
  });

  it("name no room in the table that does not know its neighbours", () => {
    const known = new Set(table.map(({ at }) => at));
    const unknown = table.flatMap(({ rooms }) =>
      rooms.filter((room) => !known.has(room)),
    );
    expect(unknown).toEqual([]);
  });
});

describe("the arrow checker", () => {
  const forbidden: readonly (readonly [string, string])[] = [
    ["main/domain/fact.ts", `import { readFileSync } from "node:fs";`],
    ["main/domain/fact.ts", `import fs from "fs";`],
    ["main/domain/fact.ts", `import { calls } from "../contract/calls.ts";`],
    [
      "main/contract/calls.ts",
      `import type { Store } from "../store/open.ts";`,
    ],
    ["main/services/facts.ts", `import Database from "better-sqlite3";`],
    ["main/services/facts.ts", `import { openApp } from "../app.ts";`],
    ["main/services/facts.ts", `import pdfmake from "pdfmake/js/Printer.js";`],
    ["main/store/facts.ts", `export { print } from "../pdf/print.ts";`],
    ["main/pdf/print.ts", `export * from "../intake/csv.ts";`],
    ["main/intake/csv.ts", `type Row = import("../store/facts.ts").Row;`],
    ["main/app.ts", `import { app } from "electron";`],
    ["main/app.ts", `const run = () => import("./cli.ts");`],
    ["main/chromium/host.ts", `import "../index.ts";`],
    ["main/electron/window.ts", `import { chromium } from "playwright-core";`],
    [
      "main/electron/window.ts",
      `import { facts } from "../services/facts.ts";`,
    ],
    [
      "main/electron/window.ts",
      `import { App } from "../../renderer/app/App.tsx";`,
    ],
    [
      "main/services/print.ts",
      `const at = new URL("../cli.ts", import.meta.url);`,
    ],
    ["main/services/print.ts", `const name = "x"; await import(name);`],
    ["main/services/print.ts", `const electron = require("electron");`],
    ["main/other/new.ts", `import { a } from "zod";`],
    [
      "preload/index.ts",
      `import { factSchema } from "../main/domain/fact.ts";`,
    ],
    ["renderer/facts/FactList.tsx", `import { ipcRenderer } from "electron";`],
    [
      "renderer/facts/FactList.tsx",
      `import { open } from "../../main/store/open.ts";`,
    ],
    [
      "renderer/parts/Button.tsx",
      `import { FactList } from "../facts/FactList.tsx";`,
    ],
  ];
  it.each(forbidden)("objects in %s to %s", (file, text) => {
    expect(objectionsTo(file, text)).toHaveLength(1);
  });

  const allowed: readonly (readonly [string, string])[] = [
    ["main/domain/fact.ts", `import { z } from "zod";`],
    [
      "main/contract/calls.ts",
      `import { factSchema } from "../domain/fact.ts";`,
    ],
    ["main/store/open.ts", `import Database from "better-sqlite3";`],
    ["main/services/facts.ts", `import { openStore } from "../store/open.ts";`],
    [
      "main/pdf/print.ts",
      `new Worker(new URL("./worker.ts", import.meta.url));`,
    ],
    ["main/index.ts", `import { app } from "electron";`],
    [
      "renderer/facts/FactList.tsx",
      `import type { Api } from "../../preload/index.ts";`,
    ],
    [
      "renderer/facts/FactList.tsx",
      `import styles from "./FactList.module.css";`,
    ],
  ];
  it.each(allowed)("lets %s have %s", (file, text) => {
    expect(objectionsTo(file, text)).toEqual([]);
  });

  it("reports the line", () => {
    const text = `// one\n\nimport "electron";\n`;
    expect(objectionsTo("main/domain/fact.ts", text)).toEqual([
      `main/domain/fact.ts:3 "electron": main/domain may not import electron`,
    ]);
  });
});
