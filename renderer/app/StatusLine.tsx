import { useQuery } from "@tanstack/react-query";
import { WifiOff } from "lucide-react";
import { sendToHost } from "../lib/api.ts";
import { useSpeech } from "../parts/speech.ts";
import { SaveNote } from "./SaveNote.tsx";
import styles from "./StatusLine.module.css";

type StatusLineProps = {
  readonly slotRef: (element: HTMLElement | null) => void;
};

/** Always there: whether everything is saved, the keys of the place, and what was refused. */
export function StatusLine({ slotRef }: StatusLineProps) {
  const { words, format } = useSpeech();
  const { data: refused } = useQuery({
    queryKey: ["network.refused"],
    queryFn: () => sendToHost("network.refused", {}),
    refetchInterval: 60_000,
    staleTime: 0,
  });
  return (
    <footer className={styles.line} aria-label={words.app.status}>
      <SaveNote />
      <div ref={slotRef} className={styles.slot} />
      {refused !== undefined && refused.count > 0 && (
        <span className={styles.right}>
          <WifiOff aria-hidden />
          {words.statusLine.refused(
            format.count(refused.count),
            refused.count === 1,
          )}
        </span>
      )}
    </footer>
  );
}
