import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Run } from "../../../main/domain/document.ts";
import { FactId } from "../../../main/domain/ids.ts";
import {
  markdownNodes,
  markdownParagraphs,
  markdownRuns,
  mentionedIn,
} from "../../../main/domain/markdown.ts";
import { speechOf } from "../../../main/domain/runs.ts";
import { runsOf } from "../../../main/domain/walk.ts";
import { aSheet, id } from "../../support/builders.ts";
import { readRuns } from "../../support/read-runs.ts";

const sheet = aSheet();
const reading = {
  ...speechOf("de"),
  mentioned: new Map([[sheet.fact.id, sheet]]),
};
const read = (de: string): readonly string[] =>
  markdownNodes({ de }, reading).flatMap(runsOf).map(readRuns);
const runsIn = (de: string): readonly Run[] =>
  markdownNodes({ de }, reading).flatMap(runsOf).flat();

describe("a person's Markdown", () => {
  it("becomes paragraphs, subheadings and lists", () => {
    const nodes = markdownNodes(
      {
        de: "# Kopf\n\nEin\nAbsatz\n\n- eins\n  - innen\n- zwei\n\n1. a\n2. b\n\n> zitiert",
      },
      reading,
    );
    expect(
      nodes.map((node) => [
        node.kind,
        "role" in node ? node.role : node.ordered,
        runsOf(node).map(readRuns),
      ]),
    ).toEqual([
      ["paragraph", "subheading", ["Kopf"]],
      ["paragraph", "body", ["Ein Absatz"]],
      ["list", false, ["eins", "innen", "zwei"]],
      ["list", true, ["a", "b"]],
      ["paragraph", "body", ["zitiert"]],
    ]);
  });

  it("sets strong text strong and leaves other emphasis alone", () => {
    expect(runsIn("a **b** *c* `d`")).toMatchObject([
      { text: "a " },
      { text: "b", weight: "strong" },
      { text: " " },
      { text: "c" },
      { text: " " },
      { text: "d" },
    ]);
  });

  it("links to web addresses", () => {
    expect(read("[Bericht](https://example.org/a?b=1)")).toEqual([
      "{Bericht → https://example.org/a?b=1}",
    ]);
    expect(read("<https://example.org>")).toEqual([
      "{https://example.org → https://example.org}",
    ]);
  });

  it("mentions facts with their live values", () => {
    expect(
      read(
        `Er leistet [{value}](fact:${id(FactId, 1)}), also [viel](fact:${id(FactId, 1)}).`,
      ),
    ).toEqual(["Er leistet 780\u00A0TFLOPS [1], also viel [1]."]);
  });

  it("keeps the words of a mention that leads nowhere", () => {
    expect(
      read(`[viel](fact:${id(FactId, 99)}) und [mehr](fact:egal)`),
    ).toEqual(["viel <ohne Quelle> und mehr <ohne Quelle>"]);
  });

  it("takes a date at the head of a paragraph for a date", () => {
    expect(read("7. September 2026 war der Tag.")).toEqual([
      "7. September 2026 war der Tag.",
    ]);
  });

  it("is one paragraph where it has to be", () => {
    expect(
      readRuns(markdownRuns({ de: "Eins.\n\nZwei.\n\n- drei" }, reading)),
    ).toBe("Eins. Zwei. – drei");
    expect(markdownParagraphs({ de: "Eins.\n\n- zwei" }, reading)).toHaveLength(
      2,
    );
  });

  it("in the other language carries it in every text and says so once, at the end", () => {
    const nodes = markdownNodes({ en: "One.\n\n- two\n- three" }, reading);
    expect(nodes.flatMap(runsOf).map(readRuns)).toEqual([
      "One.",
      "two",
      "three (English)",
    ]);
    expect(nodes.flatMap(runsOf).map((runs) => runs[0])).toEqual([
      expect.objectContaining({ language: "en" }),
      expect.objectContaining({ language: "en" }),
      expect.objectContaining({ language: "en" }),
    ]);
  });
});

describe("hostile Markdown", () => {
  it.each([
    ["html", "<script>alert(1)</script>"],
    ["html inside a line", 'a <img src="http://x/y.png" onerror="b"> c'],
    ["a comment", "<!-- hidden -->"],
  ])("prints %s as it is typed", (_, text) => {
    expect(read(text).join("")).toBe(text);
  });

  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "//example.org/x",
    "vbscript:x",
    "fact:javascript:x",
    "https://a b",
  ])("opens no link to %s", (address) => {
    expect(
      runsIn(`[klick](<${address}>)`).filter(({ kind }) => kind === "link"),
    ).toEqual([]);
    expect(read(`[klick](<${address}>)`).join("")).toContain("klick");
  });

  it("draws no image and loads none", () => {
    expect(runsIn("![Bild](http://example.org/a.png)")).toEqual([
      { kind: "text", text: "Bild", weight: undefined },
    ]);
  });

  it("hides no address behind a reference", () => {
    expect(read("[a]\n\n[a]: http://example.org")).toEqual([
      "[a]",
      "[a]: http://example.org",
    ]);
  });

  it("holds only links to the web, whatever is typed", () => {
    const piece = fc.constantFrom(
      "[a](",
      "javascript:x",
      "https://e.org",
      ")",
      "**",
      "`",
      "<",
      ">",
      "\n\n",
      "- ",
      "fact:",
      "![",
      "]",
      "{value}",
      "\\",
      "&#106;",
      " ",
      "ü",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const links = runsIn(pieces.join("")).filter(
          (run) => run.kind === "link",
        );
        expect(
          links.every(({ address }) => /^https?:\/\//i.test(address)),
        ).toBe(true);
      }),
      { numRuns: 500, seed: 1 },
    );
  });
});

describe("the facts that a text mentions", () => {
  it("are found in both languages, in order, nothing else", () => {
    const [one, two] = [id(FactId, 1), id(FactId, 2)];
    expect(
      mentionedIn({
        de: `[a](fact:${two}) [b](https://example.org) [c](fact:falsch)`,
        en: `- **[d](fact:${one})**`,
      }),
    ).toEqual([two, one]);
  });

  it("are found in a text nested deeper than a stack is", () => {
    expect(
      mentionedIn({ de: `${">".repeat(8000)} [a](fact:${id(FactId, 1)})` }),
    ).toEqual([id(FactId, 1)]);
  });
});
