import type { Attribute } from "./attribute.ts";
import type { Claim } from "./claim.ts";
import type { Fact } from "./fact.ts";
import type { Freshness } from "./freshness.ts";
import type { AttributeId, SubjectId } from "./ids.ts";
import { type Language, pick } from "./language.ts";
import type { Source } from "./source.ts";
import type { Subject } from "./subject.ts";
import type { Topic } from "./topic.ts";

/** A claim with the source that makes it. */
export type SourcedClaim = { readonly claim: Claim; readonly source: Source };

/** A fact with all that is read beside it: what a sheet shows and a block prints. Computed, never stored. */
export type FactSheet = {
  readonly fact: Fact;
  readonly subjects: readonly Subject[];
  readonly attribute: Attribute;
  readonly topic: Topic;
  /** All claims: the printed one first, then the other open ones, then the rest; each group by sequence. */
  readonly claims: readonly SourcedClaim[];
  /** Absent where nothing is printed: the fact then speaks by its statement alone. */
  readonly printed?: SourcedClaim | undefined;
  /** Open claims that contradict the printed one. */
  readonly against: readonly SourcedClaim[];
  readonly isDisputed: boolean;
  /** Its open claims come from one source only. */
  readonly isSingleSource: boolean;
  readonly freshness: Freshness;
  /** Makers, countries and what relative claims point to, by id: all subjects that printing this fact may name. */
  readonly related: Readonly<Record<SubjectId, Subject>>;
};

/**
 * The fact that gives this attribute of this subject: the one that is about it alone before one that names it
 * first among others, and one with a printed value before one without.
 */
export const sheetFor = (
  sheets: readonly FactSheet[],
  subjectId: SubjectId,
  attributeId: AttributeId,
): FactSheet | undefined =>
  sheets
    .filter(
      ({ subjects, attribute }) =>
        attribute.id === attributeId && subjects[0]?.id === subjectId,
    )
    .toSorted(
      (one, other) =>
        one.subjects.length - other.subjects.length ||
        Number(other.printed !== undefined) - Number(one.printed !== undefined),
    )[0];

/** „Alibaba, Umsatz“: what a fact is about, where no one has given it a title. */
export const nameOf = (
  { subjects, attribute }: FactSheet,
  language: Language,
): string =>
  [...subjects.slice(0, 1), attribute]
    .map(({ name }) => pick(name, language).text)
    .join(", ");
