import { Plus, Search } from "lucide-react";
import { useCallback, useMemo, useRef, useState } from "react";
import type { Client } from "../../main/domain/client.ts";
import { pick } from "../../main/domain/language.ts";
import { useWrite } from "../app/cache.ts";
import { useCommands } from "../app/commands.ts";
import { NoHits } from "../app/NoHits.tsx";
import { useMemory } from "../app/use-memory.ts";
import { useRows } from "../app/use-rows.ts";
import { useTold } from "../app/use-told.ts";
import { searchWords } from "../lib/marks.ts";
import { go } from "../lib/route.ts";
import { Button } from "../parts/Button.tsx";
import { classes } from "../parts/classes.ts";
import { Empty } from "../parts/Empty.tsx";
import paneStyles from "../parts/Pane.module.css";
import { PlainCells } from "../parts/PlainCells.tsx";
import { RecordList } from "../parts/RecordList.tsx";
import { useSpeech } from "../parts/speech.ts";
import { ClientFormPane } from "./ClientFormPane.tsx";

const idOf = ({ id }: Client): string => id;
const open = ({ id }: Client) => go({ place: "clients", id });

/** All clients; the one that is chosen opens in a page of its own. */
export function ClientsPage() {
  const { words, language } = useSpeech();
  const told = useTold();
  const [text, setText] = useMemory("clients", "");
  const [isNew, setIsNew] = useState(false);
  const rows = useRows(
    "clients.list",
    text.trim() === "" ? {} : { text: text.trim() },
  );
  const takingSample = useWrite("starter.takeSample");
  const searchRef = useRef<HTMLInputElement>(null);
  const searched = useMemo(() => searchWords(text), [text]);
  const makeNew = () => setIsNew(true);
  const focusSearch = () => searchRef.current?.focus();
  useCommands([
    {
      id: "new",
      text: words.clients.newTitle,
      icon: Plus,
      key: "N",
      run: makeNew,
    },
    {
      id: "search",
      text: words.clients.searchLabel,
      icon: Search,
      key: "/",
      isKeyOnly: true,
      run: focusSearch,
    },
    {
      id: "find",
      text: words.clients.searchLabel,
      icon: Search,
      key: "Mod+F",
      run: focusSearch,
    },
  ]);
  const renderCells = useCallback(
    (client: Client) => (
      <PlainCells
        title={client.name}
        meta={[
          client.industry && pick(client.industry, language).text,
          client.place,
        ]
          .filter((part) => part !== undefined && part !== "")
          .join(" · ")}
        right={client.languages.map((each) => words.languages[each]).join(", ")}
        state={client.sample === true ? words.clients.sample : undefined}
        searched={searched}
      />
    ),
    [language, words, searched],
  );
  if (isNew) {
    return (
      <section
        className={classes(paneStyles.pane, paneStyles.rest)}
        aria-label={words.clients.newTitle}
        data-pane
      >
        <ClientFormPane
          client={undefined}
          onClose={() => setIsNew(false)}
          onSaved={(id) => go({ place: "clients", id })}
        />
      </section>
    );
  }
  const sample = (
    <>
      <div>
        <p>{words.clients.sampleOffer}</p>
        <p className={paneStyles.note}>{words.clients.sampleOfferText}</p>
      </div>
      <Button
        kind="link"
        onPress={() => takingSample.mutate({}, told(words.clients.sampleTaken))}
      >
        {words.clients.sampleTake}
      </Button>
    </>
  );
  const empty =
    text.trim() === "" ? (
      <Empty
        title={words.clients.emptyTitle}
        text={words.clients.emptyText}
        actions={
          <Button kind="filled" keyHint="N" hasFocus onPress={makeNew}>
            {words.clients.emptyAction}
          </Button>
        }
        foot={sample}
      />
    ) : (
      <NoHits
        typed={text}
        sentence={words.clients.none}
        title={words.clients.emptyTitle}
        text={words.clients.emptyText}
        action={words.clients.emptyAction}
        onNew={makeNew}
      />
    );
  return (
    <section
      className={classes(paneStyles.pane, paneStyles.rest)}
      aria-label={words.clients.title}
      data-pane
    >
      <RecordList
        title={words.clients.title}
        one={words.clients.one}
        label={words.clients.title}
        rows={rows}
        keyOf={idOf}
        renderCells={renderCells}
        text={text}
        onText={setText}
        searchLabel={words.clients.searchLabel}
        searchPlaceholder={words.clients.searchPlaceholder}
        headLeft={words.clients.one}
        headRight={words.clients.languages}
        selected={undefined}
        onSelect={open}
        isOpenedByEnter
        onNew={makeNew}
        hasForm={false}
        empty={rows.isFirst ? null : empty}
        searchRef={searchRef}
      />
    </section>
  );
}
