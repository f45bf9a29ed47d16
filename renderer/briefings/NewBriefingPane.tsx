import { useState } from "react";
import type { Briefing, Template } from "../../main/domain/briefing.ts";
import type { Client } from "../../main/domain/client.ts";
import type { ClientId, TemplateId } from "../../main/domain/ids.ts";
import { pick } from "../../main/domain/language.ts";
import { useWrite } from "../app/cache.ts";
import { api } from "../lib/api.ts";
import { go } from "../lib/route.ts";
import { Bar } from "../parts/Bar.tsx";
import { Button } from "../parts/Button.tsx";
import { Choice } from "../parts/Choice.tsx";
import { ErrorNote } from "../parts/ErrorNote.tsx";
import paneStyles from "../parts/Pane.module.css";
import { useSpeech } from "../parts/speech.ts";
import styles from "./Briefings.module.css";
import { LanguagesField } from "./LanguagesField.tsx";

type NewBriefingPaneProps = {
  readonly clients: readonly Client[];
  readonly templates: readonly Template[];
  readonly clientId: string | undefined;
};

/** A briefing is begun: for whom, from what, in which languages. */
export function NewBriefingPane({
  clients,
  templates,
  clientId: wanted,
}: NewBriefingPaneProps) {
  const { words, language } = useSpeech();
  const [clientId, setClientId] = useState<ClientId | undefined>(
    () =>
      (
        clients.find(({ id }) => id === wanted) ??
        (clients.length === 1 ? clients[0] : undefined)
      )?.id,
  );
  const [templateId, setTemplateId] = useState<TemplateId | undefined>(
    templates[0]?.id,
  );
  const [chosen, setChosen] = useState<Briefing["languages"]>();
  const [problem, setProblem] = useState<unknown>();
  const saving = useWrite("briefings.save");
  const client = clients.find(({ id }) => id === clientId);
  const languages = chosen ?? client?.languages ?? [language];
  const begin = async () => {
    if (clientId === undefined || templateId === undefined) return;
    try {
      const briefing = await api.briefings.draft({
        clientId,
        templateId,
        languages: [...languages],
      });
      const saved = await saving.mutateAsync({ briefing });
      go({ place: "briefings", id: saved.id }, true);
    } catch (error) {
      setProblem(error);
    }
  };
  const reason =
    clientId === undefined
      ? `${words.briefings.client}: ${words.form.required}`
      : templateId === undefined
        ? `${words.briefings.template}: ${words.form.required}`
        : undefined;
  return (
    <>
      <Bar
        title={words.briefings.newTitle}
        isSecond
        actions={
          <Button kind="quiet" onPress={() => go({ place: "briefings" }, true)}>
            {words.actions.cancel}
          </Button>
        }
      />
      <div className={paneStyles.scroll}>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            void begin();
          }}
        >
          <Choice
            label={words.briefings.client}
            options={clients.map(({ id, name, place }) => ({
              id,
              text: name,
              note: place,
            }))}
            value={clientId}
            onChange={setClientId}
            placeholder={words.form.choose}
          />
          <Choice
            label={words.briefings.template}
            options={templates.map(({ id, name }) => ({
              id,
              text: pick(name, language).text,
            }))}
            value={templateId}
            onChange={setTemplateId}
            placeholder={words.form.choose}
          />
          <LanguagesField value={languages} onChange={setChosen} />
          {problem !== undefined && <ErrorNote error={problem} />}
          <div>
            <Button kind="filled" type="submit" disabledReason={reason}>
              {words.briefings.begin}
            </Button>
          </div>
        </form>
      </div>
    </>
  );
}
