import { Plus, Search } from "lucide-react";
import { useCallback, useMemo, useRef } from "react";
import { pick } from "../../main/domain/language.ts";
import type { Subject } from "../../main/domain/subject.ts";
import { useCommands } from "../app/commands.ts";
import { LibrarySwitch } from "../app/LibrarySwitch.tsx";
import { NoHits } from "../app/NoHits.tsx";
import { useMemory } from "../app/use-memory.ts";
import { useRows } from "../app/use-rows.ts";
import { searchWords } from "../lib/marks.ts";
import { go } from "../lib/route.ts";
import { Empty } from "../parts/Empty.tsx";
import { ListAndSheet } from "../parts/ListAndSheet.tsx";
import { PlainCells } from "../parts/PlainCells.tsx";
import { RecordList } from "../parts/RecordList.tsx";
import { useSpeech } from "../parts/speech.ts";
import { SubjectFormPane } from "./SubjectFormPane.tsx";
import { SubjectPane } from "./SubjectPane.tsx";

type SubjectsPageProps = {
  readonly id: string | undefined;
  readonly isEditing: boolean;
};

const open = (id: string | undefined, isReplaced = false) =>
  go({ place: "library", list: "subjects", id }, isReplaced);
const idOf = ({ id }: Subject): string => id;

/** The library's subjects: the list, and the sheet or the form of one. */
export function SubjectsPage({ id, isEditing }: SubjectsPageProps) {
  const { words, language } = useSpeech();
  const [text, setText] = useMemory("subjects", "");
  const rows = useRows(
    "subjects.list",
    text.trim() === "" ? {} : { text: text.trim() },
  );
  const searchRef = useRef<HTMLInputElement>(null);
  const searched = useMemo(() => searchWords(text), [text]);
  const makeNew = () =>
    go({ place: "library", list: "subjects", isEditing: true });
  const focusSearch = () => searchRef.current?.focus();
  useCommands([
    {
      id: "new",
      text: words.subjects.newTitle,
      icon: Plus,
      key: "N",
      run: makeNew,
    },
    {
      id: "search",
      text: words.subjects.searchLabel,
      icon: Search,
      key: "/",
      isKeyOnly: true,
      run: focusSearch,
    },
    {
      id: "find",
      text: words.subjects.searchLabel,
      icon: Search,
      key: "Mod+F",
      run: focusSearch,
    },
  ]);
  const renderCells = useCallback(
    (subject: Subject) => (
      <PlainCells
        title={pick(subject.name, language).text}
        meta={[
          words.subjectKind[subject.kind],
          subject.variant,
          ...subject.aliases.map(({ name }) => name),
        ]
          .filter((part) => part !== undefined)
          .join(" · ")}
        searched={searched}
      />
    ),
    [language, words, searched],
  );
  return (
    <ListAndSheet
      place="subjects"
      listLabel={words.places.subjects}
      sheetLabel={words.subjects.one}
      isOpen={id !== undefined || isEditing}
      list={
        <RecordList
          title={<LibrarySwitch list="subjects" />}
          one={words.subjects.one}
          label={words.places.subjects}
          rows={rows}
          keyOf={idOf}
          renderCells={renderCells}
          text={text}
          onText={setText}
          searchLabel={words.subjects.searchLabel}
          searchPlaceholder={words.subjects.searchPlaceholder}
          headLeft={words.subjects.one}
          selected={id}
          onSelect={(subject) => open(subject.id, true)}
          onNew={makeNew}
          hasForm={isEditing}
          empty={
            rows.isFirst ? null : (
              <NoHits
                typed={text}
                sentence={words.subjects.none}
                title={words.subjects.emptyTitle}
                text={words.subjects.emptyText}
                action={words.subjects.emptyAction}
                onNew={makeNew}
              />
            )
          }
          searchRef={searchRef}
        />
      }
      sheet={
        isEditing ? (
          <SubjectFormPane key={id ?? "new"} id={id} />
        ) : id === undefined ? (
          <Empty
            title={words.subjects.choose}
            text={words.subjects.chooseText}
          />
        ) : (
          <SubjectPane key={id} id={id} onBack={() => open(undefined)} />
        )
      }
    />
  );
}
