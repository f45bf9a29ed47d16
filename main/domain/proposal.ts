import { z } from "zod";
import { Claim } from "./claim.ts";
import { Fact } from "./fact.ts";
import { ProposalId, Sha256 } from "./ids.ts";
import { filledText } from "./language.ts";

/** A fact or claim that intake found, not yet taken. The passage is where it stands in the kept text. */
export const Proposal = z
  .strictObject({
    id: ProposalId,
    copy: Sha256,
    passage: filledText(2000),
    fact: Fact.optional(),
    claim: Claim.optional(),
    decision: z.enum(["open", "taken", "changed", "dropped"]),
  })
  .readonly();
export type Proposal = z.infer<typeof Proposal>;
