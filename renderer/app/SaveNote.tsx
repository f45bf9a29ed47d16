import { useQueryClient } from "@tanstack/react-query";
import { Check, CircleX, Pencil } from "lucide-react";
import { useMemo, useSyncExternalStore } from "react";
import { classes } from "../parts/classes.ts";
import { errorSentence } from "../parts/error-sentence.ts";
import { useSpeech } from "../parts/speech.ts";
import { createSaveStates } from "./save-state.ts";
import styles from "./StatusLine.module.css";

/** Whether what was typed is kept. */
export function SaveNote() {
  const cache = useQueryClient();
  const states = useMemo(() => createSaveStates(cache), [cache]);
  const state = useSyncExternalStore(states.subscribe, states.get);
  const { words, format } = useSpeech();
  switch (state.kind) {
    case "saving":
      return (
        <span className={styles.save}>
          <Pencil aria-hidden />
          {words.saving.saving}
        </span>
      );
    case "failed":
      return (
        <span className={classes(styles.save, styles.failed)} role="alert">
          <CircleX aria-hidden />
          {words.saving.failed(errorSentence(state.error, words))}
        </span>
      );
    case "idle":
    case "saved":
      return (
        <span className={styles.save}>
          <Check aria-hidden />
          {state.kind === "saved"
            ? words.saving.saved(format.time(state.at))
            : words.saving.unchanged}
        </span>
      );
  }
}
