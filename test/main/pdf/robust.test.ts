import { describe, expect, it } from "vitest";
import type { Node, Run } from "../../../main/domain/document.ts";
import {
  aBlockId,
  aSourceId,
  cite,
  cited,
  fact,
  strong,
  text,
} from "../../fixtures/documents/parts.ts";
import { flattened, readPdf } from "../../support/pdf-text.ts";
import { aDocument, printed } from "./press.ts";

const body = (...runs: readonly Run[]): Node => ({
  kind: "paragraph",
  role: "body",
  runs,
});
const before = body(text("Davor"));
const after = body(text("Danach"));

/** Prints, and checks that the file is sound. */
const read = async (...blocks: readonly (readonly Node[])[]) => {
  const answer = await printed(aDocument(blocks));
  const pdf = readPdf(answer.bytes);
  expect(pdf.check()).toContain("No syntax or stream encoding errors");
  return { ...answer, pdf, text: flattened(pdf.text()) };
};

describe("a file always comes", () => {
  it("of an empty document", async () => {
    const { pages, text: all } = await read();
    expect(pages).toBe(1);
    expect(all).toContain("Seite 1 von 1");
  });

  it("of a block without nodes, and of nodes without text", async () => {
    const { pages, findings } = await read(
      [],
      [
        body(),
        { kind: "list", ordered: false, items: [] },
        { kind: "tiles", tiles: [] },
        { kind: "atFoot", nodes: [] },
        { kind: "pageBreak" },
      ],
    );
    expect({ pages, findings }).toEqual({ pages: 1, findings: [] });
  });

  it("when a node cannot be converted: a notice stands in its place", async () => {
    const broken = {
      kind: "labelled",
      role: "fact",
      label: [],
      body: undefined,
    } as unknown as Node;
    const { text: all, findings } = await read([before], [broken], [after]);
    expect(all).toContain("Davor Text: nicht darstellbar Danach");
    expect(findings).toMatchObject([
      { kind: "blockFailed", blockId: aBlockId(2) },
    ]);
  });

  it("when a block cannot be painted: a notice stands in its place, the others are untouched", async () => {
    const chart: Node = {
      kind: "chart",
      spec: {
        kind: "bar",
        series: [{ name: "Alle", isFilled: true }],
        rows: [{ label: "A", value: Number.NaN, text: "?", series: 0 }],
      },
      alt: "",
      legend: [],
    };
    const { text: all, findings } = await read(
      [before],
      [{ kind: "heading", text: "Diagramm" }, chart],
      [after],
    );
    expect(all).toContain("Davor Text: nicht darstellbar Danach");
    expect(findings).toMatchObject([
      { kind: "blockFailed", blockId: aBlockId(2) },
    ]);
  });

  it("with a word of 500 letters, cut where the line ends", async () => {
    const word = "Donaudampfschifffahrt".repeat(24).slice(0, 500);
    const { pdf, pages } = await read([
      body(text(`Vor ${word} nach`)),
      fact("Fakt", "2025", [text(word)]),
      { kind: "heading", text: word },
      {
        kind: "table",
        columns: [
          { name: word, kind: "name" },
          { name: "Zahl", kind: "number" },
        ],
        groups: [
          {
            rows: [
              [
                { kind: "runs", runs: [text(word)] },
                { kind: "number", whole: "1", marks: [] },
              ],
            ],
          },
        ],
        notes: [],
      },
    ]);
    expect(pages).toBeLessThan(4);
    // All letters are there, in their order, several times.
    expect(
      pdf.text().replaceAll(/\s/g, "").split(word.slice(0, 60)).length,
    ).toBeGreaterThan(1);
  });

  it("with a part taller than a page: it breaks, nothing is lost", async () => {
    const row = (index: number) => ({
      isUsed: index === 0,
      value: [text(`Wert-${index}.`)],
      source: [text("Quelle")],
      reliability: "meist zuverlässig (B)",
      credibility: "zweifelhaft (4)",
    });
    const claims: Node = {
      kind: "claims",
      columns: ["Wert", "Quelle", "Die Quelle ist", "Die Angabe ist"],
      rows: Array.from({ length: 120 }, (_, index) => row(index)),
    };
    const {
      text: all,
      findings,
      pages,
    } = await read([{ kind: "heading", text: "Belegblatt" }, claims]);
    for (let index = 0; index < 120; index += 1)
      expect(all).toContain(`Wert-${index}.`);
    expect(pages).toBeGreaterThan(3);
    expect(findings).toEqual([]);
  });

  it("with a table row taller than a page", async () => {
    const sentence = Array.from(
      { length: 1500 },
      (_, index) => `w${index}`,
    ).join(" ");
    const table: Node = {
      kind: "table",
      columns: [
        { name: "Name", kind: "name" },
        { name: "Text", kind: "text" },
      ],
      groups: [
        {
          rows: [
            [
              { kind: "runs", runs: [strong("Erster")] },
              { kind: "runs", runs: [text(sentence)] },
            ],
            [
              { kind: "runs", runs: [strong("Zweiter")] },
              { kind: "runs", runs: [text("kurz")] },
            ],
          ],
        },
      ],
      notes: [],
    };
    const { text: all } = await read([table]);
    for (const word of ["w0", "w700", "w1499", "Zweiter"])
      expect(all).toMatch(new RegExp(String.raw`\b${word}\b`));
  });

  it("of 300 facts, none cut by a page", async () => {
    const facts = Array.from({ length: 300 }, (_, index) =>
      fact(
        "Fakt",
        "2025",
        cited(
          `Angabe ${index} beginnt hier und geht so lange weiter, dass sie zwei Zeilen des Textes füllt, und endet ${index}`,
          1,
          ".",
        ),
      ),
    );
    const { pdf, pages } = await read([
      { kind: "heading", text: "Fakten" },
      ...facts,
    ]);
    const texts = Array.from({ length: pages }, (_, index) =>
      flattened(pdf.text(index + 1)),
    );
    expect(pages).toBeGreaterThan(10);
    for (let index = 0; index < 300; index += 1)
      expect(
        texts.some(
          (page) =>
            page.includes(`Angabe ${index} beginnt`) &&
            page.includes(`endet ${index} [1].`),
        ),
      ).toBe(true);
  });

  it("of a table of 2,000 rows, its head on every page", async () => {
    const rows = Array.from({ length: 2000 }, (_, index) => [
      { kind: "runs", runs: [strong(`Zeile-${index}.`)] } as const,
      { kind: "number", whole: `${index}`, fraction: ",5", marks: [] } as const,
    ]);
    const {
      pdf,
      pages,
      text: all,
    } = await read([
      {
        kind: "table",
        columns: [
          { name: "Zeile", kind: "name" },
          { name: "Wert", unit: "kW", kind: "number" },
        ],
        groups: [{ title: "Alle", rows }],
        notes: [],
      },
    ]);
    for (let index = 0; index < 2000; index += 1)
      expect(all).toContain(`Zeile-${index}.`);
    const heads = pdf
      .text()
      .split("\n")
      .filter((line) => /^\s*Zeile\s+kW\s*$/.test(line));
    expect(heads).toHaveLength(pages);
  }, 60_000);
});

describe("a character", () => {
  it("that no font has is named, never an empty box", async () => {
    const { text: all, findings } = await read(
      [before],
      [body(text("Rakete 🚀 und ឪ, zweimal 🚀"))],
    );
    expect(all).toContain("Rakete [U+1F680] und [U+17AA], zweimal [U+1F680]");
    expect(findings).toEqual([
      { kind: "missingGlyph", blockId: aBlockId(2), detail: "🚀 (U+1F680)" },
      { kind: "missingGlyph", blockId: aBlockId(2), detail: "ឪ (U+17AA)" },
    ]);
  });

  it("of Latin, Greek, Cyrillic and Chinese stand in one line", async () => {
    const {
      text: all,
      findings,
      pdf,
    } = await read([body(text("Ångström Ω λόγος чип 昇腾 寒武纪 Łódź"))]);
    expect(all).toContain("Ångström Ω λόγος чип 昇腾 寒武纪 Łódź");
    expect(findings).toEqual([]);
    expect(pdf.fonts).toContain("NotoSansSC-Regular");
  });

  it("that is invisible or a control is left out", async () => {
    const { text: all, findings } = await read([
      body(
        text(
          "Soft\u00ADtrenn\u200Bung\u0007 ist\uFEFF weg\u2028neue Zeile\tTab",
        ),
      ),
    ]);
    expect(all).toContain("Softtrennung ist weg neue Zeile Tab");
    expect(findings).toEqual([]);
  });
});

describe("a part", () => {
  const headline = {
    kind: "part",
    target: "t",
    kicker: "Teil",
    headline: "Überschrift",
  } as const;
  const facts = (count: number): readonly Node[] =>
    Array.from({ length: count }, () =>
      fact("Fakt", "2025", [text("Eine Zeile.")]),
    );
  /** Five sections of three facts, and a sixth of `last`. */
  const filled = (last: number): readonly Node[] => [
    headline,
    ...Array.from({ length: 6 }, (_, index): readonly Node[] => [
      { kind: "heading", text: `Abschnitt ${index}` },
      ...facts(index === 5 ? last : 3),
    ]).flat(),
  ];

  it("that runs over by a little is set tighter and saves the page", async () => {
    const [full, tight, over] = await Promise.all(
      [7, 8, 9].map((last) => printed(aDocument([filled(last)]))),
    );
    expect([full, tight, over].map((answer) => answer?.pages)).toEqual([
      1, 1, 2,
    ]);
    expect(tight?.places[0]?.bottom).toBeLessThan(full?.places[0]?.bottom ?? 0);
  });

  it("starts a page, but no empty one", async () => {
    const { pages } = await read(
      [headline],
      [{ kind: "pageBreak" }],
      [{ ...headline, target: "u" }],
      [{ kind: "pageBreak" }],
    );
    expect(pages).toBe(2);
  });
});

describe("what goes to the foot", () => {
  const box = (title: string): Node => ({
    kind: "atFoot",
    nodes: [{ kind: "box", title, label: [], body: [[text("Text")]] }],
  });
  const bottomOf = (
    places: readonly { readonly blockId: string; readonly bottom: number }[],
    block: number,
  ): number =>
    places.find(({ blockId }) => blockId === aBlockId(block))?.bottom ?? 0;

  it("goes there when nothing follows, two of them too", async () => {
    const { places } = await printed(
      aDocument([[before], [box("Eins")], [box("Zwei")]]),
    );
    expect(bottomOf(places, 3)).toBeCloseTo(763.9, 0);
    expect(bottomOf(places, 2)).toBeGreaterThan(650);
  });

  it("stays where it is when something follows on its page", async () => {
    const { places } = await printed(
      aDocument([[before], [box("Eins")], [after]]),
    );
    expect(bottomOf(places, 2)).toBeLessThan(250);
  });

  it("carries its citations with it", async () => {
    const source: Node = {
      kind: "sources",
      columns: ["Nr.", "Quelle", "Zuverlässigkeit", "auf Seite"],
      rows: [
        {
          sourceId: aSourceId(1),
          number: 1,
          title: [text("Quelle")],
          details: [],
          reliability: "B",
        },
      ],
      notes: [],
    };
    const withCitation: Node = {
      kind: "atFoot",
      nodes: [
        {
          kind: "box",
          title: "Eins",
          label: [],
          body: [[text("Text"), cite(1)]],
        },
      ],
    };
    const { pdf } = await read([withCitation], [{ kind: "pageBreak" }, source]);
    expect(pdf.links.map(({ page, to }) => [page, pdf.places.get(to)])).toEqual(
      [
        [1, 2],
        [2, 1],
      ],
    );
  });
});
