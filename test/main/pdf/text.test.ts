import { describe, expect, it } from "vitest";
import type { Runs } from "../../../main/domain/document.ts";
import { linie } from "../../../main/domain/themes/linie.ts";
import { openFonts } from "../../../main/pdf/fonts.ts";
import { EVERYDAY } from "../../../main/pdf/glyphs.ts";
import {
  balancedLinesOf,
  inlinesOf,
  linesOf,
} from "../../../main/pdf/lines.ts";
import { createSetter } from "../../../main/pdf/text.ts";
import { voicesOf } from "../../../main/pdf/voices.ts";
import {
  cite,
  joined,
  lineEnd,
  quiet,
  strong,
  tag,
  text,
  unequal,
} from "../../fixtures/documents/parts.ts";
import { fontsDir } from "./press.ts";

const fonts = openFonts(fontsDir);
const set = createSetter(linie, fonts, () => undefined);
const voices = voicesOf(linie);
const spansOf = (runs: Runs, voice: keyof typeof voices = "body") =>
  set.runs(runs, voices[voice]);
const textOf = (runs: Runs, voice?: keyof typeof voices) =>
  spansOf(runs, voice)
    .map((span) => span.text)
    .join("");
const shape = { size: 10, pitch: 14 };

/** The lines of a text in a column of that width. */
const lines = (
  runs: Runs,
  width: number,
  breakInto = linesOf,
): readonly string[] =>
  breakInto(inlinesOf(spansOf(runs), shape, fonts), width, fonts).map((line) =>
    line.map((inline) => inline.text).join(""),
  );

describe("citations", () => {
  it("are joined to the word before and to each other by a narrow no-break space", () => {
    expect(
      textOf([text("800 TFLOPS "), cite(2), cite(3), text(" über dem")]),
    ).toBe("800 TFLOPS\u202F[2]\u202F[3] über dem");
    expect(textOf([cite(1), text(" zuerst")])).toBe("[1] zuerst");
  });

  it("are three quarters as large as what surrounds them, never under 6.8, in the accent", () => {
    const sizeIn = (voice: keyof typeof voices) =>
      spansOf([text("a"), cite(1)], voice).at(-1)?.size;
    expect(sizeIn("body")).toBeCloseTo(7.6);
    expect(sizeIn("note")).toBe(6.8);
    expect(spansOf([cite(1)])[0]).toMatchObject({
      face: "medium",
      colour: linie.colours.accent,
    });
  });

  it("part neither from the word before nor from the full stop after", () => {
    for (let width = 70; width < 400; width += 3) {
      const broken = lines(
        [
          text("Der Chip entsteht ganz in China"),
          cite(1),
          cite(2),
          text(". Danach folgt noch ein Satz"),
          cite(3),
          text(", und Schluss."),
        ],
        width,
      );
      expect(broken.filter((line) => /^[\u202F[.,]/.test(line))).toEqual([]);
    }
  });
});

describe("a contradiction", () => {
  const runs: Runs = [
    text("seit acht Quartalen"),
    cite(7),
    unequal,
    joined("seit acht Monaten"),
    cite(1),
    text("."),
  ];

  it("stands between its values, the sign in the signal colour", () => {
    expect(textOf(runs)).toBe(
      "seit acht Quartalen\u202F[7] ≠\u00A0seit acht Monaten\u202F[1].",
    );
    expect(spansOf(runs).find((span) => span.text === "≠")?.colour).toBe(
      linie.colours.signal,
    );
  });

  it("takes the sign to the line of the second value", () => {
    expect(lines(runs, 120)).toEqual([
      "seit acht Quartalen\u202F[7] ",
      "≠\u00A0seit acht Monaten\u202F[1].",
    ]);
  });
});

describe("lines", () => {
  it("never end in US-, in 55–, in TB/ or inside a joined value", () => {
    const runs: Runs = [
      text("Die US-Chips leisten 55–80 und 18 TB/s, "),
      joined("mindestens 380 Mrd. CNY"),
      text(" am Ende"),
    ];
    for (let width = 115; width < 300; width += 2)
      expect(
        lines(runs, width).filter((line) =>
          /(US-|–|TB\/|mindestens |Mrd\. )$/.test(line),
        ),
      ).toEqual([]);
  });

  it("end after a longer part of a compound, at a break, and nowhere inside a word that fits", () => {
    expect(lines([text("Chip-Offensive")], 40)).toEqual(["Chip-", "Offensive"]);
    expect(lines([text("eins"), lineEnd, text("zwei")], 200)).toEqual([
      "eins",
      "zwei",
    ]);
    expect(lines([text("Unsicherheiten")], 200)).toEqual(["Unsicherheiten"]);
  });

  it("cut a word that is wider than they are, letters with their surrogates", () => {
    const cut = lines([text("𠮷".repeat(40))], 100);
    expect(cut.length).toBeGreaterThan(2);
    expect(cut.every((line) => line.isWellFormed())).toBe(true);
    expect(cut.join("")).toHaveLength("[U+20BB7]".repeat(40).length);
  });

  it("of a headline are as even as can be", () => {
    const headline = [
      text("Was sich seit Ihrem Briefing vom 3. November 2025 geändert hat"),
    ];
    const widths = (broken: readonly string[]) =>
      broken.map((line) => fonts.width(line, "regular", 10));
    const [first = 0, second = 0] = widths(
      lines(headline, 250, balancedLinesOf),
    );
    const [greedy = 0] = widths(lines(headline, 250));
    expect(first).toBeLessThan(greedy);
    expect(Math.abs(first - second)).toBeLessThan(40);
  });
});

describe("what stands beside a name", () => {
  it("is set apart from it by a gap", () => {
    const label = spansOf([strong("Fakt"), quiet(" Juli 2025")], "label");
    expect(label.map((span) => [span.text, span.width])).toEqual([
      ["Fakt", undefined],
      [" ", 5],
      ["Juli 2025", undefined],
    ]);
    expect(
      spansOf([strong("Fakt"), quiet("Juli 2025")], "label")[1]?.width,
    ).toBe(5);
    expect(spansOf([strong("A100"), quiet(" SXM4")], "table")[1]?.width).toBe(
      4,
    );
  });
});

describe("tags", () => {
  it("have an outline with room for their text, and ≠ where they say disputed", () => {
    const [span] = spansOf([tag("disputed", "umstritten")]);
    expect(span?.text).toBe("≠\u202Fumstritten");
    expect(span?.paint).toMatchObject([
      { kind: "rect", stroke: linie.colours.signal },
    ]);
    expect(span?.width).toBeGreaterThan(
      fonts.width("≠\u202Fumstritten", "semibold", 6.8) + 6,
    );
  });

  it("are filled where something is new", () => {
    expect(spansOf([tag("new", "neu")])[0]).toMatchObject({
      colour: linie.colours.white,
      paint: [{ fill: linie.colours.accent }],
    });
  });
});

describe("everyday characters", () => {
  it("are in every text font", () => {
    const letters = Array.from({ length: 0x2300 }, (_, code) =>
      String.fromCodePoint(code),
    ).filter((letter) => letter !== "\n" && EVERYDAY.test(letter));
    expect(letters.length).toBeGreaterThan(200);
    for (const face of ["regular", "medium", "semibold", "italic"] as const)
      expect(
        letters.filter(
          (letter) => !fonts.has(face, letter.codePointAt(0) ?? 0),
        ),
      ).toEqual([]);
  });
});
