import { useSettings } from "../app/settings.ts";
import { useSpeech } from "../parts/speech.ts";
import { Switch } from "../parts/Switch.tsx";
import { SettingsGroup } from "./SettingsGroup.tsx";
import { useSaveSettings } from "./use-save-settings.ts";

/** Single letters as keys can be turned off (WCAG 2.1.4). */
export function KeyboardSettings() {
  const { words } = useSpeech();
  const { hasLetterKeys } = useSettings();
  const { change } = useSaveSettings();
  return (
    <SettingsGroup
      title={words.settings.pages.keyboard}
      help={words.settings.letterKeysHelp}
    >
      <Switch
        isOn={hasLetterKeys}
        onChange={(isOn) => change({ hasLetterKeys: isOn })}
      >
        {words.settings.letterKeys}
      </Switch>
    </SettingsGroup>
  );
}
