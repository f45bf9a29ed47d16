import { Trash2 } from "lucide-react";
import { useState } from "react";
import { dayOf, type PartialDate } from "../../main/domain/dates.ts";
import type { ClientId } from "../../main/domain/ids.ts";
import type { FollowUp } from "../../main/domain/note.ts";
import { useCall, useWrite } from "../app/cache.ts";
import { useTold } from "../app/use-told.ts";
import { daysBetween, nowInstant } from "../lib/days.ts";
import { useToday } from "../lib/use-today.ts";
import { Button } from "../parts/Button.tsx";
import { classes } from "../parts/classes.ts";
import { useSpeech } from "../parts/speech.ts";
import { Tick } from "../parts/Tick.tsx";
import styles from "./ClientAside.module.css";
import { dueText } from "./due-text.ts";
import { FollowUpForm } from "./FollowUpForm.tsx";

// What was done lately stays in sight, struck.
const SHOWN_AFTER_DONE_DAYS = 14;

const isShown = ({ doneAt }: FollowUp, today: PartialDate): boolean =>
  doneAt === undefined ||
  daysBetween(dayOf(doneAt), today) < SHOWN_AFTER_DONE_DAYS;

type FollowUpsProps = { readonly clientId: ClientId };

/** What is due at a client: ticked off, added, deleted. */
export function FollowUps({ clientId }: FollowUpsProps) {
  const speech = useSpeech();
  const { words } = speech;
  const today = useToday();
  const told = useTold();
  const [isAdding, setIsAdding] = useState(false);
  const { data } = useCall("followUps.list", {
    clientId,
    open: false,
    limit: 200,
  });
  const saving = useWrite("followUps.save");
  const removing = useWrite("followUps.remove");
  const shown = (data?.rows ?? []).filter((followUp) =>
    isShown(followUp, today),
  );
  const open = shown.filter(({ doneAt }) => doneAt === undefined);
  const setDone = (followUp: FollowUp, isDone: boolean) => {
    const { doneAt: _doneAt, ...rest } = followUp;
    saving.mutate(
      { followUp: isDone ? { ...rest, doneAt: nowInstant() } : rest },
      isDone ? told(words.followUps.doneToast) : undefined,
    );
  };
  return (
    <section className={styles.section} aria-label={words.followUps.title}>
      <div className={styles.heading}>
        <h2>{words.followUps.title}</h2>
        <span className={styles.count}>{open.length}</span>
        <Button
          kind="link"
          isSmall
          className={styles.right}
          onPress={() => setIsAdding(true)}
        >
          {words.followUps.new}
        </Button>
      </div>
      {isAdding && (
        <FollowUpForm clientId={clientId} onClose={() => setIsAdding(false)} />
      )}
      {shown.length === 0 && !isAdding && (
        <p className={styles.none}>{words.followUps.none}</p>
      )}
      <ul>
        {[...open, ...shown.filter(({ doneAt }) => doneAt !== undefined)].map(
          (followUp) => {
            const isDone = followUp.doneAt !== undefined;
            const due = dueText(followUp.dueOn, speech);
            return (
              <li key={followUp.id} className={styles.followUp}>
                <Tick
                  isOn={isDone}
                  onChange={(isOn) => setDone(followUp, isOn)}
                  className={styles.what}
                >
                  <span className={classes(isDone && styles.done)}>
                    {followUp.text}
                  </span>
                </Tick>
                <span
                  className={classes(
                    styles.when,
                    due.isLate && !isDone && styles.late,
                  )}
                >
                  {due.text}
                </span>
                <Button
                  kind="quiet"
                  isSmall
                  icon={Trash2}
                  label={words.followUps.remove}
                  onPress={() =>
                    removing.mutate(
                      { id: followUp.id },
                      told(words.followUps.removedToast),
                    )
                  }
                />
              </li>
            );
          },
        )}
      </ul>
    </section>
  );
}
