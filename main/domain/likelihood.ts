import { z } from "zod";

/** The seven words of ICD 203 (Analytic Standards), from least to most likely. */
export const LIKELIHOODS = [
  "almostNoChance",
  "veryUnlikely",
  "unlikely",
  "roughlyEvenChance",
  "likely",
  "veryLikely",
  "almostCertain",
] as const;
export const Likelihood = z.enum(LIKELIHOODS);
export type Likelihood = z.infer<typeof Likelihood>;

/** Percent bands of ICD 203: [from, to]. */
export const LIKELIHOOD_BANDS: Record<Likelihood, readonly [number, number]> = {
  almostNoChance: [1, 5],
  veryUnlikely: [5, 20],
  unlikely: [20, 45],
  roughlyEvenChance: [45, 55],
  likely: [55, 80],
  veryLikely: [80, 95],
  almostCertain: [95, 99],
};

/** How far the evidence carries a judgement; never said in one sentence with the likelihood (ICD 203). */
export const CONFIDENCES = ["low", "moderate", "high"] as const;
export const Confidence = z.enum(CONFIDENCES);
export type Confidence = z.infer<typeof Confidence>;
