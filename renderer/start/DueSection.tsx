import { useCall } from "../app/cache.ts";
import { dueText } from "../clients/due-text.ts";
import { hrefOf } from "../lib/route.ts";
import { classes } from "../parts/classes.ts";
import { useSpeech } from "../parts/speech.ts";
import styles from "./StartPage.module.css";
import { StartSection } from "./StartSection.tsx";

const SHOWN = 8;

/** Follow-ups, the latest first. */
export function DueSection() {
  const speech = useSpeech();
  const { words, format } = speech;
  const { data } = useCall("followUps.list", { open: true, limit: SHOWN });
  const { data: clients } = useCall("clients.list", { limit: 200 });
  const nameOf = (id: string | undefined) =>
    clients?.rows.find((client) => client.id === id)?.name;
  if (data === undefined) return null;
  return (
    <StartSection
      title={words.start.due}
      count={format.count(data.total)}
      link={undefined}
      none={words.start.nothingDue}
      isEmpty={data.total === 0}
    >
      {data.rows.map((followUp) => {
        const due = dueText(followUp.dueOn, speech);
        const text =
          followUp.clientId === undefined ? (
            followUp.text
          ) : (
            <a href={hrefOf({ place: "clients", id: followUp.clientId })}>
              {followUp.text}
            </a>
          );
        return (
          <li key={followUp.id} className={styles.row}>
            <span className={classes(styles.when, due.isLate && styles.late)}>
              {due.text}
            </span>
            <span className={styles.what}>
              <span className={styles.title}>{text}</span>
              <span className={styles.meta}>{nameOf(followUp.clientId)}</span>
            </span>
          </li>
        );
      })}
    </StartSection>
  );
}
