import {
  ChevronsUpDown,
  Ellipsis,
  NotebookPen,
  Pencil,
  Trash2,
} from "lucide-react";
import { Button as AriaButton } from "react-aria-components";
import type { Client } from "../../main/domain/client.ts";
import { pick } from "../../main/domain/language.ts";
import { useCall, useWrite } from "../app/cache.ts";
import { useTold } from "../app/use-told.ts";
import { type ClientTab, go } from "../lib/route.ts";
import { useMedia } from "../lib/use-media.ts";
import { Bar } from "../parts/Bar.tsx";
import { Button } from "../parts/Button.tsx";
import { ErrorNote } from "../parts/ErrorNote.tsx";
import { MenuButton } from "../parts/MenuButton.tsx";
import { useSpeech } from "../parts/speech.ts";
import { useNewNote } from "../notes/use-new-note.ts";
import styles from "./ClientPage.module.css";
import { ClientTabs } from "./ClientTabs.tsx";
import { OpenTab } from "./OpenTab.tsx";

type ClientPageProps = {
  readonly id: string;
  readonly tab: ClientTab;
  readonly itemId: string | undefined;
};

const metaOf = (
  client: Client,
  language: "de" | "en",
  names: Readonly<Record<"de" | "en", string>>,
): string =>
  [
    client.industry && pick(client.industry, language).text,
    client.place,
    client.languages.map((each) => names[each]).join(", "),
  ]
    .filter((part) => part !== undefined && part !== "")
    .join(" · ");

/** One client: its notes, briefings, handouts and profile. */
export function ClientPage({ id, tab, itemId }: ClientPageProps) {
  const { words, language } = useSpeech();
  const told = useTold();
  const { data: client, error, refetch } = useCall("clients.get", { id });
  const { data: clients } = useCall("clients.list", { limit: 200 });
  const removing = useWrite("clients.remove");
  const makeNote = useNewNote();
  const isNarrow = useMedia("(max-width: 1199px)");
  if (error !== null)
    return <ErrorNote error={error} onRetry={() => void refetch()} />;
  if (client === undefined) return null;
  const remove = () => {
    const news = told(words.clients.removedToast);
    // A promise of its own: this page is gone before the answer comes.
    void removing.mutateAsync({ id }).then(news.onSuccess, news.onError);
    go({ place: "clients" }, true);
  };
  const others = (clients?.rows ?? []).map((each) => ({
    id: each.id,
    text: each.name,
    run: () => go({ place: "clients", id: each.id }),
  }));
  return (
    <div className={styles.place}>
      <Bar
        title={
          <MenuButton label={words.clients.switch} groups={[others]}>
            <AriaButton className={styles.name ?? ""}>
              {client.name}
              <ChevronsUpDown aria-hidden />
            </AriaButton>
          </MenuButton>
        }
        note={metaOf(client, language, words.languages)}
        actions={
          <>
            <MenuButton
              label={words.actions.more}
              groups={[
                [
                  {
                    id: "edit",
                    text: words.clients.edit,
                    icon: Pencil,
                    run: () => go({ place: "clients", id, tab: "profile" }),
                  },
                ],
                [
                  {
                    id: "remove",
                    text: words.clients.remove,
                    icon: Trash2,
                    isDanger: true,
                    run: remove,
                  },
                ],
              ]}
            >
              <Button kind="quiet" icon={Ellipsis} label={words.actions.more} />
            </MenuButton>
            <Button
              kind={tab === "profile" ? "plain" : "filled"}
              icon={NotebookPen}
              keyHint="Mod+N"
              onPress={() => makeNote(client.id)}
            >
              {words.notes.one}
            </Button>
          </>
        }
      />
      <ClientTabs client={client} tab={tab} isNarrow={isNarrow} />
      <OpenTab
        client={client}
        tab={tab === "followUps" && !isNarrow ? "notes" : tab}
        itemId={itemId}
        isNarrow={isNarrow}
      />
    </div>
  );
}
