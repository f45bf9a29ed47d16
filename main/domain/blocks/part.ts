import { z } from "zod";
import { blockTarget } from "../document.ts";
import { localized } from "../language.ts";
import { localText } from "../runs.ts";
import { defineBlock } from "./block.ts";

/** Opens a page: the kicker names it in contents and outline, the headline says its message. */
export const partBlock = defineBlock({
  type: "part",
  version: 1,
  options: z.strictObject({ kicker: localized(80), headline: localized(200) }),
  fields: [
    { path: "kicker", control: "localizedText", label: "kicker" },
    { path: "headline", control: "localizedText", label: "headline" },
  ],
  compose: (input) => [
    {
      kind: "part",
      target: blockTarget(input.blockId),
      kicker: localText(input.options.kicker, input),
      headline: localText(input.options.headline, input),
    },
  ],
});
