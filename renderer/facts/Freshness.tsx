import type { FactSheet } from "../../main/domain/fact-sheet.ts";
import { daysBetween, today } from "../lib/days.ts";
import { classes } from "../parts/classes.ts";
import { useSpeech } from "../parts/speech.ts";
import styles from "./Freshness.module.css";

/** When it was last checked, how much of its interval is used, and the interval. */
export function Freshness({ sheet }: { readonly sheet: FactSheet }) {
  const { words } = useSpeech();
  const { checkedOn } = sheet.fact;
  const { reviewDays } = sheet.attribute;
  const days =
    checkedOn === undefined
      ? undefined
      : Math.max(0, daysBetween(checkedOn, today()));
  const isOverdue = sheet.freshness === "overdue";
  const note =
    reviewDays === null
      ? words.freshness.noReview
      : isOverdue
        ? words.freshness.overdue
        : sheet.freshness === "dueSoon"
          ? words.freshness.dueSoon
          : words.freshness.of(reviewDays);
  return (
    <span className={styles.freshness}>
      {days === undefined
        ? words.freshness.never
        : words.freshness.daysAgo(days)}
      {reviewDays !== null && (
        <meter
          className={classes(styles.bar, isOverdue && styles.overdue)}
          aria-hidden
          min={0}
          max={reviewDays}
          value={Math.min(days ?? reviewDays, reviewDays)}
        />
      )}
      <span className={classes(styles.note, isOverdue && styles.warn)}>
        {note}
      </span>
    </span>
  );
}
