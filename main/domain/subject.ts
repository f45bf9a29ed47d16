import { z } from "zod";
import { SubjectId } from "./ids.ts";
import { filledText, localized } from "./language.ts";

export const SUBJECT_KINDS = [
  "company",
  "chip",
  "system",
  "plant",
  "rule",
  "country",
  "technology",
  "organisation",
] as const;
export const SubjectKind = z.enum(SUBJECT_KINDS);
export type SubjectKind = z.infer<typeof SubjectKind>;

/** What facts are about. */
export const Subject = z
  .strictObject({
    id: SubjectId,
    kind: SubjectKind,
    name: localized(200),
    /** Other names it is found by; `language` (BCP 47) where it is not the reader's: 昇腾 is zh. */
    aliases: z
      .array(
        z
          .strictObject({
            name: filledText(200),
            language: z.string().max(20).optional(),
          })
          .readonly(),
      )
      .max(50)
      .readonly(),
    /** The subject it belongs to: a chip to its maker, a maker to its country. */
    partOf: SubjectId.optional(),
    /** What tells it from its siblings in a table: SXM4, OAM, “Blackwell Ultra”. */
    variant: filledText(100).optional(),
    starter: z.int().positive().optional(),
  })
  .readonly();
export type Subject = z.infer<typeof Subject>;

/** By id; a map's `get` will do. */
export type FindSubject = (id: SubjectId) => Subject | undefined;

/** The subjects that this one belongs to, nearest first. A circle ends where it would close. */
export const ownersOf = (
  subject: Subject,
  find: FindSubject,
): readonly Subject[] => {
  const owners: Subject[] = [];
  let next = subject.partOf === undefined ? undefined : find(subject.partOf);
  while (
    next !== undefined &&
    next.id !== subject.id &&
    !owners.includes(next)
  ) {
    owners.push(next);
    next = next.partOf === undefined ? undefined : find(next.partOf);
  }
  return owners;
};

/** The company that makes or runs it. */
export const makerOf = (
  subject: Subject,
  find: FindSubject,
): Subject | undefined =>
  ownersOf(subject, find).find(({ kind }) => kind === "company");

/** The country it belongs to through its owners. */
export const countryOf = (
  subject: Subject,
  find: FindSubject,
): Subject | undefined =>
  ownersOf(subject, find).find(({ kind }) => kind === "country");
