import { isMac, type Key, keyLabel } from "../lib/keys.ts";
import { useSpeech } from "../parts/speech.ts";

type StatusKeyProps = { readonly keys: readonly Key[]; readonly text: string };

/** „E bearbeiten“: a key and what it does, for the status line. */
export function StatusKey({ keys, text }: StatusKeyProps) {
  const { words } = useSpeech();
  return (
    <span>
      {keys.map((key) => keyLabel(key, words.keys, isMac())).join(" ")} {text}
    </span>
  );
}
