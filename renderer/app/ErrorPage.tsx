import { DatabaseX } from "lucide-react";
import type { ErrorCode } from "../../main/contract/errors.ts";
import { CallError, sendToHost } from "../lib/api.ts";
import { Button } from "../parts/Button.tsx";
import { errorSentence } from "../parts/error-sentence.ts";
import { useSpeech } from "../parts/speech.ts";
import type { Words } from "../words/index.ts";
import { ErrorDetails } from "./ErrorDetails.tsx";
import styles from "./ErrorPage.module.css";

const titleOf = (error: unknown, { errorPage }: Words): string => {
  const titles: Partial<Readonly<Record<ErrorCode, string>>> = {
    "store.damaged": errorPage.damaged,
    "store.busy": errorPage.busy,
    "store.newer": errorPage.newer,
    "store.foreign": errorPage.foreign,
    "store.unwritable": errorPage.unwritable,
  };
  const code = error instanceof CallError ? error.code : undefined;
  return (code && titles[code]) ?? errorPage.other;
};

type ErrorPageProps = { readonly error: unknown; readonly onRetry: () => void };

/** The app without its store: what happened, what was not done to the data, what can be done. */
export function ErrorPage({ error, onRetry }: ErrorPageProps) {
  const { words } = useSpeech();
  return (
    <main className={styles.page}>
      <p className={styles.name}>{words.app.name}</p>
      <div className={styles.column}>
        <p className={styles.kicker}>
          <DatabaseX aria-hidden />
          {words.errorPage.kicker}
        </p>
        <h1 className={styles.title}>{titleOf(error, words)}</h1>
        <p className={styles.text}>{errorSentence(error, words)}</p>
        <p className={styles.action}>
          <Button kind="filled" hasFocus keyHint="Enter" onPress={onRetry}>
            {words.errorPage.retry}
          </Button>
        </p>
        <h2 className={styles.heading}>{words.errorPage.otherWays}</h2>
        <div className={styles.way}>
          <div>
            <p>{words.errorPage.showFolder}</p>
            <p className={styles.note}>{words.errorPage.showFolderNote}</p>
          </div>
          <Button
            kind="link"
            onPress={() => void sendToHost("files.showDataFolder", {})}
          >
            {words.actions.show}
          </Button>
        </div>
        <ErrorDetails error={error} />
      </div>
    </main>
  );
}
