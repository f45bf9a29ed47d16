import { z } from "zod";
import { defineBlock } from "./block.ts";

/** What follows starts on a new page. */
export const pageBreakBlock = defineBlock({
  type: "pageBreak",
  version: 1,
  options: z.strictObject({}),
  fields: [],
  compose: () => [{ kind: "pageBreak" }],
});
