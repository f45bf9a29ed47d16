import { z } from "zod";
import { filledText, Language, localized } from "./language.ts";

/** The consultant, as printed on the cover and in the contact block. */
export const Consultant = z
  .strictObject({
    name: filledText(200),
    firm: filledText(200),
    tagline: localized(200).optional(),
    street: filledText(200).optional(),
    city: filledText(200).optional(),
    phone: filledText(60).optional(),
    email: z.email().max(320).optional(),
    web: filledText(200).optional(),
    sample: z.literal(true).optional(),
  })
  .readonly();
export type Consultant = z.infer<typeof Consultant>;

/** What a person has set; one record. The language of the interface and that of a briefing are two things. */
export const Settings = z
  .strictObject({
    consultant: Consultant.optional(),
    interfaceLanguage: Language,
    appearance: z.enum(["system", "light", "dark"]),
    /** Single-letter keys in lists can be turned off (WCAG 2.1.4). */
    hasLetterKeys: z.boolean(),
  })
  .readonly();
export type Settings = z.infer<typeof Settings>;

export const DEFAULT_SETTINGS: Settings = {
  interfaceLanguage: "de",
  appearance: "system",
  hasLetterKeys: true,
};
