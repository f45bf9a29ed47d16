import type { Handout } from "../../main/domain/handout.ts";
import { useSpeech } from "../parts/speech.ts";
import type { ClientGroup } from "./by-client.ts";
import { ClientGroups } from "./ClientGroups.tsx";
import styles from "./ClientGroups.module.css";

type HandoutsListProps = {
  readonly groups: readonly ClientGroup<Handout>[];
  readonly selected: string | undefined;
  readonly onOpen: (handout: Handout) => void;
};

/** What was handed over, by client. */
export function HandoutsList({ groups, selected, onOpen }: HandoutsListProps) {
  const { words, format } = useSpeech();
  return (
    <ClientGroups
      label={words.briefings.tabs.handouts}
      groups={groups}
      nameOf={({ title, number }) => `${title}, ${number}`}
      onOpen={onOpen}
      selected={selected}
      renderRow={(handout) => (
        <>
          <span className={styles.what}>
            <span className={styles.title}>{handout.title}</span>
            <span className={styles.meta}>
              {words.briefings.handoutMeta(
                handout.number,
                format.day(handout.issuedAt),
              )}
            </span>
          </span>
          <span className={styles.right}>
            {words.languages[handout.language]} ·{" "}
            {words.clients.pages(handout.pages)}
          </span>
        </>
      )}
    />
  );
}
