import { Search, X } from "lucide-react";
import type { KeyboardEvent, Ref } from "react";
import styles from "./SearchField.module.css";
import { useSpeech } from "./speech.ts";

type SearchFieldProps = {
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** ↓ and Enter lead from the field into the list. */
  readonly onLeaveDown?: () => void;
  readonly ref?: Ref<HTMLInputElement>;
};

/** What is looked for, answered with every key. Esc empties it. */
export function SearchField({
  label,
  placeholder,
  value,
  onChange,
  onLeaveDown,
  ref,
}: SearchFieldProps) {
  const { words } = useSpeech();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && value !== "") {
      event.stopPropagation();
      onChange("");
    }
    if (
      (event.key === "ArrowDown" || event.key === "Enter") &&
      onLeaveDown !== undefined
    ) {
      event.preventDefault();
      onLeaveDown();
    }
  };
  return (
    <div className={styles.field}>
      <Search aria-hidden />
      <input
        ref={ref}
        type="search"
        className={styles.input}
        aria-label={label}
        placeholder={placeholder}
        value={value}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {value !== "" && (
        <button
          type="button"
          className={styles.clear}
          aria-label={words.actions.clear}
          onClick={() => onChange("")}
        >
          <X aria-hidden />
        </button>
      )}
    </div>
  );
}
