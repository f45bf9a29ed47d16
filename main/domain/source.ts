import { z } from "zod";
import { Reliability } from "./admiralty.ts";
import { PartialDate } from "./dates.ts";
import { Sha256, SourceId } from "./ids.ts";
import { filledText, localized, text } from "./language.ts";

export const SOURCE_KINDS = [
  "article",
  "pressRelease",
  "filing",
  "dataSheet",
  "report",
  "dataSet",
  "conversation",
] as const;
export const SourceKind = z.enum(SOURCE_KINDS);
export type SourceKind = z.infer<typeof SourceKind>;

/** A publication. One edit updates all that rests on it. */
export const Source = z
  .strictObject({
    id: SourceId,
    title: filledText(500),
    publisher: filledText(200),
    author: filledText(200).optional(),
    /** Absent where the publication carries no date: printed as „ohne Datum“ / “undated”. */
    publishedOn: PartialDate.optional(),
    readOn: PartialDate.optional(),
    address: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .optional(),
    /** BCP 47: of the publication itself, not of our words about it. */
    language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
    kind: SourceKind,
    /** Which copy or edition was read, for data that changes under one title: “copy of December 2025”. */
    edition: localized(200).optional(),
    /** A licence that asks to be named wherever its data is printed: “CC BY 4.0”. */
    licence: filledText(100).optional(),
    reliability: Reliability,
    /** Earlier gradings, oldest first: `until` is when the grade ceased to hold. */
    reliabilityHistory: z
      .array(
        z
          .strictObject({
            reliability: Reliability,
            until: z.iso.datetime(),
            why: text(500).optional(),
          })
          .readonly(),
      )
      .readonly(),
    /** The kept copy of its text. */
    copy: Sha256.optional(),
    withdrawn: z
      .strictObject({ on: PartialDate, reason: localized(500) })
      .readonly()
      .optional(),
    /** Version of the starter library that brought it; absent on what a person made. */
    starter: z.int().positive().optional(),
  })
  .readonly();
export type Source = z.infer<typeof Source>;
