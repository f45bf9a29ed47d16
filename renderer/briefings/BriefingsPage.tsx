import { Plus, Trash2 } from "lucide-react";
import { useState } from "react";
import type { Briefing } from "../../main/domain/briefing.ts";
import type { Client } from "../../main/domain/client.ts";
import { HandoutId } from "../../main/domain/ids.ts";
import { useCall, useWrite } from "../app/cache.ts";
import { type Command, useCommands } from "../app/commands.ts";
import { useTold } from "../app/use-told.ts";
import { go, type Route } from "../lib/route.ts";
import { ErrorNote } from "../parts/ErrorNote.tsx";
import { Empty } from "../parts/Empty.tsx";
import { ListAndSheet } from "../parts/ListAndSheet.tsx";
import { useSpeech } from "../parts/speech.ts";
import { BriefingsBar } from "./BriefingsBar.tsx";
import styles from "./Briefings.module.css";
import { BuilderPage } from "./BuilderPage.tsx";
import { byClient } from "./by-client.ts";
import { DraftsList } from "./DraftsList.tsx";
import { HandoutPane } from "./HandoutPane.tsx";
import { HandoutsList } from "./HandoutsList.tsx";
import { NewBriefingPane } from "./NewBriefingPane.tsx";
import { NoBriefings } from "./NoBriefings.tsx";

type BriefingsPageProps = {
  readonly route: Extract<Route, { readonly place: "briefings" }>;
};

const ALL = { limit: 200 };
const NO_CLIENTS: readonly Client[] = [];

const makeNew = () => go({ place: "briefings", list: "new" });

/** The drafts and the handouts, a new briefing, or the one that is built. */
export function BriefingsPage({ route }: BriefingsPageProps) {
  return route.id === undefined ? (
    <Lists list={route.list} itemId={route.itemId} />
  ) : (
    <BuilderPage id={route.id} />
  );
}

function Lists({
  list,
  itemId,
}: Pick<BriefingsPageProps["route"], "list" | "itemId">) {
  const { words, language, format } = useSpeech();
  const told = useTold();
  const briefings = useCall("briefings.list", ALL);
  const handouts = useCall("handouts.list", ALL);
  const clients = useCall("clients.list", ALL);
  const templates = useCall("templates.list", ALL);
  const removing = useWrite("briefings.remove");
  const [focused, setFocused] = useState<Briefing>();
  const isHandouts = list === "handouts";
  const remove = ({ id }: Briefing) =>
    removing.mutate({ id }, told(words.briefings.removedToast));
  const ofDraft: readonly Command[] =
    focused === undefined || isHandouts
      ? []
      : [
          {
            id: "remove",
            text: words.actions.remove,
            icon: Trash2,
            key: "Delete",
            run: () => remove(focused),
          },
        ];
  useCommands([
    {
      id: "new",
      text: words.briefings.newTitle,
      icon: Plus,
      key: "N",
      run: makeNew,
    },
    ...ofDraft,
  ]);
  const error =
    briefings.error ?? handouts.error ?? clients.error ?? templates.error;
  if (error !== null)
    return <ErrorNote error={error} onRetry={() => void briefings.refetch()} />;
  if (
    briefings.data === undefined ||
    handouts.data === undefined ||
    templates.data === undefined
  )
    return null;
  const known = clients.data?.rows ?? NO_CLIENTS;
  const shown = isHandouts ? handouts.data : briefings.data;
  const handoutId = isHandouts ? HandoutId.safeParse(itemId).data : undefined;
  const rows = isHandouts ? (
    <HandoutsList
      groups={byClient(handouts.data.rows, known, language)}
      selected={itemId}
      onOpen={({ id }) =>
        go(
          { place: "briefings", list: "handouts", itemId: id },
          itemId !== undefined,
        )
      }
    />
  ) : (
    <DraftsList
      groups={byClient(briefings.data.rows, known, language)}
      onOpen={({ id }) => go({ place: "briefings", id })}
      onRemove={remove}
      onFocus={setFocused}
    />
  );
  const pane = (
    <>
      <BriefingsBar
        isHandouts={isHandouts}
        count={shown.total}
        hasForm={list === "new"}
        onNew={makeNew}
      />
      {shown.total === 0 ? (
        <NoBriefings
          isHandouts={isHandouts}
          hasClients={known.length > 0}
          onNew={makeNew}
        />
      ) : (
        rows
      )}
      {shown.total > shown.rows.length && (
        <p className={styles.more}>
          {words.briefings.firstRows(
            format.count(shown.rows.length),
            format.count(shown.total),
          )}
        </p>
      )}
    </>
  );
  if (list === undefined || (isHandouts && shown.total === 0)) {
    return (
      <section
        aria-label={words.briefings.list}
        className={styles.list}
        data-pane
      >
        {pane}
      </section>
    );
  }
  return (
    <ListAndSheet
      place="briefings"
      list={pane}
      listLabel={words.briefings.list}
      sheet={
        list === "new" ? (
          <NewBriefingPane
            key={itemId ?? ""}
            clients={known}
            templates={templates.data.rows}
            clientId={itemId}
          />
        ) : handoutId === undefined ? (
          <Empty
            title={words.briefings.chooseHandout}
            text={words.briefings.chooseHandoutText}
          />
        ) : (
          <HandoutPane key={handoutId} id={handoutId} />
        )
      }
      sheetLabel={
        list === "new" ? words.briefings.newTitle : words.nouns.handout
      }
      isOpen={list === "new" || itemId !== undefined}
    />
  );
}
