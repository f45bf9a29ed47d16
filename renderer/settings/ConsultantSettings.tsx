import { useState } from "react";
import { useSettings } from "../app/settings.ts";
import { ErrorNote } from "../parts/ErrorNote.tsx";
import { useSpeech } from "../parts/speech.ts";
import { TextField } from "../parts/TextField.tsx";
import { useWrite } from "../app/cache.ts";
import {
  type ConsultantDraft,
  consultantDraftOf,
  readConsultant,
} from "./consultant-draft.ts";
import { SettingsGroup } from "./SettingsGroup.tsx";
import styles from "./SettingsPage.module.css";

/** Who is printed on the cover and in the contact block; saved on leaving a field. */
export function ConsultantSettings() {
  const { words } = useSpeech();
  const settings = useSettings();
  const saving = useWrite("settings.save");
  const [draft, setDraft] = useState(() =>
    consultantDraftOf(settings.consultant),
  );
  const [hasLeft, setHasLeft] = useState(false);
  const read = readConsultant(draft);
  const save = () => {
    setHasLeft(true);
    if (read.kind === "fault") return;
    const { consultant: before, ...rest } = settings;
    if (JSON.stringify(consultantDraftOf(before)) === JSON.stringify(draft))
      return;
    saving.mutate({
      settings:
        read.kind === "empty" ? rest : { ...rest, consultant: read.consultant },
    });
  };
  const field = (name: keyof ConsultantDraft) => ({
    value: draft[name],
    onChange: (text: string) => setDraft({ ...draft, [name]: text }),
    onLeave: save,
  });
  const fault = hasLeft && read.kind === "fault" ? read.field : undefined;
  const isMissing = (name: "name" | "firm") =>
    fault === "name" && draft[name].trim() === "";
  return (
    <SettingsGroup
      title={words.settings.pages.consultant}
      help={words.settings.consultantHelp}
    >
      {saving.error !== null && (
        <ErrorNote error={saving.error} onRetry={save} />
      )}
      <div className={styles.fields}>
        <TextField
          label={words.settings.name}
          {...field("name")}
          error={isMissing("name") ? words.settings.bothNeeded : undefined}
        />
        <TextField
          label={words.settings.firm}
          {...field("firm")}
          error={isMissing("firm") ? words.settings.bothNeeded : undefined}
        />
        <TextField
          label={words.settings.tagline(words.languages.de)}
          language="de"
          {...field("taglineDe")}
        />
        <TextField
          label={words.settings.tagline(words.languages.en)}
          language="en"
          {...field("taglineEn")}
        />
        <TextField label={words.settings.street} {...field("street")} />
        <TextField label={words.settings.city} {...field("city")} />
        <TextField label={words.settings.phone} {...field("phone")} />
        <TextField
          label={words.settings.email}
          {...field("email")}
          error={fault === "email" ? words.form.badEmail : undefined}
        />
        <TextField label={words.settings.web} {...field("web")} />
      </div>
    </SettingsGroup>
  );
}
