import { z } from "zod";
import { ClientId, FollowUpId, NoteId } from "./ids.ts";
import { filledText, text } from "./language.ts";
import { PartialDate } from "./dates.ts";

/** A dated note on a client, Markdown. Private unless released; `:::private … :::` keeps a paragraph back even then. */
export const Note = z
  .strictObject({
    id: NoteId,
    clientId: ClientId,
    title: text(300),
    body: text(2_000_000),
    datedOn: PartialDate,
    released: z.boolean(),
    pinned: z.boolean(),
    tags: z.array(filledText(60)).max(50).readonly(),
    /** Grows by one with each save; a save with an older one is refused as `note.stale`. */
    revision: z.int().nonnegative(),
    sample: z.literal(true).optional(),
  })
  .readonly();
export type Note = z.infer<typeof Note>;

/** Something due, from a note or by hand. */
export const FollowUp = z
  .strictObject({
    id: FollowUpId,
    clientId: ClientId.optional(),
    noteId: NoteId.optional(),
    text: filledText(500),
    dueOn: PartialDate,
    doneAt: z.iso.datetime().optional(),
    sample: z.literal(true).optional(),
  })
  .readonly();
export type FollowUp = z.infer<typeof FollowUp>;

const FENCE_OPEN = /^:::\s*private\s*$/;
const FENCE_CLOSE = /^:::\s*$/;

/**
 * What may leave the laptop of a note: nothing unless it is released, and no private paragraph. A fence that is
 * never closed hides all that follows: a slip must not publish.
 */
export const releasedPart = (note: Pick<Note, "body" | "released">): string => {
  if (!note.released) return "";
  let isPrivate = false;
  return note.body
    .split("\n")
    .filter((line) => {
      if (!isPrivate && FENCE_OPEN.test(line)) {
        isPrivate = true;
        return false;
      }
      if (isPrivate && FENCE_CLOSE.test(line)) {
        isPrivate = false;
        return false;
      }
      return !isPrivate;
    })
    .join("\n");
};
