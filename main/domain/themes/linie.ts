import { ThemeId } from "../ids.ts";
import type { Theme, TypeStyle } from "../theme.ts";

const style = (
  size: number,
  pitch: number,
  weight: TypeStyle["weight"],
  colour: TypeStyle["colour"] = "ink",
): TypeStyle => ({ family: "text", size, pitch, weight, colour });

const label = (...parts: Parameters<typeof style>): TypeStyle => ({
  ...style(...parts),
  family: "label",
});

/** White paper, one ink, one accent, lines instead of boxes; Source Sans 3 throughout. A4. Measures from design/handout. */
export const linie: Theme = {
  id: ThemeId.parse("c41b0000-000b-4000-8000-000000000001"),
  key: "linie",
  name: { de: "Linie", en: "Line" },
  page: {
    width: 595.28,
    height: 841.89,
    // 25 mm for the punch, 20 mm at the right.
    margins: { left: 71, top: 84, right: 57, bottom: 78 },
    columns: 12,
    gutter: 12,
    baseline: 14,
  },
  fonts: { text: "sourceSans", label: "sourceSans" },
  colours: {
    ink: "#16212B",
    grey1: "#4A5560",
    grey3: "#9AA5AE",
    grey4: "#C6CDD3",
    accent: "#0B4F6C",
    mid: "#7FA9BD",
    light: "#B9D0DB",
    tint: "#EEF3F6",
    signal: "#A84300",
    white: "#FFFFFF",
  },
  type: {
    coverTitle: { ...style(38, 42, 600, "white"), tracking: -0.012 },
    coverSubtitle: style(17, 22, 400, "white"),
    coverSentence: style(14, 18, 400),
    coverFirm: label(9.5, 13, 600),
    coverKind: label(9.5, 13, 400, "grey1"),
    coverKicker: label(9.5, 13, 500, "white"),
    coverTable: label(8.5, 12, 400),
    coverFoot: label(7.5, 10.5, 400, "grey1"),
    kicker: label(8.5, 14, 600, "accent"),
    headline: { ...style(21, 26, 600), tracking: -0.005 },
    heading: style(12, 14, 600),
    headingNote: label(7.5, 10, 400, "grey1"),
    judgement: style(11.5, 14, 600),
    body: style(10, 14, 400),
    label: label(8.5, 14, 600),
    labelQuiet: label(8.5, 14, 400, "grey1"),
    likelihood: label(9, 12, 600),
    scale: label(7.2, 9, 400),
    table: label(8.5, 11, 400),
    tableValue: label(8.5, 11, 600),
    tableHead: label(8, 10, 600),
    tableHeadNote: label(8, 10, 400, "grey1"),
    tableGroup: label(8, 10, 600, "accent"),
    source: label(8, 10.5, 400),
    sourceHead: label(7.5, 10, 600),
    small: label(8, 10.5, 400, "grey1"),
    note: label(7.5, 10, 400, "grey1"),
    tileNote: label(7.5, 9.5, 400, "grey1"),
    axis: label(7, 9, 400, "grey1"),
    tag: { ...label(6.8, 9, 600), tracking: 0.018 },
    figure: style(25, 27, 600),
    figureUnit: style(11, 14, 600),
    claimValue: style(15, 18, 600),
    claimUnit: style(10, 14, 600),
    contact: label(8.5, 12, 400),
    running: label(7.5, 10, 400, "grey1"),
  },
  cover: "panel",
};
