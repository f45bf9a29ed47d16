import { z } from "zod";
import { AttributeId, ClaimId, FactId, SubjectId, TopicId } from "./ids.ts";
import { localized } from "./language.ts";
import { Confidence, Likelihood } from "./likelihood.ts";

export const NATURES = ["fact", "forecast", "assumption", "judgement"] as const;
export const Nature = z.enum(NATURES);
export type Nature = z.infer<typeof Nature>;

/**
 * One statement about one or more subjects and an attribute. It carries no number of its own: `{value}` in the
 * statement stands for the reading of the claim in printedClaimId, whose condition, date and credibility it shows.
 */
export const Fact = z
  .strictObject({
    id: FactId,
    statement: localized(1000),
    subjectIds: z.array(SubjectId).min(1).max(20).readonly(),
    attributeId: AttributeId,
    topicId: TopicId,
    nature: Nature,
    likelihood: Likelihood.optional(),
    confidence: Confidence.optional(),
    /** Why the confidence is what it is, as a sentence; printed apart from the likelihood (ICD 203). */
    confidenceReason: localized(500).optional(),
    /** The reasons of a judgement in prose; a basis fact is cited as `[text](fact:ID)`. */
    reasons: localized(2000).optional(),
    /** The facts it rests on. */
    basisIds: z.array(FactId).max(50).readonly(),
    /** When it was last checked against its sources; not when it was last edited. */
    checkedOn: z.iso.date().optional(),
    printedClaimId: ClaimId.optional(),
    supersededBy: FactId.optional(),
    withdrawnAt: z.iso.datetime().optional(),
    starter: z.int().positive().optional(),
  })
  .readonly()
  .refine(
    ({ nature, likelihood }) =>
      likelihood === undefined ||
      nature === "forecast" ||
      nature === "judgement",
    {
      error: "only a forecast or a judgement has a likelihood",
      path: ["likelihood"],
    },
  );
export type Fact = z.infer<typeof Fact>;
