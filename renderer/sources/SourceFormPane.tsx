import { Save } from "lucide-react";
import { useState } from "react";
import { RELIABILITIES } from "../../main/domain/admiralty.ts";
import { LANGUAGES } from "../../main/domain/language.ts";
import { SOURCE_KINDS, type Source } from "../../main/domain/source.ts";
import { useCall, useWrite } from "../app/cache.ts";
import { useCommands } from "../app/commands.ts";
import { useKeptDraft } from "../app/drafts.ts";
import { useTold } from "../app/use-told.ts";
import { today } from "../lib/days.ts";
import { go } from "../lib/route.ts";
import { Choice } from "../parts/Choice.tsx";
import { FormPane } from "../parts/FormPane.tsx";
import { useSpeech } from "../parts/speech.ts";
import { TextField } from "../parts/TextField.tsx";
import {
  newSourceDraft,
  readSource,
  type SourceDraft,
  type SourceFault,
  type SourceField,
  sourceDraftOf,
} from "./source-draft.ts";

type SourceFormPaneProps = { readonly id: string | undefined };

/** Reads the source that is changed. */
export function SourceFormPane({ id }: SourceFormPaneProps) {
  const { data } = useCall(
    "sources.get",
    { id: id ?? "" },
    { isEnabled: id !== undefined },
  );
  return id === undefined || data !== undefined ? (
    <SourceForm source={id === undefined ? undefined : data} />
  ) : null;
}

function SourceForm({ source }: { readonly source: Source | undefined }) {
  const { words, language } = useSpeech();
  const told = useTold();
  const { kept, keep, drop } = useKeptDraft<SourceDraft>(
    `source ${source?.id ?? "new"}`,
  );
  const [draft, setDraft] = useState(
    () =>
      kept ??
      (source === undefined
        ? newSourceDraft(today(), language)
        : sourceDraftOf(source, language)),
  );
  const [left, setLeft] = useState<ReadonlySet<SourceField>>(new Set());
  const [hasTried, setHasTried] = useState(false);
  const saving = useWrite("sources.save");
  const set = (change: Partial<SourceDraft>) => {
    const next = { ...draft, ...change };
    keep(next);
    setDraft(next);
  };
  const read = readSource(draft);
  const sentences: Readonly<Record<SourceFault, (typed: string) => string>> = {
    required: () => words.form.required,
    noDate: words.form.badDate,
    noSuchDay: words.form.noSuchDay,
    badAddress: () => words.form.badAddress,
    badLanguage: () => words.form.badLanguage,
  };
  const field = (name: SourceField) => {
    const fault = read.ok ? undefined : read.faults[name];
    return {
      value: draft[name],
      onChange: (text: string) => set({ [name]: text }),
      onLeave: () => setLeft((before) => new Set([...before, name])),
      error:
        fault !== undefined && (hasTried || left.has(name))
          ? sentences[fault](draft[name].trim())
          : undefined,
    };
  };
  const leave = (id: string | undefined) => {
    drop();
    go({ place: "library", list: "sources", id }, true);
  };
  const save = () => {
    setHasTried(true);
    if (!read.ok) return;
    const news = told(words.sources.savedToast);
    saving.mutate(
      {
        source: read.source,
        ...(draft.why.trim() !== "" && { why: draft.why.trim() }),
      },
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
  const hasNewGrade =
    draft.base !== undefined && draft.base.reliability !== draft.reliability;
  return (
    <FormPane
      title={
        source === undefined ? words.sources.newTitle : words.sources.editTitle
      }
      onSave={save}
      onCancel={() => leave(source?.id)}
      error={saving.error}
      blocked={hasTried && !read.ok ? Object.keys(read.faults).length : 0}
    >
      <TextField label={words.sources.title} {...field("title")} />
      <TextField label={words.sources.publisher} {...field("publisher")} />
      <TextField
        label={words.sources.author}
        value={draft.author}
        onChange={(author) => set({ author })}
      />
      <Choice
        label={words.sources.kind}
        options={SOURCE_KINDS.map((kind) => ({
          id: kind,
          text: words.sourceKind[kind],
        }))}
        value={draft.kind}
        onChange={(kind) => set({ kind })}
      />
      <TextField
        label={words.sources.publishedOn}
        help={words.form.asOfHelp}
        {...field("publishedOn")}
      />
      <TextField label={words.sources.readOn} {...field("readOn")} />
      <Choice
        label={words.sources.reliability}
        options={RELIABILITIES.map((grade) => ({
          id: grade,
          text: `${grade} ${words.reliability[grade]}`,
        }))}
        value={draft.reliability}
        onChange={(reliability) => set({ reliability })}
      />
      <TextField label={words.sources.language} {...field("language")} />
      {hasNewGrade && (
        <TextField
          label={words.sources.whyGrade}
          value={draft.why}
          onChange={(why) => set({ why })}
        />
      )}
      <TextField label={words.sources.address} {...field("address")} />
      <TextField
        label={words.sources.licence}
        value={draft.licence}
        onChange={(licence) => set({ licence })}
      />
      {LANGUAGES.map((each) => (
        <TextField
          key={each}
          label={words.sources.edition(words.languages[each])}
          language={each}
          value={draft.edition[each]}
          onChange={(text) =>
            set({ edition: { ...draft.edition, [each]: text } })
          }
        />
      ))}
    </FormPane>
  );
}
