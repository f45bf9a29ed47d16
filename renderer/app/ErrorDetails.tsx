import { ChevronRight } from "lucide-react";
import { CallError } from "../lib/api.ts";
import { useSpeech } from "../parts/speech.ts";
import styles from "./ErrorPage.module.css";

const textOf = (error: unknown): string =>
  error instanceof CallError
    ? JSON.stringify(error.details, undefined, 2)
    : error instanceof Error
      ? (error.stack ?? error.message)
      : String(error);

/** What is behind an error, folded. */
export function ErrorDetails({ error }: { readonly error: unknown }) {
  const { words } = useSpeech();
  return (
    <details className={styles.details}>
      <summary>
        <ChevronRight aria-hidden />
        {words.errorPage.details}
        <span className={styles.code}>
          {error instanceof CallError ? error.code : ""}
        </span>
      </summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls */}
      <pre tabIndex={0}>{textOf(error)}</pre>
    </details>
  );
}
