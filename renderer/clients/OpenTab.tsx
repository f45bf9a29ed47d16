import type { Client } from "../../main/domain/client.ts";
import { type ClientTab, go } from "../lib/route.ts";
import { classes } from "../parts/classes.ts";
import paneStyles from "../parts/Pane.module.css";
import { useSpeech } from "../parts/speech.ts";
import { BriefingsTab } from "./BriefingsTab.tsx";
import { ClientAside } from "./ClientAside.tsx";
import { ClientFormPane } from "./ClientFormPane.tsx";
import styles from "./ClientPage.module.css";
import { HandoutsTab } from "./HandoutsTab.tsx";
import { NotesTab } from "./NotesTab.tsx";

type OpenTabProps = {
  readonly client: Client;
  readonly tab: ClientTab;
  readonly itemId: string | undefined;
  readonly isNarrow: boolean;
};

/** The part of the client's page that the address names. */
export function OpenTab({ client, tab, itemId, isNarrow }: OpenTabProps) {
  const { words } = useSpeech();
  const toNotes = () => go({ place: "clients", id: client.id });
  switch (tab) {
    case "notes":
      return <NotesTab client={client} noteId={itemId} hasAside={!isNarrow} />;
    case "followUps":
      return (
        <section
          className={classes(paneStyles.pane, paneStyles.rest, styles.tabBody)}
          aria-label={words.followUps.title}
          data-pane
        >
          <ClientAside client={client} />
        </section>
      );
    case "briefings":
      return <BriefingsTab client={client} />;
    case "handouts":
      return <HandoutsTab client={client} />;
    case "profile":
      return (
        <section
          className={classes(paneStyles.pane, paneStyles.rest)}
          aria-label={words.clients.profile}
          data-pane
        >
          <ClientFormPane client={client} onClose={toNotes} onSaved={toNotes} />
        </section>
      );
  }
}
