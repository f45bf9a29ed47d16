import { z } from "zod";
import {
  BlockId,
  BriefingId,
  ClientId,
  FactId,
  TemplateId,
  ThemeId,
} from "./ids.ts";
import { filledText, Language, localized } from "./language.ts";

/** One part of a briefing. Its options are checked by its type's own schema, at its own version. */
export const Block = z
  .strictObject({
    id: BlockId,
    type: filledText(40),
    version: z.int().positive(),
    options: z.record(z.string().max(60), z.json()),
    /** Left out of print, kept in its place. */
    hidden: z.literal(true).optional(),
  })
  .readonly();
export type Block = z.infer<typeof Block>;

/** A draft for one client. Facts in it are live. */
export const Briefing = z
  .strictObject({
    id: BriefingId,
    clientId: ClientId,
    title: localized(200),
    subtitle: localized(300).optional(),
    /** “Market briefing for machine builders”. */
    kind: localized(120).optional(),
    languages: z.array(Language).min(1).max(2).readonly(),
    templateId: TemplateId.optional(),
    themeId: ThemeId,
    blocks: z.array(Block).max(500).readonly(),
    /** Statements worded for this briefing alone, by fact. */
    wording: z.record(z.guid(), localized(1000)).readonly(),
    sample: z.literal(true).optional(),
  })
  .readonly();
export type Briefing = z.infer<typeof Briefing>;
export type BriefingWording = Readonly<
  Record<FactId, z.infer<ReturnType<typeof localized>>>
>;

/** A list of blocks with their options, to start a briefing from. */
export const Template = z
  .strictObject({
    id: TemplateId,
    /** What it is called on the command line and in exchange files. */
    key: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
    name: localized(120),
    title: localized(200),
    subtitle: localized(300).optional(),
    kind: localized(120).optional(),
    themeId: ThemeId,
    blocks: z
      .array(Block.unwrap().omit({ id: true }).readonly())
      .max(500)
      .readonly(),
    starter: z.int().positive().optional(),
  })
  .readonly();
export type Template = z.infer<typeof Template>;
