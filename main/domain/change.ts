import { z } from "zod";

/** The nouns whose records are kept in the history, by the name of their table's record. */
export const NOUNS = [
  "source",
  "subject",
  "attribute",
  "topic",
  "fact",
  "claim",
  "client",
  "note",
  "followUp",
  "briefing",
  "template",
  "theme",
  "proposal",
  "handout",
  "view",
  "rate",
  "settings",
] as const;
export const Noun = z.enum(NOUNS);
export type Noun = z.infer<typeof Noun>;

/** One record as it was and as it became; absent = it did not exist. */
export const ChangeRow = z
  .strictObject({
    noun: Noun,
    id: z.string(),
    before: z.json().optional(),
    after: z.json().optional(),
  })
  .readonly();
export type ChangeRow = z.infer<typeof ChangeRow>;

/** One entry of the history: what was written in one transaction, and why. Ordered by `seq`, never by clock. */
export const Change = z
  .strictObject({
    seq: z.int().positive(),
    at: z.iso.datetime(),
    /** The window (or `cli`, `starter`) that made it: undo and redo stacks are kept apart by it. */
    window: z.string().max(60),
    /** The call that wrote it: `facts.save`. */
    verb: z.string().max(60),
    why: z.string().max(500).optional(),
    /** The change this one takes back or makes again. */
    undoes: z.int().positive().optional(),
    redoes: z.int().positive().optional(),
    rows: z.array(ChangeRow).readonly(),
  })
  .readonly();
export type Change = z.infer<typeof Change>;
