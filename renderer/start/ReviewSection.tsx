import { factRow } from "../../main/domain/fact-row.ts";
import { useCall } from "../app/cache.ts";
import { attributeText, subjectText, valueText } from "../facts/fact-row.ts";
import { byUrgency, daysLeft } from "../facts/review.ts";
import { today } from "../lib/days.ts";
import { hrefOf } from "../lib/route.ts";
import { classes } from "../parts/classes.ts";
import { useSpeech } from "../parts/speech.ts";
import styles from "./StartPage.module.css";
import { StartSection } from "./StartSection.tsx";

const SHOWN = 10;

/** Facts past their review date or near it, the latest first. */
export function ReviewSection() {
  const speech = useSpeech();
  const { words, format } = speech;
  const { data } = useCall("facts.list", {
    query: { freshness: ["overdue", "dueSoon"] },
    limit: 50,
  });
  if (data === undefined) return null;
  const now = today();
  return (
    <StartSection
      title={words.start.review}
      count={format.count(data.total)}
      link={undefined}
      none={words.start.nothingToReview}
      isEmpty={data.total === 0}
    >
      {byUrgency(data.rows, now)
        .slice(0, SHOWN)
        .map((sheet) => {
          const row = factRow(sheet);
          const days = daysLeft(sheet, now) ?? 0;
          return (
            <li key={sheet.fact.id} className={styles.line}>
              <a
                className={styles.name}
                href={hrefOf({
                  place: "library",
                  list: "facts",
                  id: sheet.fact.id,
                })}
              >
                <strong>{subjectText(row, speech)}</strong> ·{" "}
                {attributeText(row, speech)}
              </a>
              <span className={styles.value}>
                {valueText(row, speech) ?? words.facts.noFigure}
              </span>
              <span className={classes(styles.due, days < 0 && styles.warn)}>
                {days < 0
                  ? words.freshness.overdueSince(-days)
                  : words.freshness.dueIn(days)}
              </span>
            </li>
          );
        })}
    </StartSection>
  );
}
