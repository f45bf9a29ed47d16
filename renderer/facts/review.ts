import type { FactSheet } from "../../main/domain/fact-sheet.ts";
import { daysBetween } from "../lib/days.ts";

/** Days until a fact is to be checked again; negative where it is late, undefined where it never is. One never checked is due today. */
export const daysLeft = (
  { fact, attribute }: Pick<FactSheet, "fact" | "attribute">,
  today: string,
): number | undefined => {
  if (attribute.reviewDays === null) return undefined;
  return fact.checkedOn === undefined
    ? 0
    : attribute.reviewDays - daysBetween(fact.checkedOn, today);
};

/** The latest first. */
export const byUrgency = (
  sheets: readonly FactSheet[],
  today: string,
): readonly FactSheet[] =>
  sheets.toSorted(
    (one, other) =>
      (daysLeft(one, today) ?? Infinity) - (daysLeft(other, today) ?? Infinity),
  );
