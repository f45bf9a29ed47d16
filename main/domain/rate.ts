import { z } from "zod";
import { PartialDate } from "./dates.ts";
import { RateId, SourceId } from "./ids.ts";

/** A currency rate: one unit of `from` is `value` units of `to` on that day. */
export const Rate = z
  .strictObject({
    id: RateId,
    from: z.string().regex(/^[A-Z]{3}$/),
    to: z.string().regex(/^[A-Z]{3}$/),
    value: z.number().positive(),
    on: PartialDate,
    sourceId: SourceId.optional(),
  })
  .readonly();
export type Rate = z.infer<typeof Rate>;
