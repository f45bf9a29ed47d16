import { Save } from "lucide-react";
import { useState } from "react";
import { LANGUAGES } from "../../main/domain/language.ts";
import { SUBJECT_KINDS, type Subject } from "../../main/domain/subject.ts";
import { useCall, useWrite } from "../app/cache.ts";
import { useCommands } from "../app/commands.ts";
import { useKeptDraft } from "../app/drafts.ts";
import { useTold } from "../app/use-told.ts";
import { go } from "../lib/route.ts";
import { Choice } from "../parts/Choice.tsx";
import { FormPane } from "../parts/FormPane.tsx";
import { useSpeech } from "../parts/speech.ts";
import { TextField } from "../parts/TextField.tsx";
import {
  newSubjectDraft,
  readSubject,
  type SubjectDraft,
  subjectDraftOf,
} from "./subject-draft.ts";
import { SubjectCombo } from "./SubjectCombo.tsx";

type SubjectFormPaneProps = { readonly id: string | undefined };

/** Reads the subject that is changed. */
export function SubjectFormPane({ id }: SubjectFormPaneProps) {
  const { data } = useCall(
    "subjects.get",
    { id: id ?? "" },
    { isEnabled: id !== undefined },
  );
  return id === undefined || data !== undefined ? (
    <SubjectForm subject={id === undefined ? undefined : data} />
  ) : null;
}

function SubjectForm({ subject }: { readonly subject: Subject | undefined }) {
  const { words } = useSpeech();
  const told = useTold();
  const { kept, keep, drop } = useKeptDraft<SubjectDraft>(
    `subject ${subject?.id ?? "new"}`,
  );
  const [draft, setDraft] = useState(
    () =>
      kept ??
      (subject === undefined ? newSubjectDraft() : subjectDraftOf(subject)),
  );
  const [hasTried, setHasTried] = useState(false);
  const saving = useWrite("subjects.save");
  const set = (change: Partial<SubjectDraft>) => {
    const next = { ...draft, ...change };
    keep(next);
    setDraft(next);
  };
  const read = readSubject(draft);
  const leave = (id: string | undefined) => {
    drop();
    go({ place: "library", list: "subjects", id }, true);
  };
  const save = () => {
    setHasTried(true);
    if (!read.ok) return;
    const news = told(words.subjects.savedToast);
    saving.mutate(
      { subject: read.subject },
      {
        onSuccess: () => {
          news.onSuccess();
          leave(draft.id);
        },
      },
    );
  };
  useCommands([
    {
      id: "save",
      text: words.actions.save,
      icon: Save,
      key: "Mod+S",
      run: save,
    },
  ]);
  return (
    <FormPane
      title={
        subject === undefined
          ? words.subjects.newTitle
          : words.subjects.editTitle
      }
      onSave={save}
      onCancel={() => leave(subject?.id)}
      error={saving.error}
      blocked={hasTried && !read.ok ? 1 : 0}
    >
      {LANGUAGES.map((each) => (
        <TextField
          key={each}
          label={words.subjects.name(words.languages[each])}
          language={each}
          error={
            each === "de" && hasTried && !read.ok && read.field === "name"
              ? words.form.statementNeeded
              : undefined
          }
          value={draft.name[each]}
          onChange={(text) => set({ name: { ...draft.name, [each]: text } })}
        />
      ))}
      <Choice
        label={words.subjects.kind}
        options={SUBJECT_KINDS.map((kind) => ({
          id: kind,
          text: words.subjectKind[kind],
        }))}
        value={draft.kind}
        onChange={(kind) => set({ kind })}
      />
      <SubjectCombo
        label={words.subjects.partOf}
        value={draft.partOf}
        leftOut={[draft.id]}
        onChange={(partOf) => set({ partOf })}
      />
      <TextField
        label={words.subjects.aliases}
        help={words.subjects.aliasesHelp}
        lines={4}
        value={draft.aliases}
        onChange={(aliases) => set({ aliases })}
      />
      <TextField
        label={words.subjects.variant}
        help={words.subjects.variantHelp}
        value={draft.variant}
        onChange={(variant) => set({ variant })}
      />
    </FormPane>
  );
}
