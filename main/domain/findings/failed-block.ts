import { blockName } from "../stored-block.ts";
import { defineFinding } from "./finding.ts";

/** A block that could not be composed; a notice is printed in its place. */
export const failedBlock = defineFinding({
  kind: "failedBlock",
  severity: "error",
  when: ({ document, speech }) =>
    document.blocks
      .filter(({ nodes }) => nodes.some(({ kind }) => kind === "failed"))
      .map((block) => ({
        place: { blockId: block.blockId },
        what: blockName(block, speech.words),
      })),
});
