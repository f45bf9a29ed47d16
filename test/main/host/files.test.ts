import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { fileNameFor, freePath } from "../../../main/host/file-name.ts";
import { createSavedFiles } from "../../../main/host/saved-files.ts";
import { temporaryFolder } from "../../support/folders.ts";
import { countingIds } from "../../support/test-app.ts";

describe("a file name", () => {
  it.each([
    ["Briefing Müller.pdf", "pdf", "Briefing Müller.pdf"],
    ["Briefing", "pdf", "Briefing.pdf"],
    ["Stand 24.11.", "pdf", "Stand 24.11.pdf"],
    ["Report.PDF", "pdf", "Report.pdf"],
    ["../../etc/passwd", "pdf", "-..-etc-passwd.pdf"],
    ["C:\\Windows\\x", "any", "C-Windows-x"],
    ['a<b>c:"d"|e?f*g', "any", "a-b-c-d-e-f-g"],
    ["con", "any", "_con"],
    ["COM1.pdf", "pdf", "_COM1.pdf"],
    ["...", "pdf", "_.pdf"],
    ["a\u0000b\nc", "any", "a-b-c"],
    ["昇腾 910C", "pdf", "昇腾 910C.pdf"],
    ["tabelle.xlsx", "table", "tabelle.xlsx"],
    ["tabelle", "table", "tabelle.csv"],
  ] as const)(
    "%s becomes one that every system takes",
    (wished, kind, name) => {
      expect(fileNameFor(wished, kind)).toBe(name);
    },
  );

  it("is never longer than a file system allows", () => {
    const name = fileNameFor("昇".repeat(200), "pdf");
    expect(Buffer.byteLength(name)).toBeLessThan(255);
    expect(name).toMatch(/^昇+\.pdf$/);
  });

  it("steps aside for a file that is there", () => {
    const folder = temporaryFolder();
    expect(freePath(folder, "a.pdf")).toBe(path.join(folder, "a.pdf"));
    writeFileSync(path.join(folder, "a.pdf"), "");
    writeFileSync(path.join(folder, "a (2).pdf"), "");
    expect(freePath(folder, "a.pdf")).toBe(path.join(folder, "a (3).pdf"));
  });
});

describe("a saved file", () => {
  it("is written whole, with the folders it needs, and known by its id", async () => {
    const folder = temporaryFolder();
    const saved = createSavedFiles(countingIds());
    const file = path.join(folder, "new", "a.pdf");
    const {
      id,
      name,
      folder: last,
    } = await saved.write(file, new Uint8Array([1, 2, 3]));
    expect([name, last]).toEqual(["a.pdf", "new"]);
    expect([...readFileSync(file)]).toEqual([1, 2, 3]);
    expect(readdirSync(path.dirname(file))).toEqual(["a.pdf"]);
    expect(saved.find(id)).toBe(file);
    expect(saved.find("other")).toBeUndefined();
  });
});
