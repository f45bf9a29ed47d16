import { z } from "zod";
import { Credibility } from "./admiralty.ts";
import { PartialDate } from "./dates.ts";
import { ClaimId, FactId, SourceId, SubjectId } from "./ids.ts";
import { filledText, localized, text } from "./language.ts";
import { UnitId } from "./units.ts";

/** A number in the claim's unit. `step` is the place value of its last printed digit: 380 bn CNY = 380e9, step 1e9. */
const Quantity = z.number().refine(Number.isFinite);
const Step = z.number().positive().optional();
/** “about 559”: the source itself rounds or estimates. */
const About = z.literal(true).optional();

/** How a text reading stands to the fact; two that stand apart contradict each other. */
export const Stance = z.enum(["affirms", "denies"]);

/** What is read out of a claim's printed text. */
export const Reading = z.discriminatedUnion("kind", [
  z
    .strictObject({
      kind: z.literal("number"),
      value: Quantity,
      step: Step,
      about: About,
    })
    .readonly(),
  z
    .strictObject({
      kind: z.literal("range"),
      low: Quantity,
      high: Quantity,
      step: Step,
      about: About,
    })
    .readonly()
    .refine(({ low, high }) => low <= high, { error: "low is above high" }),
  z
    .strictObject({
      kind: z.literal("bound"),
      bound: z.enum(["atLeast", "moreThan", "upTo", "lessThan"]),
      value: Quantity,
      step: Step,
      about: About,
    })
    .readonly(),
  z
    .strictObject({
      kind: z.literal("date"),
      date: PartialDate,
      bound: z.enum(["notBefore", "notAfter"]).optional(),
      about: About,
    })
    .readonly(),
  z
    .strictObject({
      kind: z.literal("text"),
      text: localized(400),
      stance: Stance,
    })
    .readonly(),
  /** Relative to the same attribute of another subject: `factor` 3.9 = 3.9 times; without it only the direction is said. */
  z
    .strictObject({
      kind: z.literal("relative"),
      to: SubjectId,
      relation: z.enum(["equal", "less", "more", "times"]),
      factor: Quantity.optional(),
      about: About,
    })
    .readonly()
    .refine(
      ({ relation, factor }) =>
        (relation === "times") === (factor !== undefined),
      { error: "a factor belongs to 'times', and only to it" },
    ),
]);
export type Reading = z.infer<typeof Reading>;

/** Under which condition a figure holds. Unlike conditions are never compared without being named. */
export const Condition = z
  .strictObject({
    precision: z
      .enum([
        "FP64",
        "FP32",
        "TF32",
        "FP16",
        "BF16",
        "FP16/BF16",
        "FP8",
        "FP4",
        "INT8",
        "INT4",
      ])
      .optional(),
    sparsity: z.enum(["dense", "sparse"]).optional(),
    per: z.enum(["chip", "card", "rack", "system"]).optional(),
    note: localized(200).optional(),
  })
  .readonly();
export type Condition = z.infer<typeof Condition>;

/** Whether a claim still speaks. */
export const Standing = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("open") }).readonly(),
  z.strictObject({ kind: z.literal("superseded"), by: ClaimId }).readonly(),
  z
    .strictObject({ kind: z.literal("setAside"), reason: localized(500) })
    .readonly(),
]);
export type Standing = z.infer<typeof Standing>;

/** What one source says for a fact. */
export const Claim = z
  .strictObject({
    id: ClaimId,
    factId: FactId,
    sourceId: SourceId,
    /** As printed in the source, in its language; at most a few words. */
    printed: filledText(400),
    reading: Reading,
    unit: UnitId.optional(),
    condition: Condition,
    /** How the value reads inside a sentence of ours where the plain form would not: „seit acht Quartalen“. */
    wording: localized(200).optional(),
    asOf: PartialDate.optional(),
    /** The exact place: section, paragraph, page, table row. */
    place: localized(200).optional(),
    /** At most eight words of the source, in its language. */
    quotation: text(200).optional(),
    credibility: Credibility,
    standing: Standing,
    starter: z.int().positive().optional(),
  })
  .readonly()
  .refine(
    ({ reading, unit }) =>
      unit !== undefined ||
      reading.kind === "date" ||
      reading.kind === "text" ||
      reading.kind === "relative",
    {
      error: "a number needs its unit",
      path: ["unit"],
    },
  );
export type Claim = z.infer<typeof Claim>;
