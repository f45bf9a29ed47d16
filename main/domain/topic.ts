import { z } from "zod";
import { TopicId } from "./ids.ts";
import { localized } from "./language.ts";

/** A heading to file facts under. Topics are listed by `position`. */
export const Topic = z
  .strictObject({
    id: TopicId,
    name: localized(120),
    position: z.int().nonnegative(),
    starter: z.int().positive().optional(),
  })
  .readonly();
export type Topic = z.infer<typeof Topic>;
