import type { Ref } from "react";
import type { Language } from "../../main/domain/language.ts";
import { useSpeech } from "../parts/speech.ts";
import { TextField } from "../parts/TextField.tsx";
import type { FieldProps } from "./field-props.ts";
import { asLocalized, withText } from "./localized-value.ts";

type LocalizedFieldProps = FieldProps & {
  readonly lines: number;
  /** One paragraph: a line feed becomes a space. */
  readonly isOneLine?: boolean;
  readonly help?: string;
  readonly inputRef?: Ref<HTMLInputElement & HTMLTextAreaElement>;
};

const SAMPLE = 60;

const shortened = (text: string): string =>
  text.length > SAMPLE ? `${text.slice(0, SAMPLE).trimEnd()}…` : text;

/** Text of the language that is shown; where it is missing, what the other one says. */
export function LocalizedField({
  label,
  value,
  error,
  onChange,
  onLeave,
  context,
  lines,
  isOneLine = false,
  help,
  inputRef,
}: LocalizedFieldProps) {
  const { words } = useSpeech();
  const { language, languages } = context;
  const texts = asLocalized(value);
  const other: Language = language === "de" ? "en" : "de";
  const otherText = texts[language] === undefined ? texts[other] : undefined;
  return (
    <TextField
      ref={inputRef}
      label={
        languages.length > 1
          ? words.builder.inLanguage(label, words.languages[language])
          : label
      }
      value={texts[language] ?? ""}
      onChange={(text) =>
        onChange(
          withText(
            texts,
            language,
            isOneLine ? text.replaceAll(/\s*\n\s*/g, " ") : text,
          ),
        )
      }
      onLeave={onLeave}
      lines={lines}
      language={language}
      help={
        otherText === undefined
          ? help
          : words.builder.onlyIn(words.languages[other], shortened(otherText))
      }
      error={error}
    />
  );
}
