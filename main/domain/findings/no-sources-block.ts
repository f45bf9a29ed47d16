import { citationNumbers } from "../finish.ts";
import { defineFinding } from "./finding.ts";

/** Citations lead to numbers that are listed nowhere. */
export const noSourcesBlock = defineFinding({
  kind: "noSourcesBlock",
  severity: "error",
  when: ({ document }) => {
    const count = citationNumbers(document).size;
    return count === 0 || document.blocks.some(({ type }) => type === "sources")
      ? []
      : [{ place: {}, what: String(count) }];
  },
});
