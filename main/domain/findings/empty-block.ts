import { blockName } from "../stored-block.ts";
import { defineFinding } from "./finding.ts";

/** A block of which nothing is printed. */
export const emptyBlock = defineFinding({
  kind: "emptyBlock",
  severity: "warning",
  when: ({ document, speech }) =>
    document.blocks
      .filter(({ nodes }) => nodes.length === 0)
      .map((block) => ({
        place: { blockId: block.blockId },
        what: blockName(block, speech.words),
      })),
});
