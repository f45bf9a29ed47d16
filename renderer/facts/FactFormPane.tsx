import { Save } from "lucide-react";
import { useReducer, useState } from "react";
import type { FactSheet } from "../../main/domain/fact-sheet.ts";
import { useCall, useWrite } from "../app/cache.ts";
import { useCommands } from "../app/commands.ts";
import { useKeptDraft } from "../app/drafts.ts";
import { useUndo } from "../app/use-undo.ts";
import { today } from "../lib/days.ts";
import { go } from "../lib/route.ts";
import { Bar } from "../parts/Bar.tsx";
import { Button } from "../parts/Button.tsx";
import { ErrorNote } from "../parts/ErrorNote.tsx";
import { Notice } from "../parts/Notice.tsx";
import { Scroll } from "../parts/Scroll.tsx";
import { useSpeech } from "../parts/speech.ts";
import { useToast } from "../parts/toasts.ts";
import { type DraftAction, draftReducer } from "./draft-reducer.ts";
import { type FactDraft, factDraftOf, newFactDraft } from "./fact-draft.ts";
import { FactForm, type FormOptions } from "./FactForm.tsx";
import styles from "./FactForm.module.css";
import { faultText } from "./fault-text.ts";
import { readDraft } from "./read-draft.ts";

type FactFormPaneProps = { readonly id: string | undefined };

const ALL = { limit: 200 };

/** Reads what a form needs: the fact it changes, and what can be chosen. */
export function FactFormPane({ id }: FactFormPaneProps) {
  const sheet = useCall(
    "facts.get",
    { id: id ?? "" },
    { isEnabled: id !== undefined },
  );
  const attributes = useCall("attributes.list", ALL);
  const topics = useCall("topics.list", ALL);
  const sources = useCall("sources.list", ALL);
  if (sheet.error !== null)
    return (
      <ErrorNote error={sheet.error} onRetry={() => void sheet.refetch()} />
    );
  if (
    attributes.data === undefined ||
    topics.data === undefined ||
    sources.data === undefined
  )
    return null;
  if (id !== undefined && sheet.data === undefined) return null;
  return (
    <OpenForm
      sheet={id === undefined ? undefined : sheet.data}
      options={{
        attributes: attributes.data.rows,
        topics: topics.data.rows,
        sources: sources.data.rows,
      }}
    />
  );
}

type OpenFormProps = {
  readonly sheet: FactSheet | undefined;
  readonly options: FormOptions;
};

function OpenForm({ sheet, options }: OpenFormProps) {
  const { words, language } = useSpeech();
  const say = useToast();
  const { undo } = useUndo();
  const id = sheet?.fact.id;
  const { kept, keep, drop } = useKeptDraft<FactDraft>(`fact ${id ?? "new"}`);
  const [draft, dispatchDraft] = useReducer(
    draftReducer,
    undefined,
    () =>
      kept ??
      (sheet === undefined ? newFactDraft() : factDraftOf(sheet, language)),
  );
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [hasTried, setHasTried] = useState(false);
  const saving = useWrite("facts.save");
  const dispatch = (action: DraftAction) => {
    keep(draftReducer(draft, action));
    dispatchDraft(action);
  };
  const attributeUnit = options.attributes.find(
    ({ id: each }) => each === draft.attributeId,
  )?.unit;
  const read = readDraft(
    {
      ...draft,
      claims: draft.claims.map((claim) => ({
        ...claim,
        unit:
          claim.unit ?? (claim.kind === "number" ? attributeUnit : undefined),
      })),
    },
    language,
    today(),
  );
  const faults = read.ok ? {} : read.faults;
  const close = () => {
    drop();
    go({ place: "library", list: "facts", id }, true);
  };
  const save = () => {
    setHasTried(true);
    if (!read.ok) return;
    const removed = draft.removedIds;
    saving.mutate(
      {
        fact: read.fact,
        claims: [...read.claims],
        ...(removed.length > 0 && { removedClaimIds: [...removed] }),
        ...(draft.why.trim() !== "" && { why: draft.why.trim() }),
      },
      {
        onSuccess: (saved) => {
          drop();
          say({
            text: words.form.savedToast,
            action: { text: words.actions.undo, keyHint: "Mod+Z", run: undo },
          });
          go({ place: "library", list: "facts", id: saved.fact.id }, true);
        },
      },
    );
  };
  useCommands([
    {
      id: "save",
      text: words.form.saveKey,
      icon: Save,
      key: "Mod+S",
      run: save,
    },
  ]);
  const count = Object.keys(faults).length;
  return (
    <>
      <Bar
        isSecond
        title={sheet === undefined ? words.form.titleNew : words.form.titleEdit}
        note={kept === undefined ? undefined : words.form.unsaved}
        actions={
          <>
            <Button kind="quiet" onPress={close}>
              {kept === undefined ? words.actions.cancel : words.form.discard}
            </Button>
            <Button kind="filled" keyHint="Mod+S" onPress={save}>
              {words.actions.save}
            </Button>
          </>
        }
      />
      {(saving.error !== null || (hasTried && count > 0)) && (
        <div className={styles.notes}>
          {saving.error === null ? (
            <Notice title={words.form.blocked(count)} tone="bad" isAlert />
          ) : (
            <ErrorNote error={saving.error} onRetry={save} />
          )}
        </div>
      )}
      <Scroll>
        <FactForm
          draft={draft}
          options={options}
          dispatch={dispatch}
          errorOf={(path) =>
            hasTried || left.has(path)
              ? faultText(faults, path, words)
              : undefined
          }
          onLeave={(path) =>
            setLeft((before) =>
              before.has(path) ? before : new Set([...before, path]),
            )
          }
        />
      </Scroll>
    </>
  );
}
