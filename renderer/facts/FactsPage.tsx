import { Plus, Search } from "lucide-react";
import { lazy, Suspense, useCallback, useDeferredValue, useRef } from "react";
import type { FactRow } from "../../main/domain/fact-row.ts";
import { useCall } from "../app/cache.ts";
import { useCommands } from "../app/commands.ts";
import { StatusKey } from "../app/StatusKey.tsx";
import { StatusNote } from "../app/StatusNote.tsx";
import { useMemory } from "../app/use-memory.ts";
import { useRows } from "../app/use-rows.ts";
import { go } from "../lib/route.ts";
import { Empty } from "../parts/Empty.tsx";
import { ErrorNote } from "../parts/ErrorNote.tsx";
import { ListAndSheet } from "../parts/ListAndSheet.tsx";
import { useStable } from "../parts/use-stable.ts";
import { useSpeech } from "../parts/speech.ts";
import { FactFilters } from "./FactFilters.tsx";
import { FactList } from "./FactList.tsx";
import { FactSheetPane } from "./FactSheetPane.tsx";
import {
  type FactFilter,
  hasFilters,
  NO_FILTER,
  queryOf,
} from "./fact-filter.ts";
import { NoFacts } from "./NoFacts.tsx";
import { SelectionBar } from "./SelectionBar.tsx";
import { useFactActions } from "./use-fact-actions.ts";
import { useMarks } from "./use-marks.ts";
import { LibrarySwitch } from "../app/LibrarySwitch.tsx";

const FactFormPane = lazy(async () => ({
  default: (await import("./FactFormPane.tsx")).FactFormPane,
}));

type FactsPageProps = {
  readonly id: string | undefined;
  readonly isEditing: boolean;
};

const NONE: readonly never[] = [];

const open = (id: string | undefined, isReplaced = false) =>
  go({ place: "library", list: "facts", id }, isReplaced);

/** The library's facts: the list, and the sheet or the form of the one that is open. */
export function FactsPage({ id, isEditing }: FactsPageProps) {
  const { words } = useSpeech();
  const [filter, setFilter] = useMemory("facts", NO_FILTER);
  const rows = useRows("facts.rows", { query: queryOf(filter) });
  const { data: status } = useCall("app.status", {});
  const { data: topics } = useCall("topics.list", { limit: 200 });
  const { data: sources } = useCall("sources.list", { limit: 200 });
  const { marked, mark, markOne, markAll, clear } = useMarks(
    rows,
    queryOf(filter),
  );
  const actions = useFactActions();
  const searchRef = useRef<HTMLInputElement>(null);
  const gridRef = useRef<HTMLDivElement>(null);
  // Held down, ↓ moves through the list at once and the sheet follows when there is time.
  const shownId = useDeferredValue(id);
  const changeFilter = useStable((change: Partial<FactFilter>) =>
    setFilter({ ...filter, ...change }),
  );
  const makeNew = () =>
    go({ place: "library", list: "facts", isEditing: true });
  const focusSearch = () => {
    searchRef.current?.focus();
    searchRef.current?.select();
  };
  useCommands([
    { id: "new", text: words.facts.new, icon: Plus, key: "N", run: makeNew },
    {
      id: "search",
      text: words.facts.searchLabel,
      icon: Search,
      key: "/",
      isKeyOnly: true,
      run: focusSearch,
    },
    {
      id: "find",
      text: words.facts.searchLabel,
      icon: Search,
      key: "Mod+F",
      run: focusSearch,
    },
    {
      id: "mark all",
      text: words.keysDialog.markAll,
      key: "Mod+A",
      worksInText: false,
      isKeyOnly: true,
      run: () => void markAll(),
    },
  ]);
  const onSelect = useCallback(
    ({ id: chosen }: FactRow) => open(chosen, true),
    [],
  );
  const onOpen = () =>
    document.querySelector<HTMLElement>("[data-sheet]")?.focus();
  const ids = [...marked];
  const done = (act: () => void) => () => {
    act();
    clear();
  };
  const tools =
    marked.size > 0 ? (
      <SelectionBar
        count={marked.size}
        topics={topics?.rows ?? []}
        onCheck={done(() => actions.check(ids))}
        onFile={(topicId) => done(() => actions.file(ids, topicId))()}
        onRemove={done(() => actions.remove(ids))}
        onClear={clear}
      />
    ) : (
      <FactFilters
        filter={filter}
        topics={topics?.rows ?? NONE}
        sources={sources?.rows ?? NONE}
        onChange={changeFilter}
      />
    );
  const all = status?.counts["fact"];
  return (
    <ListAndSheet
      place="facts"
      listLabel={words.facts.title}
      sheetLabel={words.facts.one}
      isOpen={id !== undefined || isEditing}
      list={
        rows.error === undefined ? (
          <FactList
            title={<LibrarySwitch list="facts" />}
            rows={rows}
            all={all}
            text={filter.text}
            onText={(text) => setFilter({ ...filter, text })}
            tools={tools}
            empty={
              rows.isFirst ? null : (
                <NoFacts
                  all={all ?? 0}
                  text={filter.text}
                  isFiltered={hasFilters(filter)}
                  onClear={() => setFilter({ ...NO_FILTER, text: filter.text })}
                  onNew={makeNew}
                />
              )
            }
            selected={id}
            marked={marked}
            onSelect={onSelect}
            onOpen={onOpen}
            onMark={mark}
            onMarkOne={markOne}
            onNew={makeNew}
            isEditing={isEditing}
            searchRef={searchRef}
            gridRef={gridRef}
          />
        ) : (
          <ErrorNote error={rows.error} onRetry={rows.retry} />
        )
      }
      sheet={
        <>
          {isEditing ? (
            <Suspense>
              <FactFormPane key={id ?? "new"} id={id} />
            </Suspense>
          ) : shownId === undefined ? (
            <Empty title={words.facts.choose} text={words.facts.chooseText} />
          ) : (
            <FactSheetPane id={shownId} onBack={() => open(undefined)} />
          )}
          <StatusNote>
            <StatusKey
              keys={["ArrowUp", "ArrowDown"]}
              text={words.statusLine.choose}
            />
            <StatusKey keys={["Space"]} text={words.statusLine.mark} />
            <StatusKey keys={["/"]} text={words.statusLine.search} />
            <StatusKey keys={["E"]} text={words.statusLine.edit} />
          </StatusNote>
        </>
      }
    />
  );
}
