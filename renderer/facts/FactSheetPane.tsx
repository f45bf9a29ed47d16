import { CheckCheck, Copy, Pencil, Trash2 } from "lucide-react";
import { useState } from "react";
import { pick } from "../../main/domain/language.ts";
import { makerOf } from "../../main/domain/subject.ts";
import { useCall } from "../app/cache.ts";
import { useCommands } from "../app/commands.ts";
import { go, hrefOf } from "../lib/route.ts";
import { useMedia } from "../lib/use-media.ts";
import { Button } from "../parts/Button.tsx";
import { Empty } from "../parts/Empty.tsx";
import { ErrorNote } from "../parts/ErrorNote.tsx";
import { MenuButton } from "../parts/MenuButton.tsx";
import { Segments } from "../parts/Segments.tsx";
import { Scroll } from "../parts/Scroll.tsx";
import { useSpeech } from "../parts/speech.ts";
import { FactSheetView } from "./FactSheetView.tsx";
import { SheetBar } from "../parts/SheetBar.tsx";
import { useDerived } from "./use-derived.ts";
import { useFactActions } from "./use-fact-actions.ts";
import { Ellipsis } from "lucide-react";
import type { FactSheet } from "../../main/domain/fact-sheet.ts";
import { detailsOf } from "../lib/api.ts";

type FactSheetPaneProps = { readonly id: string; readonly onBack: () => void };

/** Reads the fact that is open and what belongs to it. */
export function FactSheetPane({ id, onBack }: FactSheetPaneProps) {
  const { words } = useSpeech();
  const {
    data: sheet,
    error,
    refetch,
  } = useCall("facts.get", { id }, { keepsLast: true });
  if (detailsOf(error, "record.missing") !== undefined)
    return <Empty title={words.facts.missing} text={words.facts.missingText} />;
  if (error !== null)
    return <ErrorNote error={error} onRetry={() => void refetch()} />;
  return sheet === undefined ? null : (
    <OpenSheet sheet={sheet} onBack={onBack} />
  );
}

const HISTORY = 8;

function OpenSheet({
  sheet,
  onBack,
}: {
  readonly sheet: FactSheet;
  readonly onBack: () => void;
}) {
  const { words, language } = useSpeech();
  const { id } = sheet.fact;
  const [shown, setShown] = useState(language);
  const [entries, setEntries] = useState(HISTORY);
  // Never another fact's: for an instant there is none rather than a wrong one.
  const { data: uses } = useCall("facts.uses", { id });
  const { data: history } = useCall("facts.history", { id, limit: entries });
  const derived = useDerived(sheet);
  const actions = useFactActions();
  const areSigns = useMedia("(max-width: 1199px)");
  const edit = () =>
    go({ place: "library", list: "facts", id, isEditing: true });
  useCommands([
    { id: "edit", text: words.actions.edit, icon: Pencil, key: "E", run: edit },
    {
      id: "check",
      text: words.facts.markChecked,
      icon: CheckCheck,
      key: "P",
      run: () => actions.check([id]),
    },
    {
      id: "remove",
      text: words.actions.remove,
      icon: Trash2,
      key: "Delete",
      run: () => actions.remove([id]),
    },
    {
      id: "copy",
      text: words.facts.copySentence,
      icon: Copy,
      key: "Mod+Shift+C",
      run: () => actions.copy(sheet, shown),
    },
  ]);
  const maker =
    sheet.subjects[0] &&
    makerOf(sheet.subjects[0], (subjectId) => sheet.related[subjectId]);
  const chinese = sheet.subjects
    .flatMap(({ aliases }) => aliases)
    .find((alias) => alias.language?.startsWith("zh"));
  const subject = maker ?? sheet.subjects[0];
  return (
    <>
      <SheetBar
        onBack={onBack}
        lead={
          <>
            {subject && (
              <a
                href={hrefOf({
                  place: "library",
                  list: "subjects",
                  id: subject.id,
                })}
              >
                {pick(subject.name, language).text}
              </a>
            )}
            {chinese && (
              <>
                {" · "}
                <span lang={chinese.language}>{chinese.name}</span>
              </>
            )}
          </>
        }
      >
        <Segments
          label={words.facts.statementLanguage}
          options={[
            { id: "de", text: "DE", name: words.languages.de },
            { id: "en", text: "EN", name: words.languages.en },
          ]}
          value={shown}
          onChange={setShown}
        />
        {areSigns ? (
          <Button
            kind="quiet"
            icon={CheckCheck}
            label={words.facts.markChecked}
            onPress={() => actions.check([id])}
          />
        ) : (
          <Button
            kind="quiet"
            icon={CheckCheck}
            onPress={() => actions.check([id])}
          >
            {words.facts.markChecked}
          </Button>
        )}
        <Button icon={Pencil} onPress={edit}>
          {words.actions.edit}
        </Button>
        <MenuButton
          label={words.actions.more}
          groups={[
            [
              {
                id: "copy",
                text: words.facts.copySentence,
                icon: Copy,
                keyHint: "Mod+Shift+C",
                run: () => actions.copy(sheet, shown),
              },
            ],
            [
              {
                id: "remove",
                text: words.actions.remove,
                icon: Trash2,
                keyHint: "Delete",
                isDanger: true,
                run: () => actions.remove([id]),
              },
            ],
          ]}
        >
          <Button kind="quiet" icon={Ellipsis} label={words.actions.more} />
        </MenuButton>
      </SheetBar>
      <Scroll>
        <FactSheetView
          sheet={sheet}
          language={shown}
          derived={derived}
          uses={uses ?? []}
          history={history ?? { total: 0, rows: [] }}
          onPrint={(claimId) => actions.print(sheet, claimId)}
          onAddClaim={edit}
          onRestore={(seq) => actions.restore(id, seq)}
          onMoreHistory={() => setEntries((count) => Math.min(200, count + 50))}
        />
      </Scroll>
    </>
  );
}
