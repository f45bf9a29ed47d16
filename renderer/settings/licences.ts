/** What is shipped with the app and under which licence; test/renderer keeps the list complete. */
export const LICENCES: readonly {
  readonly name: string;
  readonly licence: string;
}[] = [
  { name: "@tanstack/react-query", licence: "MIT" },
  { name: "@tiptap/*, ProseMirror", licence: "MIT" },
  { name: "better-sqlite3", licence: "MIT" },
  { name: "electron", licence: "MIT" },
  { name: "lucide-react", licence: "ISC" },
  { name: "mdast-util-from-markdown", licence: "MIT" },
  { name: "Noto Sans SC", licence: "OFL-1.1" },
  { name: "pdfjs-dist", licence: "Apache-2.0" },
  { name: "pdfmake", licence: "MIT" },
  { name: "playwright-core", licence: "Apache-2.0" },
  { name: "react, react-dom", licence: "MIT" },
  { name: "react-aria-components", licence: "Apache-2.0" },
  { name: "Source Sans 3", licence: "OFL-1.1" },
  { name: "write-file-atomic", licence: "ISC" },
  { name: "zod", licence: "MIT" },
];
