import { execFileSync } from "node:child_process";
import http from "node:http";
import net from "node:net";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Node } from "../../../main/domain/document.ts";
import { linie } from "../../../main/domain/themes/linie.ts";
import { openFonts } from "../../../main/pdf/fonts.ts";
import { layOut } from "../../../main/pdf/pdfmake-extension.ts";
import { PdfmakeDocument } from "../../../main/pdf/pdfmake-internals.ts";
import { text } from "../../fixtures/documents/parts.ts";
import { readPdf } from "../../support/pdf-text.ts";
import { aDocument, fontsDir, printed } from "./press.ts";

const nothing = { header: () => undefined, footer: () => undefined };
const root = fileURLToPath(new URL("../../..", import.meta.url));

describe("what is printed", () => {
  afterEach(() => vi.restoreAllMocks());

  it.each([
    { image: "http://127.0.0.1:1/picture.png" },
    { image: "/etc/passwd" },
    { image: "data:image/png;base64,iVBORw0KGgo=" },
    {
      svg: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="/etc/passwd" width="9" height="9"/></svg>',
    },
    {
      svg: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="http://127.0.0.1:1/x.png" width="9" height="9"/></svg>',
    },
    { attachment: { src: "/etc/passwd" } },
    { qr: "https://example.org" },
  ])("can hold no %o", (content) => {
    const lay = () =>
      // Nothing that our types allow says such a thing.
      layOut(
        { stack: [content as never] },
        linie.page,
        openFonts(fontsDir),
        nothing,
      );
    expect(lay).toThrow(/not printable/);
  });

  it("leaves pdfmake no way to a file even if it were asked", () => {
    const document = new PdfmakeDocument(
      {},
      {},
      {},
      {},
      { font: null },
      null,
      () => false,
    );
    const { provideImage } = document as unknown as {
      provideImage: (path: string) => unknown;
    };
    expect(() => provideImage.call(document, `${root}/package.json`)).toThrow(
      /denied/,
    );
  });

  it("reaches for nothing that a text names", async () => {
    const connect = vi.spyOn(net, "connect");
    const request = vi.spyOn(http, "request");
    const fetched = vi.spyOn(globalThis, "fetch");
    const bait =
      "![](http://127.0.0.1:1/a.png) <img src='file:///etc/passwd'> url(/etc/passwd)";
    const nodes: readonly Node[] = [
      { kind: "heading", text: bait },
      { kind: "paragraph", role: "body", runs: [text(bait)] },
    ];
    const { bytes } = await printed(
      aDocument([nodes], { title: bait, author: bait }),
    );
    expect(readPdf(bytes).text()).toContain("127.0.0.1");
    expect([connect, request, fetched].map(({ mock }) => mock.calls)).toEqual([
      [],
      [],
      [],
    ]);
  });

  it("links only to the web, to mail and to telephones", async () => {
    const addresses = [
      "https://example.org/",
      "mailto:a@example.org",
      "tel:+49301",
      "file:///etc/passwd",
      "javascript:alert(1)",
      "C:\\x",
    ];
    const runs = addresses.map(
      (address) => ({ kind: "link", address, text: `${address} ` }) as const,
    );
    const { bytes } = await printed(
      aDocument([[{ kind: "paragraph", role: "body", runs }]]),
    );
    const pdf = readPdf(bytes);
    expect(pdf.links.map(({ to }) => to)).toEqual(addresses.slice(0, 3));
    expect(pdf.text()).toContain("file:///etc/passwd");
  });

  it("needs to read only the program and the fonts, and to write nothing", () => {
    const allowed = [
      "main",
      "node_modules",
      "resources/fonts",
      "test",
      "package.json",
    ].map((name) => `--allow-fs-read=${root}${name}`);
    const script = fileURLToPath(
      new URL("print-elsewhere.ts", import.meta.url),
    );
    const hash = execFileSync(
      process.execPath,
      ["--permission", ...allowed, script],
      { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] },
    );
    expect(hash).toMatch(/^[0-9a-f]{64}\n$/);
  });

  it("names no path and no machine", async () => {
    const { bytes } = await printed(
      aDocument([[{ kind: "paragraph", role: "body", runs: [text("Text")] }]]),
    );
    const file = Buffer.from(bytes).toString("latin1");
    expect(file).not.toContain(root.slice(0, -1));
    expect(file).not.toMatch(/pdfmake|pdfkit/i);
  });
});
