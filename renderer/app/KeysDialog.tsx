import { useContext, useState } from "react";
import type { Key } from "../lib/keys.ts";
import { AskDialog } from "../parts/AskDialog.tsx";
import { Button } from "../parts/Button.tsx";
import { KeyHint } from "../parts/KeyHint.tsx";
import { useSpeech } from "../parts/speech.ts";
import type { Words } from "../words/index.ts";
import { CommandsContext, isListKey } from "./commands.ts";
import styles from "./KeysDialog.module.css";
import { useSettings } from "./settings.ts";

type Line = {
  readonly id: string;
  readonly text: string;
  readonly keys: readonly Key[];
};

const listLines = ({ keysDialog }: Words): readonly Line[] => [
  { id: "move", text: keysDialog.move, keys: ["ArrowUp", "ArrowDown"] },
  { id: "open", text: keysDialog.open, keys: ["Enter"] },
  { id: "mark", text: keysDialog.mark, keys: ["Space"] },
  {
    id: "extend",
    text: keysDialog.extend,
    keys: ["Shift+ArrowUp", "Shift+ArrowDown"],
  },
];

/** Every key that works now; each command is named once. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { words } = useSpeech();
  const { hasLetterKeys } = useSettings();
  const registry = useContext(CommandsContext);
  const [commands] = useState(registry.all);
  const lines = commands.flatMap(({ id, text, key }) =>
    key === undefined ? [] : [{ id, text, keys: [key] }],
  );
  const isList = ({ keys }: Line) => keys.every(isListKey);
  const groups = [
    {
      title: words.keysDialog.everywhere,
      lines: lines.filter((line) => !isList(line)),
    },
    {
      title: words.keysDialog.lists,
      lines: [...listLines(words), ...lines.filter(isList)],
    },
  ];
  const close = (
    <Button hasFocus onPress={onClose}>
      {words.actions.close}
    </Button>
  );
  return (
    <AskDialog
      title={words.keysDialog.title}
      isOpen
      onClose={onClose}
      actions={close}
      isWide
    >
      {!hasLetterKeys && <p>{words.keysDialog.lettersOff}</p>}
      <div className={styles.groups}>
        {groups.map((group) => (
          <section key={group.title}>
            <h3 className={styles.title}>{group.title}</h3>
            <dl className={styles.lines}>
              {group.lines.map(({ id, text, keys }) => (
                <div key={id} className={styles.line}>
                  <dt>{text}</dt>
                  <dd>
                    {keys.map((key) => (
                      <KeyHint key={key} of={key} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </AskDialog>
  );
}
