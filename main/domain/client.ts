import { z } from "zod";
import {
  AttributeId,
  ClientId,
  Sha256,
  SubjectId,
  ThemeId,
  TopicId,
} from "./ids.ts";
import { filledText, Language, localized, text } from "./language.ts";

export const Contact = z
  .strictObject({
    name: filledText(200),
    /** As addressed in print: „Herrn Jan Muster“. */
    address: localized(200).optional(),
    role: localized(200).optional(),
    email: z.email().max(320).optional(),
    phone: filledText(60).optional(),
  })
  .readonly();
export type Contact = z.infer<typeof Contact>;

/** A company that is advised. */
export const Client = z
  .strictObject({
    id: ClientId,
    name: filledText(200),
    place: filledText(200).optional(),
    industry: localized(200).optional(),
    languages: z.array(Language).min(1).max(2).readonly(),
    contacts: z.array(Contact).max(50).readonly(),
    logo: Sha256.optional(),
    themeId: ThemeId.optional(),
    /** „Vertraulich – nur für …“ at the foot of each page; made from the name where it is absent. */
    confidentiality: localized(200).optional(),
    /** What it cares about: proposes facts and blocks. */
    profile: z
      .strictObject({
        subjectIds: z.array(SubjectId).max(200).readonly(),
        topicIds: z.array(TopicId).max(200).readonly(),
        attributeIds: z.array(AttributeId).max(200).readonly(),
        regions: z.array(text(100)).max(50).readonly(),
      })
      .readonly(),
    archivedAt: z.iso.datetime().optional(),
    /** Came with the sample and goes with it. */
    sample: z.literal(true).optional(),
  })
  .readonly();
export type Client = z.infer<typeof Client>;
