import { X } from "lucide-react";
import { useSpeech } from "./speech.ts";
import styles from "./Tokens.module.css";

type TokensProps<Id extends string> = {
  readonly label: string;
  readonly items: readonly { readonly id: Id; readonly text: string }[];
  readonly onRemove: (id: Id) => void;
};

/** What was picked, each with its ×. */
export function Tokens<Id extends string>({
  label,
  items,
  onRemove,
}: TokensProps<Id>) {
  const { words } = useSpeech();
  if (items.length === 0) return null;
  return (
    <ul aria-label={label} className={styles.tokens}>
      {items.map(({ id, text }) => (
        <li key={id} className={styles.token}>
          {text}
          <button
            type="button"
            className={styles.remove}
            aria-label={`${words.actions.remove}: ${text}`}
            onClick={() => onRemove(id)}
          >
            <X aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}
