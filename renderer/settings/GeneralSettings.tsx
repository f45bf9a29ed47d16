import { LANGUAGES } from "../../main/domain/language.ts";
import { useSettings } from "../app/settings.ts";
import { Segments } from "../parts/Segments.tsx";
import { useSpeech } from "../parts/speech.ts";
import { SettingsGroup } from "./SettingsGroup.tsx";
import { useSaveSettings } from "./use-save-settings.ts";

const NAMES = { de: "Deutsch", en: "English" } as const;
const APPEARANCES = ["system", "light", "dark"] as const;

/** The language the interface speaks, and how it looks. */
export function GeneralSettings() {
  const { words } = useSpeech();
  const { interfaceLanguage, appearance } = useSettings();
  const { change } = useSaveSettings();
  return (
    <>
      <SettingsGroup
        title={words.settings.language}
        help={words.settings.languageHelp}
      >
        <Segments
          label={words.settings.language}
          // Each language names itself: whoever reads only that one finds it.
          options={LANGUAGES.map((id) => ({ id, text: NAMES[id] }))}
          value={interfaceLanguage}
          onChange={(language) => change({ interfaceLanguage: language })}
          isTall
        />
      </SettingsGroup>
      <SettingsGroup title={words.settings.appearance}>
        <Segments
          label={words.settings.appearance}
          options={APPEARANCES.map((id) => ({
            id,
            text: words.settings.appearances[id],
          }))}
          value={appearance}
          onChange={(look) => change({ appearance: look })}
          isTall
        />
      </SettingsGroup>
    </>
  );
}
