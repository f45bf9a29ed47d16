import type { Attribute } from "./attribute.ts";
import { dateSpan, type PartialDate } from "./dates.ts";
import type { Fact } from "./fact.ts";

export const FRESHNESS = ["current", "dueSoon", "overdue"] as const;
export type Freshness = (typeof FRESHNESS)[number];

const SOON_DAYS = 14;

/** Days from `from` to `to`, counted from the last day that `from` can mean. */
const daysBetween = (from: PartialDate, to: PartialDate): number =>
  dateSpan(to)[0] - dateSpan(from)[1];

/**
 * Whether a fact must be looked at again: by its attribute's review interval from the day it was last checked.
 * A fact never checked is overdue; one whose attribute needs no review is current.
 */
export const freshnessOf = (
  fact: Pick<Fact, "checkedOn">,
  attribute: Pick<Attribute, "reviewDays">,
  today: PartialDate,
): Freshness => {
  if (attribute.reviewDays === null) return "current";
  if (fact.checkedOn === undefined) return "overdue";
  const left = attribute.reviewDays - daysBetween(fact.checkedOn, today);
  if (left < 0) return "overdue";
  return left <= SOON_DAYS ? "dueSoon" : "current";
};
