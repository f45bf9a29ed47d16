import { useRef, useState } from "react";
import { Link2 } from "lucide-react";
import type { FactRow } from "../../main/domain/fact-row.ts";
import { FactPicker } from "../notes/FactPicker.tsx";
import { Button } from "../parts/Button.tsx";
import { useSpeech } from "../parts/speech.ts";
import styles from "./BlockForm.module.css";
import type { FieldProps } from "./field-props.ts";
import { asLocalized, withText } from "./localized-value.ts";
import { LocalizedField } from "./LocalizedField.tsx";

/** Text in Markdown, in which facts stand with their value of the day. */
export function MarkdownField(props: FieldProps) {
  const { words } = useSpeech();
  const area = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [isPicking, setIsPicking] = useState(false);
  const { value, onChange, context } = props;
  const insert = (row: FactRow) => {
    setIsPicking(false);
    const texts = asLocalized(value);
    const text = texts[context.language] ?? "";
    const at = area.current?.selectionEnd ?? text.length;
    const mention = `[{value}](fact:${row.id})`;
    onChange(
      withText(
        texts,
        context.language,
        `${text.slice(0, at)}${mention}${text.slice(at)}`,
      ),
    );
    area.current?.focus();
  };
  return (
    <div className={styles.markdown}>
      <LocalizedField
        {...props}
        lines={9}
        help={words.builder.markdownHelp}
        inputRef={area}
      />
      <Button isSmall icon={Link2} onPress={() => setIsPicking(true)}>
        {words.builder.insertFact}
      </Button>
      {isPicking && (
        <FactPicker onPick={insert} onClose={() => setIsPicking(false)} />
      )}
    </div>
  );
}
