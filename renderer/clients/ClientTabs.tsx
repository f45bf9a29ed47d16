import type { Client } from "../../main/domain/client.ts";
import { useCall } from "../app/cache.ts";
import { CLIENT_TABS, type ClientTab, hrefOf } from "../lib/route.ts";
import { classes } from "../parts/classes.ts";
import { useSpeech } from "../parts/speech.ts";
import styles from "./ClientPage.module.css";

type ClientTabsProps = {
  readonly client: Client;
  readonly tab: ClientTab;
  readonly isNarrow: boolean;
};

/** The parts of a client's page, as links; where there is no room for an aside, its follow-ups are one of them. */
export function ClientTabs({ client, tab, isNarrow }: ClientTabsProps) {
  const { words, format } = useSpeech();
  const { id } = client;
  const { data: notes } = useCall("notes.list", { clientId: id, limit: 1 });
  const { data: briefings } = useCall("briefings.list", {
    clientId: id,
    limit: 1,
  });
  const { data: handouts } = useCall("handouts.list", {
    clientId: id,
    limit: 1,
  });
  const { data: followUps } = useCall("followUps.list", {
    clientId: id,
    open: true,
    limit: 1,
  });
  const counts: Partial<Readonly<Record<ClientTab, number>>> = {
    ...(notes && { notes: notes.total }),
    ...(followUps && { followUps: followUps.total }),
    ...(briefings && { briefings: briefings.total }),
    ...(handouts && { handouts: handouts.total }),
  };
  return (
    <nav aria-label={words.clients.tablist} className={styles.tabs}>
      {CLIENT_TABS.filter((each) => each !== "followUps" || isNarrow).map(
        (each) => (
          <a
            key={each}
            href={hrefOf({ place: "clients", id, tab: each })}
            className={classes(styles.tab, each === tab && styles.here)}
            aria-current={each === tab ? "page" : undefined}
          >
            {words.clients.tabs[each]}
            {(counts[each] ?? 0) > 0 && (
              <span className={styles.count}>
                {format.count(counts[each] ?? 0)}
              </span>
            )}
          </a>
        ),
      )}
    </nav>
  );
}
