import { z } from "zod";
import { AttributeId } from "./ids.ts";
import { localized } from "./language.ts";
import { QuantityKind, UnitId } from "./units.ts";

/** What is said of a subject: memory capacity, power, revenue, start of production. */
export const Attribute = z
  .strictObject({
    id: AttributeId,
    name: localized(120),
    /** Head of a narrow table column; the name where it is absent. */
    shortName: localized(40).optional(),
    /** What the head adds under the name: “HBM”, “TDP”. */
    columnNote: localized(40).optional(),
    quantity: QuantityKind,
    /** The unit in which tables and charts of this attribute are printed; none for dates and text. */
    unit: UnitId.optional(),
    /** A change against an earlier time: printed with its sign, +34 %. */
    isChange: z.literal(true).optional(),
    /** Days until a fact of it is due again; null = never (a physical specification). */
    reviewDays: z.int().positive().nullable(),
    starter: z.int().positive().optional(),
  })
  .readonly();
export type Attribute = z.infer<typeof Attribute>;
