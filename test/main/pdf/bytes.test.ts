import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { linie } from "../../../main/domain/themes/linie.ts";
import { createPrinter } from "../../../main/pdf/printer.ts";
import { marketDe } from "../../fixtures/documents/market-de.ts";
import { text } from "../../fixtures/documents/parts.ts";
import { aDocument, fontsDir, printed } from "./press.ts";

const hashOf = (bytes: Uint8Array): string =>
  createHash("sha256").update(bytes).digest("hex");

const printElsewhere = fileURLToPath(
  new URL("print-elsewhere.ts", import.meta.url),
);

/** The hash of the German briefing printed by a fresh process. */
const inProcess = (env: Readonly<Record<string, string>>): string =>
  execFileSync(process.execPath, [printElsewhere], {
    encoding: "utf8",
    env: { ...process.env, ...env },
  }).trim();

describe("equal input gives equal bytes", () => {
  let first: string;
  beforeAll(async () => {
    first = hashOf((await printed(marketDe)).bytes);
  });

  it("twice in one process", async () => {
    expect(hashOf((await printed(marketDe)).bytes)).toBe(first);
  });

  it("whatever the fonts have shown before", async () => {
    // Letters by other spellings, and words that share glyphs with those of the briefing.
    const words = [
      "Zwo\u0308lf\u00A0Knöpfe",
      "o\u0302 ffi ﬁ ﬂ",
      "昇腾 ⾦ 金",
      "2\u2011mal",
    ];
    await printed(
      aDocument([
        [
          {
            kind: "paragraph",
            role: "body",
            runs: words.map((word) => text(`${word} `)),
          },
        ],
      ]),
    );
    expect(hashOf((await printed(marketDe)).bytes)).toBe(first);
  });

  it("in a fresh process, in any time zone and locale", () => {
    expect(
      inProcess({
        TZ: "Pacific/Auckland",
        LC_ALL: "de_DE.UTF-8",
        LANG: "de_DE.UTF-8",
      }),
    ).toBe(first);
    expect(inProcess({ TZ: "America/New_York", LC_ALL: "C", LANG: "C" })).toBe(
      first,
    );
  });

  it("in the worker, cold and warm", async () => {
    const printer = createPrinter({ fontsDir });
    try {
      expect(hashOf((await printer.print(marketDe, linie)).bytes)).toBe(first);
      expect(hashOf((await printer.print(marketDe, linie)).bytes)).toBe(first);
    } finally {
      await printer.close();
    }
  });

  it("and other input other bytes, and another name of the file", async () => {
    const idOf = (bytes: Uint8Array) =>
      /\/ID \[<([0-9a-f]{32})>/.exec(
        Buffer.from(bytes).toString("latin1"),
      )?.[1];
    const a = await printed(
      aDocument([[{ kind: "paragraph", role: "body", runs: [text("eins")] }]]),
    );
    const b = await printed(
      aDocument([[{ kind: "paragraph", role: "body", runs: [text("zwei")] }]]),
    );
    expect(hashOf(a.bytes)).not.toBe(hashOf(b.bytes));
    expect(idOf(a.bytes)).toMatch(/^[0-9a-f]{32}$/);
    expect(idOf(a.bytes)).not.toBe(idOf(b.bytes));
  });
});
