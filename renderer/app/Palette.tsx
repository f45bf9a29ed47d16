import { Search } from "lucide-react";
import {
  type KeyboardEvent,
  useContext,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import { Dialog, Modal, ModalOverlay } from "react-aria-components";
import { searchWords } from "../lib/marks.ts";
import { useSpeech } from "../parts/speech.ts";
import { CommandsContext } from "./commands.ts";
import styles from "./Palette.module.css";
import { paletteGroups } from "./palette-entries.ts";
import { PaletteList } from "./PaletteList.tsx";
import { StatusKey } from "./StatusKey.tsx";
import { usePaletteSearch } from "./use-palette-search.ts";

/** One field for everything: facts as they are typed, subjects, clients, sources, places and commands. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const speech = useSpeech();
  const { words } = speech;
  const registry = useContext(CommandsContext);
  // What can be done is what could be done when it was opened.
  const [commands] = useState(registry.all);
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const found = usePaletteSearch(typed);
  const groups = paletteGroups(commands, found, typed, speech);
  const entries = groups.flatMap((group) => group.entries);
  const current = Math.min(at, entries.length - 1);

  useEffect(() => {
    list.current
      ?.querySelector("[aria-selected=true]")
      ?.scrollIntoView({ block: "nearest" });
  });

  const run = (index: number) => {
    const entry = entries[index];
    if (entry === undefined) return;
    onClose();
    // The dialog gives the focus back first; what runs may take it.
    requestAnimationFrame(() => entry.run());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown")
      setAt(current + 1 >= entries.length ? 0 : current + 1);
    else if (event.key === "ArrowUp")
      setAt(current <= 0 ? entries.length - 1 : current - 1);
    else if (event.key === "Enter") run(current);
    else return;
    event.preventDefault();
  };
  return (
    <ModalOverlay
      isOpen
      onOpenChange={(open) => !open && onClose()}
      isDismissable
      className={styles.scrim ?? ""}
    >
      <Modal className={styles.modal ?? ""}>
        <Dialog
          aria-label={words.commands.palette}
          className={styles.dialog ?? ""}
        >
          <div className={styles.field}>
            <Search aria-hidden />
            <input
              type="text"
              role="combobox"
              aria-expanded={entries.length > 0}
              aria-controls={`${id}-list`}
              aria-activedescendant={
                entries.length > 0 ? `${id}-${current}` : undefined
              }
              aria-autocomplete="list"
              aria-label={words.palette.label}
              placeholder={words.palette.placeholder}
              autoComplete="off"
              spellCheck={false}
              // It is opened to type.
              // oxlint-disable-next-line jsx-a11y/no-autofocus
              autoFocus
              value={typed}
              className={styles.input}
              onChange={(event) => {
                setTyped(event.target.value);
                setAt(0);
              }}
              onKeyDown={onKeyDown}
            />
          </div>
          <PaletteList
            id={id}
            ref={list}
            groups={groups}
            current={current}
            words={searchWords(typed)}
            onRun={run}
            onPoint={setAt}
          />
          {entries.length === 0 && (
            <p className={styles.nothing}>{words.palette.nothing(typed)}</p>
          )}
          <footer className={styles.foot}>
            <StatusKey
              keys={["ArrowUp", "ArrowDown"]}
              text={words.palette.choose}
            />
            <StatusKey keys={["Enter"]} text={words.palette.open} />
            <span className={styles.last}>
              <StatusKey keys={["Escape"]} text={words.palette.close} />
            </span>
          </footer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
