import { ArrowLeft } from "lucide-react";
import { useState } from "react";
import type { Briefing } from "../../main/domain/briefing.ts";
import type { Client } from "../../main/domain/client.ts";
import { pick } from "../../main/domain/language.ts";
import type { Theme } from "../../main/domain/theme.ts";
import { Button } from "../parts/Button.tsx";
import { Choice } from "../parts/Choice.tsx";
import { useSpeech } from "../parts/speech.ts";
import { TextField } from "../parts/TextField.tsx";
import formStyles from "./BlockForm.module.css";
import styles from "./Builder.module.css";
import { LanguagesField } from "./LanguagesField.tsx";
import { withText } from "./localized-value.ts";

type DetailsPaneProps = {
  readonly briefing: Briefing;
  readonly clients: readonly Client[];
  readonly themes: readonly Theme[];
  readonly onEdit: (change: (briefing: Briefing) => Briefing) => void;
  readonly onBack?: (() => void) | undefined;
};

type TextName = "title" | "subtitle" | "kind";

const withDetail = (
  briefing: Briefing,
  name: TextName,
  value: Briefing["title"] | undefined,
): Briefing => {
  if (name === "title")
    return value === undefined ? briefing : { ...briefing, title: value };
  const { [name]: _, ...others } = briefing;
  return value === undefined ? others : { ...others, [name]: value };
};

/** What a briefing says of itself: title, kind, languages, for whom, in which look. */
export function DetailsPane({
  briefing,
  clients,
  themes,
  onEdit,
  onBack,
}: DetailsPaneProps) {
  const { words, language } = useSpeech();
  const { builder } = words;
  // A title in no language at all is none: it stays in the form.
  const [hasNoTitle, setHasNoTitle] = useState(false);
  const lines = { title: 2, subtitle: 2, kind: 1 };
  const change = (name: TextName, each: "de" | "en", typed: string) => {
    const value = withText(
      briefing[name] ?? {},
      each,
      typed.replaceAll(/\s*\n\s*/g, " "),
    );
    if (name === "title") setHasNoTitle(value === undefined);
    onEdit((before) => withDetail(before, name, value));
  };
  return (
    <>
      <header className={styles.paneBar}>
        {onBack && (
          <Button
            kind="quiet"
            icon={ArrowLeft}
            label={builder.back}
            onPress={onBack}
          />
        )}
        <h2 className={styles.paneTitle}>{builder.details}</h2>
      </header>
      <div className={styles.scroll}>
        <div className={formStyles.form}>
          {(["title", "subtitle", "kind"] as const).flatMap((name) =>
            briefing.languages.map((each) => (
              <TextField
                key={`${name} ${each}`}
                label={builder[name](words.languages[each])}
                value={
                  name === "title" && hasNoTitle
                    ? ""
                    : (briefing[name]?.[each] ?? "")
                }
                onChange={(typed) => change(name, each, typed)}
                lines={lines[name]}
                language={each}
                error={
                  name === "title" && hasNoTitle
                    ? builder.titleNeeded
                    : undefined
                }
              />
            )),
          )}
          <LanguagesField
            value={briefing.languages}
            onChange={(languages) =>
              onEdit((before) => ({ ...before, languages }))
            }
          />
          <Choice
            label={words.briefings.client}
            options={clients.map(({ id, name, place }) => ({
              id,
              text: name,
              note: place,
            }))}
            value={briefing.clientId}
            onChange={(clientId) =>
              onEdit((before) => ({ ...before, clientId }))
            }
          />
          <Choice
            label={builder.theme}
            options={themes.map(({ id, name }) => ({
              id,
              text: pick(name, language).text,
            }))}
            value={briefing.themeId}
            onChange={(themeId) => onEdit((before) => ({ ...before, themeId }))}
          />
        </div>
      </div>
    </>
  );
}
