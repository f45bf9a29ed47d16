import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Printer } from "../../../main/pdf/printer.ts";
import { linie } from "../../../main/domain/themes/linie.ts";
import { createPrinter } from "../../../main/pdf/printer.ts";
import { marketDe } from "../../fixtures/documents/market-de.ts";
import { text } from "../../fixtures/documents/parts.ts";
import { aDocument, fontsDir } from "./press.ts";

const short = aDocument([
  [{ kind: "paragraph", role: "body", runs: [text("Kurz")] }],
]);
const long = aDocument([
  Array.from(
    { length: 3000 },
    () =>
      ({
        kind: "paragraph",
        role: "body",
        runs: [text("Ein langer Absatz. ".repeat(30))],
      }) as const,
  ),
]);

describe("the printer", () => {
  let printer: Printer;
  afterEach(() => printer.close());

  it("prints in its worker and tells how far it is", async () => {
    printer = createPrinter({ fontsDir });
    const steps: number[] = [];
    const { pages, bytes } = await printer.print(marketDe, linie, {
      onProgress: (done, all) => steps.push(done / all),
    });
    expect(pages).toBe(6);
    expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe("%PDF-");
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    expect(steps.at(-1)).toBe(1);
  });

  it("prints one document after another, in the order they were given", async () => {
    printer = createPrinter({ fontsDir });
    const done: string[] = [];
    await Promise.all(
      [marketDe, short, marketDe].map(async (document, index) => {
        await printer.print(document, linie);
        done.push(`${index}`);
      }),
    );
    expect(done).toEqual(["0", "1", "2"]);
  });

  it("cancels a print under way and goes on with the next", async () => {
    printer = createPrinter({ fontsDir });
    const control = new AbortController();
    const cancelled = printer.print(long, linie, { signal: control.signal });
    const next = printer.print(short, linie);
    setTimeout(() => control.abort(), 200);
    await expect(cancelled).rejects.toMatchObject({ code: "print.cancelled" });
    expect((await next).pages).toBe(1);
  });

  it("does not begin a print that was cancelled while it waited", async () => {
    printer = createPrinter({ fontsDir });
    const first = printer.print(short, linie);
    const waiting = printer.print(long, linie, { signal: AbortSignal.abort() });
    await expect(waiting).rejects.toMatchObject({ code: "print.cancelled" });
    expect((await first).pages).toBe(1);
  });

  it("refuses to print once it is closed", async () => {
    printer = createPrinter({ fontsDir });
    await printer.close();
    await expect(printer.print(short, linie)).rejects.toMatchObject({
      code: "print.cancelled",
    });
  });

  it("says why a document cannot be printed and stays usable", async () => {
    printer = createPrinter({ fontsDir: join(fontsDir, "nowhere") });
    const failing = () =>
      printer.print(short, linie).catch((error: unknown) => error);
    expect(JSON.stringify(await failing())).toContain("ENOENT");
    expect(await failing()).toMatchObject({ code: "print.failed" });
  });
});

describe("a printer whose worker dies", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "chipbrief-worker-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** A worker that ends as `how` says at the first title, and prints one page at any other. */
  const workerThat = (how: string): URL => {
    const file = join(folder, `${how.replace(/\W/g, "")}.mjs`);
    writeFileSync(
      file,
      `import { parentPort } from "node:worker_threads";
parentPort.on("message", ({ document }) => {
  if (document.title === "dies") ${how};
  else parentPort.postMessage({ kind: "printed", printed: { bytes: new Uint8Array(1), pages: 1, places: [], findings: [] } });
});`,
    );
    return pathToFileURL(file);
  };

  it.each(["process.exit(3)", "throw new Error('out of luck')"])(
    "by %s fails that print and starts anew",
    async (how) => {
      const printer = createPrinter({ fontsDir, workerUrl: workerThat(how) });
      try {
        const dying = printer.print({ ...short, title: "dies" }, linie);
        const next = printer.print(short, linie);
        await expect(dying).rejects.toMatchObject({ code: "print.failed" });
        expect((await next).pages).toBe(1);
      } finally {
        await printer.close();
      }
    },
  );
});
