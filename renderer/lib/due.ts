import { datePrecision, type PartialDate } from "../../main/domain/dates.ts";
import { daysBetween } from "./days.ts";

/** How a day that something is due stands to today, in the words a person would use. */
export type Due =
  | { readonly kind: "since"; readonly days: number }
  | { readonly kind: "today" }
  | { readonly kind: "tomorrow" }
  | { readonly kind: "later" };

export const dueOf = (dueOn: PartialDate, today: PartialDate): Due => {
  const days = daysBetween(dueOn, today);
  if (days > 0) return { kind: "since", days };
  if (datePrecision(dueOn) !== "day") return { kind: "later" };
  if (days === 0) return { kind: "today" };
  return days === -1 ? { kind: "tomorrow" } : { kind: "later" };
};
