import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { openFonts } from "../../../main/pdf/fonts.ts";
import {
  DocMeasure,
  DocumentContext,
  LayoutBuilder,
  PageElementWriter,
  PdfmakeDocument,
  PdfmakeLine,
  PDFMAKE_VERSION,
  TextBreaker,
} from "../../../main/pdf/pdfmake-internals.ts";
import { fontsDir } from "./press.ts";

/*
 * What we reach for inside pdfmake and pdfkit. When an update moves one of these parts, this file says which, before a page looks wrong.
 */

const require = createRequire(import.meta.url);
const versionOf = (name: string): unknown =>
  (
    JSON.parse(
      readFileSync(require.resolve(`${name}/package.json`), "utf8"),
    ) as { version: unknown }
  ).version;

const methodsOf = (type: { readonly prototype: object }): readonly string[] =>
  Object.getOwnPropertyNames(type.prototype);

describe("pdfmake", () => {
  it("is the release our extension was written for", () => {
    expect(versionOf("pdfmake")).toBe(PDFMAKE_VERSION);
  });

  it.each([
    [
      "LayoutBuilder",
      LayoutBuilder,
      [
        "processNode",
        "processLeaf",
        "addHeadersAndFooters",
        "processTable",
        "processColumns",
        "processCanvas",
      ],
    ],
    [
      "DocMeasure",
      DocMeasure,
      [
        "measureDocument",
        "measureNode",
        "measureLeaf",
        "measureTable",
        "measureColumns",
      ],
    ],
    [
      "PageElementWriter",
      PageElementWriter,
      [
        "_fitOnPage",
        "moveToNextPage",
        "addPage",
        "addLine",
        "commitUnbreakableBlock",
      ],
    ],
    [
      "DocumentContext",
      DocumentContext,
      ["moveDown", "getCurrentPage", "beginColumnGroup"],
    ],
    [
      "Line",
      PdfmakeLine,
      ["addInline", "getHeight", "getAscenderHeight", "getWidth", "clone"],
    ],
    ["TextBreaker", TextBreaker, ["getBreaks"]],
    ["PDFDocument", PdfmakeDocument, ["validateLocalFile", "provideImage"]],
  ] as const)(
    "%s has the methods that we call or override",
    (_, type, names) => {
      expect(methodsOf(type)).toEqual(expect.arrayContaining([...names]));
    },
  );

  it("breaks lines by Unicode's rules and marks forced ends", () => {
    expect(
      new TextBreaker().getBreaks(["eins zwei\u00A0drei\nvier"], null),
    ).toEqual([
      { text: "eins " },
      { text: "zwei\u00A0drei", lineEnd: true },
      { text: "vier" },
    ]);
  });

  it("clones a line with what we hang on it", () => {
    const line = Object.assign(new PdfmakeLine(100), {
      owner: "mine",
      anchor: "here",
    }) as unknown as { clone: () => object };
    expect(line.clone()).toMatchObject({
      owner: "mine",
      anchor: "here",
      maxWidth: 100,
    });
  });
});

describe("pdfkit", () => {
  const font = openFonts(fontsDir).file("regular");

  it("shapes words once and keeps them in a cache that may be ours", () => {
    const before = Object.keys(font.layoutCache).length;
    font.layout("einmaliges Wort", undefined, true);
    expect(Object.keys(font.layoutCache).length).toBe(before + 2);
  });

  it("lets us name what each glyph stands for anew", () => {
    const glyphsOf = (text: string) => font.font.layout(text).glyphs;
    const [space] = glyphsOf(" ");
    const [noBreak] = glyphsOf("\u00A0");
    expect(space?.id).toBe(noBreak?.id);
    expect(glyphsOf(" ")[0]?.codePoints).toEqual([0x20]);
    expect(glyphsOf("ff")[0]?.codePoints).toEqual([0x66, 0x66]);
  });

  it("has the parts of a document that we write to", () => {
    const document = new PdfmakeDocument(
      {},
      {},
      {},
      {},
      { font: null, autoFirstPage: false },
      null,
      () => false,
    );
    const parts = [
      "_fontFamilies",
      "_fontCount",
      "_id",
      "info",
      "outline",
      "addContent",
      "annotate",
      "link",
      "addNamedDestination",
      "appendXML",
      "_addInfo",
      "end",
    ];
    expect(parts.filter((part) => !(part in document))).toEqual([]);
  });
});
