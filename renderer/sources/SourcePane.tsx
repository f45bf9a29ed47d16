import { Pencil, Trash2 } from "lucide-react";
import type { SourceId } from "../../main/domain/ids.ts";
import { pick } from "../../main/domain/language.ts";
import { useCall, useWrite } from "../app/cache.ts";
import { useCommands } from "../app/commands.ts";
import { useTold } from "../app/use-told.ts";
import { FactLinks } from "../facts/FactLinks.tsx";
import { go } from "../lib/route.ts";
import { Button } from "../parts/Button.tsx";
import { Details } from "../parts/Details.tsx";
import { ErrorNote } from "../parts/ErrorNote.tsx";
import { Grade } from "../parts/Grade.tsx";
import { Notice } from "../parts/Notice.tsx";
import { Sheet } from "../parts/Sheet.tsx";
import { SheetBar } from "../parts/SheetBar.tsx";
import { SheetSection } from "../parts/SheetSection.tsx";
import { Scroll } from "../parts/Scroll.tsx";
import { useSpeech } from "../parts/speech.ts";

type SourcePaneProps = { readonly id: string; readonly onBack: () => void };

/** A source: what it is, how reliable, and the facts that rest on it. */
export function SourcePane({ id, onBack }: SourcePaneProps) {
  const { words, format, language } = useSpeech();
  const told = useTold();
  const { data: source, error, refetch } = useCall("sources.get", { id });
  const { data: facts } = useCall(
    "facts.rows",
    // The id comes from the address; the app refuses one that is none.
    { query: { sourceIds: [id as SourceId] }, limit: 100 },
    { isEnabled: source !== undefined },
  );
  const removing = useWrite("sources.remove");
  const edit = () =>
    go({ place: "library", list: "sources", id, isEditing: true });
  const remove = () =>
    removing.mutate({ id }, told(words.sources.removedToast));
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
  if (source === undefined) return null;
  const { author, publishedOn, readOn, address, edition, licence, withdrawn } =
    source;
  return (
    <>
      <SheetBar lead={words.sourceKind[source.kind]} onBack={onBack}>
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
        <Sheet
          title={<span lang={source.language}>{source.title}</span>}
          note={[source.publisher, author]
            .filter((part) => part !== undefined)
            .join(" · ")}
        >
          {withdrawn && (
            <Notice title={words.sources.withdrawnTitle}>
              {format.date(withdrawn.on)}.{" "}
              {pick(withdrawn.reason, language).text}
            </Notice>
          )}
          <SheetSection>
            <Details
              of={[
                {
                  name: words.sources.reliability,
                  value: (
                    <Grade
                      code={source.reliability}
                      words={words.reliability[source.reliability]}
                    />
                  ),
                },
                {
                  name: words.sources.publishedOn,
                  value:
                    publishedOn === undefined
                      ? words.sheet.undated
                      : format.date(publishedOn),
                },
                readOn === undefined
                  ? undefined
                  : { name: words.sources.readOn, value: format.date(readOn) },
                edition && {
                  name: words.sources.edition(words.languages[language]),
                  value: pick(edition, language).text,
                },
                licence === undefined
                  ? undefined
                  : { name: words.sources.licence, value: licence },
                { name: words.sources.language, value: source.language },
                // Shown, never opened: nothing leaves this computer.
                address === undefined
                  ? undefined
                  : { name: words.sources.address, value: address },
              ]}
            />
          </SheetSection>
          {source.reliabilityHistory.length > 0 && (
            <SheetSection title={words.sources.gradeHistory}>
              <Details
                of={source.reliabilityHistory.toReversed().map((grade) => ({
                  name: words.sources.until(format.day(grade.until)),
                  value: [
                    `${grade.reliability} ${words.reliability[grade.reliability]}`,
                    grade.why,
                  ]
                    .filter((part) => part !== undefined)
                    .join(" · "),
                }))}
              />
            </SheetSection>
          )}
          <SheetSection
            title={words.sources.facts}
            count={facts && format.count(facts.total)}
          >
            {facts && (
              <FactLinks rows={facts.rows} none={words.sources.noFacts} />
            )}
          </SheetSection>
        </Sheet>
      </Scroll>
    </>
  );
}
