import { Plus, Save } from "lucide-react";
import { useState } from "react";
import type { Client } from "../../main/domain/client.ts";
import type { ClientId } from "../../main/domain/ids.ts";
import { LANGUAGES, pick } from "../../main/domain/language.ts";
import { useCall, useWrite } from "../app/cache.ts";
import { useCommands } from "../app/commands.ts";
import { useKeptDraft } from "../app/drafts.ts";
import { useTold } from "../app/use-told.ts";
import { Button } from "../parts/Button.tsx";
import { FilterChip } from "../parts/FilterChip.tsx";
import { FormPane } from "../parts/FormPane.tsx";
import { useSpeech } from "../parts/speech.ts";
import { TextField } from "../parts/TextField.tsx";
import { Tick } from "../parts/Tick.tsx";
import { Tokens } from "../parts/Tokens.tsx";
import { SubjectCombo } from "../subjects/SubjectCombo.tsx";
import { useSubjectNames } from "../subjects/use-subject-names.ts";
import {
  type ClientDraft,
  clientDraftOf,
  newClientDraft,
  newContactDraft,
  readClient,
} from "./client-draft.ts";
import { ContactFields } from "./ContactFields.tsx";
import styles from "./ClientForm.module.css";

type ClientFormPaneProps = {
  readonly client: Client | undefined;
  readonly onClose: () => void;
  readonly onSaved: (id: ClientId) => void;
};

/** A client: the company, its people, and what it cares about. */
export function ClientFormPane({
  client,
  onClose,
  onSaved,
}: ClientFormPaneProps) {
  const { words, language } = useSpeech();
  const told = useTold();
  const { kept, keep, drop } = useKeptDraft<ClientDraft>(
    `client ${client?.id ?? "new"}`,
  );
  const [draft, setDraft] = useState(
    () =>
      kept ??
      (client === undefined ? newClientDraft(language) : clientDraftOf(client)),
  );
  const [hasTried, setHasTried] = useState(false);
  const { data: topics } = useCall("topics.list", { limit: 200 });
  const subjects = useSubjectNames(draft.subjectIds);
  const saving = useWrite("clients.save");
  const set = (change: Partial<ClientDraft>) => {
    const next = { ...draft, ...change };
    keep(next);
    setDraft(next);
  };
  const read = readClient(draft);
  const faultOf = (path: string) =>
    hasTried && !read.ok ? read.faults[path] : undefined;
  const sentences = {
    required: words.form.required,
    badEmail: words.form.badEmail,
    needsLanguage: words.clients.needsLanguage,
  };
  const errorOf = (path: string) => {
    const fault = faultOf(path);
    return fault && sentences[fault];
  };
  const save = () => {
    setHasTried(true);
    if (!read.ok) return;
    const news = told(words.clients.savedToast);
    saving.mutate(
      { client: read.client },
      {
        onSuccess: () => {
          drop();
          news.onSuccess();
          onSaved(draft.id);
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
        client === undefined ? words.clients.newTitle : words.clients.editTitle
      }
      isPlace={client === undefined}
      onSave={save}
      onCancel={() => {
        drop();
        onClose();
      }}
      error={saving.error}
      blocked={hasTried && !read.ok ? Object.keys(read.faults).length : 0}
    >
      <TextField
        label={words.clients.name}
        value={draft.name}
        error={errorOf("name")}
        onChange={(name) => set({ name })}
        hasFocus={client === undefined}
      />
      <TextField
        label={words.clients.place}
        value={draft.place}
        onChange={(place) => set({ place })}
      />
      {LANGUAGES.map((each) => (
        <TextField
          key={`industry ${each}`}
          label={words.clients.industry(words.languages[each])}
          language={each}
          value={draft.industry[each]}
          onChange={(text) =>
            set({ industry: { ...draft.industry, [each]: text } })
          }
        />
      ))}
      <fieldset className={styles.group}>
        <legend>{words.clients.languages}</legend>
        {LANGUAGES.map((each) => (
          <Tick
            key={each}
            isOn={draft.languages.includes(each)}
            onChange={(isOn) =>
              set({
                languages: LANGUAGES.filter((one) =>
                  one === each ? isOn : draft.languages.includes(one),
                ),
              })
            }
          >
            {words.languages[each]}
          </Tick>
        ))}
        {errorOf("languages") !== undefined && (
          <p className={styles.error}>{errorOf("languages")}</p>
        )}
      </fieldset>
      {LANGUAGES.map((each) => (
        <TextField
          key={`line ${each}`}
          label={words.clients.confidentiality(words.languages[each])}
          language={each}
          value={draft.confidentiality[each]}
          onChange={(text) =>
            set({ confidentiality: { ...draft.confidentiality, [each]: text } })
          }
        />
      ))}
      {draft.contacts.map((contact, index) => (
        <ContactFields
          key={contact.key}
          contact={contact}
          number={index + 1}
          errorOf={(field) => errorOf(`${contact.key}.${field}`)}
          onChange={(change) =>
            set({
              contacts: draft.contacts.map((each) =>
                each.key === contact.key ? { ...each, ...change } : each,
              ),
            })
          }
          onRemove={() =>
            set({
              contacts: draft.contacts.filter(
                (each) => each.key !== contact.key,
              ),
            })
          }
        />
      ))}
      <div data-wide>
        <Button
          kind="link"
          icon={Plus}
          onPress={() =>
            set({ contacts: [...draft.contacts, newContactDraft()] })
          }
        >
          {words.clients.addContact}
        </Button>
      </div>
      <fieldset className={styles.group}>
        <legend>{words.clients.topics}</legend>
        <FilterChip
          label={words.clients.topics}
          options={(topics?.rows ?? []).map(({ id, name }) => ({
            id,
            text: pick(name, language).text,
          }))}
          chosen={draft.topicIds}
          onChange={(topicIds) => set({ topicIds })}
        />
      </fieldset>
      <TextField
        label={words.clients.regions}
        help={words.clients.regionsHelp}
        value={draft.regions}
        onChange={(regions) => set({ regions })}
      />
      <div data-wide className={styles.subjects}>
        <Tokens
          label={words.clients.subjects}
          items={subjects}
          onRemove={(id) =>
            set({ subjectIds: draft.subjectIds.filter((each) => each !== id) })
          }
        />
        <SubjectCombo
          label={words.clients.subjects}
          value={undefined}
          isAdding
          leftOut={draft.subjectIds}
          onChange={(id) =>
            id !== undefined && set({ subjectIds: [...draft.subjectIds, id] })
          }
        />
      </div>
    </FormPane>
  );
}
