import { mentionedFacts } from "../compose.ts";
import { blockName } from "../stored-block.ts";
import { defineFinding } from "./finding.ts";

/** A text mentions a fact that is no longer there; its words are printed, marked as without a source. */
export const lostMention = defineFinding({
  kind: "lostMention",
  severity: "error",
  when: ({ briefing, facts, speech }) => {
    const mentioned = mentionedFacts(briefing);
    return briefing.blocks.flatMap((block) => {
      const known = new Set(facts.get(block.id)?.map(({ fact }) => fact.id));
      const lost = (mentioned.get(block.id) ?? []).filter(
        (id) => !known.has(id),
      );
      return lost.map((factId) => ({
        place: { blockId: block.id, factId },
        what: blockName(block, speech.words),
      }));
    });
  },
});
