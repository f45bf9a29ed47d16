import { Pencil, Trash2 } from "lucide-react";
import type { SubjectId } from "../../main/domain/ids.ts";
import { LANGUAGES, pick } from "../../main/domain/language.ts";
import { useCall, useWrite } from "../app/cache.ts";
import { useCommands } from "../app/commands.ts";
import { useTold } from "../app/use-told.ts";
import { FactLinks } from "../facts/FactLinks.tsx";
import { go, hrefOf } from "../lib/route.ts";
import { Button } from "../parts/Button.tsx";
import { Details } from "../parts/Details.tsx";
import { ErrorNote } from "../parts/ErrorNote.tsx";
import { Sheet } from "../parts/Sheet.tsx";
import { SheetBar } from "../parts/SheetBar.tsx";
import { SheetSection } from "../parts/SheetSection.tsx";
import { Scroll } from "../parts/Scroll.tsx";
import { useSpeech } from "../parts/speech.ts";
import { useSubjectNames } from "./use-subject-names.ts";

type SubjectPaneProps = { readonly id: string; readonly onBack: () => void };

/** A subject: its names, what it belongs to, and the facts about it. */
export function SubjectPane({ id, onBack }: SubjectPaneProps) {
  const { words, format, language } = useSpeech();
  const told = useTold();
  const { data: subject, error, refetch } = useCall("subjects.get", { id });
  const { data: facts } = useCall(
    "facts.rows",
    // The id comes from the address; the app refuses one that is none.
    { query: { subjectIds: [id as SubjectId] }, limit: 100 },
    { isEnabled: subject !== undefined },
  );
  const removing = useWrite("subjects.remove");
  const [owner] = useSubjectNames(
    subject?.partOf === undefined ? [] : [subject.partOf],
  );
  const edit = () =>
    go({ place: "library", list: "subjects", id, isEditing: true });
  const remove = () =>
    removing.mutate({ id }, told(words.subjects.removedToast));
  useCommands([
    { id: "edit", text: words.actions.edit, icon: Pencil, key: "E", run: edit },
    {
      id: "remove",
      text: words.actions.remove,
      icon: Trash2,
      key: "Delete",
      run: remove,
    },
  ]);
  if (error !== null)
    return <ErrorNote error={error} onRetry={() => void refetch()} />;
  if (subject === undefined) return null;
  const names = LANGUAGES.map((each) => ({
    each,
    name: subject.name[each],
  })).filter(({ name }) => name !== undefined);
  return (
    <>
      <SheetBar lead={words.subjectKind[subject.kind]} onBack={onBack}>
        <Button
          kind="quiet"
          icon={Trash2}
          label={words.actions.remove}
          onPress={remove}
        />
        <Button icon={Pencil} onPress={edit}>
          {words.actions.edit}
        </Button>
      </SheetBar>
      <Scroll>
        <Sheet title={pick(subject.name, language).text} note={subject.variant}>
          <SheetSection>
            <Details
              of={[
                ...names.map(({ each, name }) => ({
                  name: words.subjects.name(words.languages[each]),
                  value: name,
                })),
                subject.aliases.length === 0
                  ? undefined
                  : {
                      name: words.subjects.aliases,
                      value: subject.aliases.map(({ name }) => name).join(", "),
                    },
                owner && {
                  name: words.subjects.partOf,
                  value: (
                    <a
                      href={hrefOf({
                        place: "library",
                        list: "subjects",
                        id: owner.id,
                      })}
                    >
                      {owner.text}
                    </a>
                  ),
                },
              ]}
            />
          </SheetSection>
          <SheetSection
            title={words.subjects.facts}
            count={facts && format.count(facts.total)}
          >
            {facts && (
              <FactLinks rows={facts.rows} none={words.subjects.noFacts} />
            )}
          </SheetSection>
        </Sheet>
      </Scroll>
    </>
  );
}
