import { beforeAll, describe, expect, it } from "vitest";
import type { Printed } from "../../../main/domain/document.ts";
import { marketDe } from "../../fixtures/documents/market-de.ts";
import { marketEn } from "../../fixtures/documents/market-en.ts";
import {
  aBlockId,
  aSourceId,
  cited,
  pageOf,
  targetOf,
  text,
} from "../../fixtures/documents/parts.ts";
import { flattened, readPdf, type ReadPdf } from "../../support/pdf-text.ts";
import { aDocument, printed } from "./press.ts";

describe("the German market briefing", () => {
  let answer: Printed;
  let pdf: ReadPdf;
  beforeAll(async () => {
    answer = await printed(marketDe);
    pdf = readPdf(answer.bytes);
  });

  it("has six pages, nothing to report, and passes qpdf", () => {
    expect(answer.pages).toBe(6);
    expect(pdf.pages).toBe(6);
    expect(answer.findings).toEqual([]);
    expect(pdf.check()).toContain("No syntax or stream encoding errors");
  });

  it("can be read and searched, umlauts and ligatures too", () => {
    const all = flattened(pdf.text());
    expect(all).toContain("Große Modelle werden bis dahin sehr wahrscheinlich");
    expect(all).toContain(
      "156 Institute veröffentlichen je mehr als 50 Arbeiten",
    );
    expect(all).toContain("erreicht etwa die Hälfte");
    expect(all).toContain("2,039");
    expect(all).toContain("昇腾");
  });

  it("keeps citations, units and full stops where they belong", () => {
    const summary = flattened(pdf.text(2));
    expect(summary).toContain("mindestens 50 % heimische Chips");
    expect(summary).toContain("780 bis 800 TFLOPS [2] [3] über dem");
    expect(summary).toContain("Zweifachen von Nvidias A100 (312 TFLOPS) [4].");
  });

  it("says on the cover how many pages there are, and on which the parts begin", () => {
    const cover = flattened(pdf.text(1));
    expect(cover).toContain("2026-03, 6 Seiten");
    expect(cover).toMatch(
      /Zusammenfassung 2 .*Marktlage 3 .*Chips im Vergleich 4 .*Zeitplan 5 .*Kontakt 6/,
    );
  });

  it("numbers all pages but the cover", () => {
    expect(flattened(pdf.text(1))).not.toContain("Seite 1 von 6");
    for (const page of [2, 3, 4, 5, 6])
      expect(flattened(pdf.text(page))).toContain(`Seite ${page} von 6`);
  });

  it("lists for each source the pages that cite it", () => {
    const lines = pdf.text(6).split("\n");
    const pagesOf = (publisher: string) =>
      /\)\s+([\d, ]+)$/.exec(
        lines.find((line) => line.includes(publisher)) ?? "",
      )?.[1];
    expect(pagesOf("Xpert.Digital:")).toBe("2, 3, 4");
    expect(pagesOf("SemiAnalysis:")).toBe("2, 3, 4, 5");
    expect(pagesOf("Financial Times:")).toBe("2");
  });

  it("leads from each citation to its source and from there back to each page", () => {
    expect(pdf.links.length).toBeGreaterThan(40);
    const inside = pdf.links.filter(({ to }) => !to.includes(":"));
    for (const { to } of inside) expect(pdf.places.has(to)).toBe(true);
    const pagesFrom = (page: number) =>
      inside
        .filter((link) => link.page === page)
        .map(({ to }) => pdf.places.get(to));
    expect(new Set(pagesFrom(2))).toEqual(new Set([6]));
    expect(new Set(pagesFrom(6))).toEqual(new Set([2, 3, 4, 5]));
    expect(pagesFrom(1)).toEqual([2, 2, 3, 3, 4, 4, 5, 5, 6, 6]);
  });

  it("keeps links to the outside as they were written", () => {
    const outside = pdf.links.filter(({ to }) => to.includes(":"));
    expect(outside.map(({ to }) => to)).toEqual([
      "mailto:erika@beispiel.example",
      "https://www.beispiel.example",
    ]);
  });

  it("has an outline of parts with their headings", () => {
    expect(pdf.outline.map(({ title, page }) => [title, page])).toEqual([
      ["Zusammenfassung", 2],
      ["Marktlage", 3],
      ["Chips im Vergleich", 4],
      ["Größenordnungen und Zeitplan", 5],
      ["Änderungen, Quellen, Kontakt", 6],
    ]);
    expect(pdf.outline[1]?.kids.map(({ title }) => title)).toEqual([
      "Exportregeln und Gegenmaßnahmen",
      "Anbieter in China",
      "Ziele des Staates",
    ]);
  });

  it("says of itself what was chosen and nothing else", () => {
    const { Title, Author, Subject, Creator, Producer, CreationDate, ModDate } =
      pdf.info;
    expect({ Title, Author, Subject, Creator, Producer }).toEqual({
      Title: marketDe.title,
      Author: "Beispiel & Partner Beratung",
      Subject: marketDe.subject,
      Creator: "Chipbrief",
      Producer: "Chipbrief",
    });
    expect(CreationDate).toContain("Sep  7 00:00:00 2026");
    expect(ModDate).toBe(CreationDate);
    expect(pdf.language).toBe("de");
    expect(pdf.showsTitle).toBe(true);
  });

  it("describes itself in XML that can be read", () => {
    const file = Buffer.from(answer.bytes).toString("utf8");
    const xml = /<x:xmpmeta[\s\S]*<\/x:xmpmeta>/.exec(file)?.[0] ?? "";
    expect(xml).toContain("<rdf:li>Beispiel &amp; Partner Beratung</rdf:li>");
    expect(xml).not.toMatch(/&(?!amp;|lt;|gt;)/);
  });

  it("embeds only the glyphs it uses", () => {
    expect(new Set(pdf.fonts)).toEqual(
      new Set([
        "SourceSans3-Regular",
        "SourceSans3-Medium",
        "SourceSans3-SemiBold",
        "NotoSansSC-Regular",
      ]),
    );
    expect(answer.bytes.length).toBeLessThan(80_000);
  });

  it("tells where each block came to stand", () => {
    expect(answer.places.map(({ blockId, page }) => [blockId, page])).toEqual(
      [1, 2, 3, 4, 5, 6].map((number) => [aBlockId(number), number]),
    );
    for (const { top, bottom } of answer.places) {
      expect(top).toBeGreaterThan(30);
      expect(bottom).toBeGreaterThan(top);
      expect(bottom).toBeLessThan(770);
    }
  });

  it("moves the key, the box and the contact to the foot of their pages", () => {
    const bottoms = [2, 3, 6].map(
      (page) => answer.places.find((place) => place.page === page)?.bottom ?? 0,
    );
    // The text area ends at 763.9; a line reaches a little below its type box.
    for (const bottom of bottoms) expect(bottom).toBeCloseTo(764, -0.5);
  });
});

describe("the English briefing", () => {
  it("prints its two pages in English", async () => {
    const { bytes, pages, findings } = await printed(marketEn);
    const pdf = readPdf(bytes);
    expect({ pages, findings }).toEqual({ pages: 2, findings: [] });
    expect(pdf.language).toBe("en");
    expect(flattened(pdf.text(2))).toContain("Page 2 of 2");
    expect(flattened(pdf.text(2))).toContain(
      "China’s chips will soon do for running AI",
    );
    expect(pdf.check()).toContain("No syntax or stream encoding errors");
  });
});

describe("printing", () => {
  it("marks each page of what was not issued", async () => {
    const { bytes, pages } = await printed({
      ...marketDe,
      draftMark: "Entwurf",
    });
    const pdf = readPdf(bytes);
    expect(pages).toBe(6);
    for (const page of [1, 2, 3, 4, 5, 6])
      expect(pdf.text(page)).toContain("Entwurf");
    expect(readPdf((await printed(marketDe)).bytes).text()).not.toContain(
      "Entwurf",
    );
  });

  it("prints page numbers in running text, and a dash for a place that is not there", async () => {
    const { bytes } = await printed(
      aDocument([
        [
          {
            kind: "paragraph",
            role: "body",
            runs: [
              text("Siehe Seite\u00A0"),
              pageOf(targetOf(2)),
              text(", nicht Seite\u00A0"),
              pageOf("nowhere"),
              text("."),
            ],
          },
        ],
        [
          {
            kind: "part",
            target: targetOf(2),
            kicker: "Zwei",
            headline: "Der zweite Teil",
          },
        ],
      ]),
    );
    expect(flattened(readPdf(bytes).text(1))).toContain(
      "Siehe Seite 2, nicht Seite –.",
    );
  });

  it("gives the pages of a source several lines where one does not hold them", async () => {
    const many = Array.from(
      { length: 40 },
      (_, index) =>
        [
          {
            kind: "part",
            target: targetOf(index),
            kicker: `Teil ${index}`,
            headline: "Überschrift",
          },
          { kind: "paragraph", role: "body", runs: cited("Ein Satz", 1, ".") },
        ] as const,
    );
    const sources = {
      kind: "sources",
      columns: ["Nr.", "Quelle", "Zuverlässigkeit", "auf Seite"],
      rows: [
        {
          sourceId: aSourceId(1),
          number: 1,
          title: [text("Quelle")],
          details: [text("Artikel")],
          reliability: "meist zuverlässig",
        },
      ],
      notes: [],
    } as const;
    const { bytes, pages } = await printed(
      aDocument([...many, [{ kind: "pageBreak" }, sources]]),
    );
    const last = flattened(readPdf(bytes).text(pages));
    const numbers = Array.from({ length: 40 }, (_, index) => index + 1);
    for (const number of numbers)
      expect(last).toMatch(new RegExp(String.raw`\b${number}\b`));
    expect(
      readPdf(bytes).links.filter(({ page }) => page === pages),
    ).toHaveLength(40);
  });

  it("draws no space above a heading at the top of a page, and none of it is left alone at the foot", async () => {
    const filler = {
      kind: "paragraph",
      role: "body",
      runs: [text("Wort ".repeat(60))],
    } as const;
    const heading = { kind: "heading", text: "Überschrift" } as const;
    for (const count of [7, 8, 9, 10]) {
      const { bytes, pages } = await printed(
        aDocument([
          [...Array.from({ length: count }, () => filler), heading, filler],
        ]),
      );
      const read = readPdf(bytes);
      const page =
        Array.from({ length: pages }, (_, index) => index + 1).find((number) =>
          read.text(number).includes("Überschrift"),
        ) ?? 0;
      const after = read.text(page).split("Überschrift")[1] ?? "";
      expect(after).toContain("Wort Wort");
    }
  });
});
