import { isMac, type Key, keyLabel } from "../lib/keys.ts";
import styles from "./KeyHint.module.css";
import { useSpeech } from "./speech.ts";

/** A key beside what it does. */
export function KeyHint({ of }: { readonly of: Key }) {
  const { words } = useSpeech();
  return <kbd className={styles.key}>{keyLabel(of, words.keys, isMac())}</kbd>;
}
