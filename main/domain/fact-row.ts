import type { Attribute } from "./attribute.ts";
import type { Claim } from "./claim.ts";
import type { Fact } from "./fact.ts";
import type { FactSheet } from "./fact-sheet.ts";
import type { Freshness } from "./freshness.ts";
import type { SubjectId } from "./ids.ts";
import type { Subject } from "./subject.ts";

/** A fact as a list shows it: what a row prints, a tenth of its sheet. */
export type FactRow = {
  readonly id: Fact["id"];
  readonly subjects: readonly Pick<Subject, "id" | "name">[];
  readonly attribute: Pick<Attribute, "id" | "name" | "isChange">;
  readonly statement: Fact["statement"];
  readonly topicId: Fact["topicId"];
  readonly nature: Fact["nature"];
  readonly printed?: Claim | undefined;
  /** The subject that a relative printed claim names. */
  readonly related: Readonly<Record<SubjectId, Subject>>;
  readonly claims: number;
  readonly isDisputed: boolean;
  readonly freshness: Freshness;
  readonly checkedOn?: string | undefined;
  readonly supersededBy?: Fact["id"] | undefined;
  readonly withdrawnAt?: string | undefined;
};

/** Only what the printed claim itself names; a sheet's chains of makers and countries stay behind. */
const namedBy = ({
  printed,
  related,
}: FactSheet): Readonly<Record<SubjectId, Subject>> => {
  if (printed?.claim.reading.kind !== "relative") return {};
  const { to } = printed.claim.reading;
  const subject = related[to];
  return subject === undefined ? {} : { [to]: subject };
};

export const factRow = (sheet: FactSheet): FactRow => {
  const { fact, attribute, subjects, printed, claims } = sheet;
  return {
    id: fact.id,
    subjects: subjects.map(({ id, name }) => ({ id, name })),
    attribute: {
      id: attribute.id,
      name: attribute.name,
      isChange: attribute.isChange,
    },
    statement: fact.statement,
    topicId: fact.topicId,
    nature: fact.nature,
    printed: printed?.claim,
    related: namedBy(sheet),
    claims: claims.length,
    isDisputed: sheet.isDisputed,
    freshness: sheet.freshness,
    checkedOn: fact.checkedOn,
    supersededBy: fact.supersededBy,
    withdrawnAt: fact.withdrawnAt,
  };
};
