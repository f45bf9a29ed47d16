import { useState } from "react";
import type { FactRow } from "../../main/domain/fact-row.ts";
import { useCall } from "../app/cache.ts";
import { titleText, valueText } from "../facts/fact-row.ts";
import { AskDialog } from "../parts/AskDialog.tsx";
import { Button } from "../parts/Button.tsx";
import { Combo } from "../parts/Combo.tsx";
import { useSpeech } from "../parts/speech.ts";

type FactPickerProps = {
  readonly onPick: (row: FactRow) => void;
  readonly onClose: () => void;
};

/** Looks for the fact that is to be named in the text. */
export function FactPicker({ onPick, onClose }: FactPickerProps) {
  const speech = useSpeech();
  const { words } = speech;
  const [typed, setTyped] = useState("");
  const { data } = useCall(
    "facts.rows",
    { query: typed.trim() === "" ? {} : { text: typed.trim() }, limit: 12 },
    { keepsLast: true },
  );
  const rows = data?.rows ?? [];
  const pick = (id: string | undefined) => {
    const found = rows.find((row) => row.id === id);
    if (found !== undefined) onPick(found);
  };
  return (
    <AskDialog
      title={words.notes.insertFact}
      isOpen
      onClose={onClose}
      isWide
      actions={<Button onPress={onClose}>{words.actions.cancel}</Button>}
    >
      <Combo
        label={words.facts.searchLabel}
        placeholder={words.facts.searchPlaceholder}
        options={rows.map((row) => ({
          id: row.id,
          text: titleText(row, speech),
          note: valueText(row, speech) ?? words.facts.noFigure,
        }))}
        value={undefined}
        typed={typed}
        onType={setTyped}
        onChange={pick}
        hasFocus
      />
    </AskDialog>
  );
}
