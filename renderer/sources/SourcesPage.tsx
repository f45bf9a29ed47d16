import { Plus, Search } from "lucide-react";
import { useCallback, useMemo, useRef } from "react";
import type { Source } from "../../main/domain/source.ts";
import { useCommands } from "../app/commands.ts";
import { LibrarySwitch } from "../app/LibrarySwitch.tsx";
import { NoHits } from "../app/NoHits.tsx";
import { useMemory } from "../app/use-memory.ts";
import { useRows } from "../app/use-rows.ts";
import { searchWords } from "../lib/marks.ts";
import { go } from "../lib/route.ts";
import { Empty } from "../parts/Empty.tsx";
import { Grade } from "../parts/Grade.tsx";
import { ListAndSheet } from "../parts/ListAndSheet.tsx";
import { PlainCells } from "../parts/PlainCells.tsx";
import { RecordList } from "../parts/RecordList.tsx";
import { useSpeech } from "../parts/speech.ts";
import { State } from "../parts/State.tsx";
import { SourceFormPane } from "./SourceFormPane.tsx";
import { SourcePane } from "./SourcePane.tsx";

type SourcesPageProps = {
  readonly id: string | undefined;
  readonly isEditing: boolean;
};

const open = (id: string | undefined, isReplaced = false) =>
  go({ place: "library", list: "sources", id }, isReplaced);
const idOf = ({ id }: Source): string => id;

/** The library's sources: the list, and the sheet or the form of one. */
export function SourcesPage({ id, isEditing }: SourcesPageProps) {
  const { words, format } = useSpeech();
  const [text, setText] = useMemory("sources", "");
  const rows = useRows(
    "sources.list",
    text.trim() === "" ? {} : { text: text.trim() },
  );
  const searchRef = useRef<HTMLInputElement>(null);
  const searched = useMemo(() => searchWords(text), [text]);
  const makeNew = () =>
    go({ place: "library", list: "sources", isEditing: true });
  const focusSearch = () => searchRef.current?.focus();
  useCommands([
    {
      id: "new",
      text: words.sources.newTitle,
      icon: Plus,
      key: "N",
      run: makeNew,
    },
    {
      id: "search",
      text: words.sources.searchLabel,
      icon: Search,
      key: "/",
      isKeyOnly: true,
      run: focusSearch,
    },
    {
      id: "find",
      text: words.sources.searchLabel,
      icon: Search,
      key: "Mod+F",
      run: focusSearch,
    },
  ]);
  const renderCells = useCallback(
    (source: Source) => (
      <PlainCells
        title={source.title}
        meta={[
          source.publisher,
          words.sourceKind[source.kind],
          source.publishedOn === undefined
            ? words.sheet.undated
            : format.date(source.publishedOn, "short"),
        ].join(" · ")}
        right={
          <Grade
            code={source.reliability}
            words={words.reliability[source.reliability]}
          />
        }
        state={source.withdrawn && <State of="withdrawn" />}
        searched={searched}
      />
    ),
    [words, format, searched],
  );
  return (
    <ListAndSheet
      place="sources"
      listLabel={words.places.sources}
      sheetLabel={words.sources.one}
      isOpen={id !== undefined || isEditing}
      list={
        <RecordList
          title={<LibrarySwitch list="sources" />}
          one={words.sources.one}
          label={words.places.sources}
          rows={rows}
          keyOf={idOf}
          renderCells={renderCells}
          text={text}
          onText={setText}
          searchLabel={words.sources.searchLabel}
          searchPlaceholder={words.sources.searchPlaceholder}
          headLeft={words.sources.title}
          headRight={words.sources.reliability}
          selected={id}
          onSelect={(source) => open(source.id, true)}
          onNew={makeNew}
          hasForm={isEditing}
          empty={
            rows.isFirst ? null : (
              <NoHits
                typed={text}
                sentence={words.sources.none}
                title={words.sources.emptyTitle}
                text={words.sources.emptyText}
                action={words.sources.emptyAction}
                onNew={makeNew}
              />
            )
          }
          searchRef={searchRef}
        />
      }
      sheet={
        isEditing ? (
          <SourceFormPane key={id ?? "new"} id={id} />
        ) : id === undefined ? (
          <Empty title={words.sources.choose} text={words.sources.chooseText} />
        ) : (
          <SourcePane key={id} id={id} onBack={() => open(undefined)} />
        )
      }
    />
  );
}
