import { z } from "zod";
import { ThemeId } from "./ids.ts";
import { localized } from "./language.ts";

const Colour = z.string().regex(/^#[0-9A-F]{6}$/);
const Points = z.number().nonnegative();
/** Family, size and pitch in points; weight as in CSS; colour by name of the theme. */
const TypeStyle = z
  .strictObject({
    family: z.enum(["text", "label"]),
    size: Points,
    pitch: Points,
    weight: z.union([z.literal(400), z.literal(500), z.literal(600)]),
    colour: z.enum(["ink", "grey1", "accent", "signal", "white"]),
    italic: z.literal(true).optional(),
    /** Added between letters, by the type size: large type is set a little closer. */
    tracking: z.number().min(-0.05).max(0.2).optional(),
  })
  .readonly();
export type TypeStyle = z.infer<typeof TypeStyle>;

/** Every use of type on paper (HANDOUT.md, Type). */
export const TYPE_USES = [
  "coverTitle",
  "coverSubtitle",
  "coverSentence",
  "coverFirm",
  "coverKicker",
  "coverKind",
  "coverTable",
  "coverFoot",
  "kicker",
  "headline",
  "heading",
  "headingNote",
  "judgement",
  "body",
  "label",
  "labelQuiet",
  /** The word of a judgement's likelihood, in the label column. */
  "likelihood",
  /** The key of the likelihood words. */
  "scale",
  "table",
  "tableValue",
  "tableHead",
  "tableHeadNote",
  "tableGroup",
  "source",
  "sourceHead",
  "small",
  "note",
  "tileNote",
  "axis",
  "tag",
  "figure",
  "figureUnit",
  "claimValue",
  "claimUnit",
  "contact",
  "running",
] as const;
export type TypeUse = (typeof TYPE_USES)[number];

/** How a handout looks: data, for every node. Lengths in points. */
export const Theme = z
  .strictObject({
    id: ThemeId,
    key: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
    name: localized(120),
    page: z
      .strictObject({
        width: Points,
        height: Points,
        margins: z
          .strictObject({
            left: Points,
            top: Points,
            right: Points,
            bottom: Points,
          })
          .readonly(),
        columns: z.int().positive(),
        gutter: Points,
        baseline: Points,
      })
      .readonly(),
    fonts: z
      .strictObject({
        text: z.enum(["sourceSans", "sourceSerif"]),
        label: z.enum(["sourceSans"]),
      })
      .readonly(),
    colours: z
      .strictObject({
        ink: Colour,
        grey1: Colour,
        grey3: Colour,
        grey4: Colour,
        accent: Colour,
        mid: Colour,
        light: Colour,
        tint: Colour,
        signal: Colour,
        white: Colour,
      })
      .readonly(),
    type: z.record(z.enum(TYPE_USES), TypeStyle).readonly(),
    cover: z.enum(["panel", "rules"]),
  })
  .readonly();
export type Theme = z.infer<typeof Theme>;
