import type { Briefing } from "../../main/domain/briefing.ts";
import { Segments } from "../parts/Segments.tsx";
import { useSpeech } from "../parts/speech.ts";
import styles from "./BlockForm.module.css";
import { FieldGroup } from "./FieldGroup.tsx";

type LanguagesFieldProps = {
  readonly value: Briefing["languages"];
  readonly onChange: (languages: Briefing["languages"]) => void;
};

type LanguageSet = "de" | "en" | "both";

const SETS: Readonly<Record<LanguageSet, Briefing["languages"]>> = {
  de: ["de"],
  en: ["en"],
  both: ["de", "en"],
};

/** One language or both of a briefing. */
export function LanguagesField({ value, onChange }: LanguagesFieldProps) {
  const { words } = useSpeech();
  const { languages, languageSets, languagesHelp } = words.briefings;
  const set: LanguageSet = value.length > 1 ? "both" : (value[0] ?? "de");
  return (
    <FieldGroup label={languages} help={languagesHelp}>
      <div className={styles.segments}>
        <Segments
          label={languages}
          options={(["de", "en", "both"] as const).map((id) => ({
            id,
            text: languageSets[id],
          }))}
          value={set}
          onChange={(id) => {
            // The one that comes first stays first.
            if (id !== set)
              onChange(
                id === "both" && value[0] === "en" ? ["en", "de"] : SETS[id],
              );
          }}
          isTall
        />
      </div>
    </FieldGroup>
  );
}
