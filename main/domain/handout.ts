import { z } from "zod";
import {
  BriefingId,
  ClaimId,
  ClientId,
  FactId,
  HandoutId,
  Sha256,
} from "./ids.ts";
import { filledText, Language } from "./language.ts";

/** An issued briefing. Never changed. */
export const Handout = z
  .strictObject({
    id: HandoutId,
    clientId: ClientId,
    briefingId: BriefingId.optional(),
    /** Year and running number per client: `2026-03`. */
    number: z.string().regex(/^\d{4}-\d{2,}$/),
    title: filledText(200),
    language: Language,
    issuedAt: z.iso.datetime(),
    pages: z.int().positive(),
    /** What it printed, and from which claim: who holds an old value is asked of this. */
    prints: z
      .array(
        z
          .strictObject({ factId: FactId, claimId: ClaimId.optional() })
          .readonly(),
      )
      .readonly(),
    /** The PDF, and the facts, claims, sources and wording it printed, as JSON. */
    pdf: Sha256,
    frozen: Sha256,
    sample: z.literal(true).optional(),
  })
  .readonly();
export type Handout = z.infer<typeof Handout>;
