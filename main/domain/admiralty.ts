import { z } from "zod";

/**
 * The Admiralty code (NATO AJP-2.1): how reliable a source is and how credible one piece of information is,
 * judged apart. Words for both are in words/.
 */
export const RELIABILITIES = ["A", "B", "C", "D", "E", "F"] as const;
export const Reliability = z.enum(RELIABILITIES);
export type Reliability = z.infer<typeof Reliability>;

export const CREDIBILITIES = [1, 2, 3, 4, 5, 6] as const;
export const Credibility = z.literal(CREDIBILITIES);
export type Credibility = z.infer<typeof Credibility>;
