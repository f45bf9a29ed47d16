import type { Change } from "../../main/domain/change.ts";
import type { FactSheet } from "../../main/domain/fact-sheet.ts";
import { Button } from "../parts/Button.tsx";
import { useSpeech } from "../parts/speech.ts";
import { claimsAfter, historyText } from "./history-text.ts";
import styles from "./FactSheetView.module.css";

type FactHistoryProps = {
  readonly sheet: FactSheet;
  readonly entries: readonly Change[];
  readonly total: number;
  readonly onRestore: (seq: number) => void;
  readonly onMore: () => void;
};

const NO_CLAIMS = new Map();

/** What happened to the fact, newest first; each state but the present one can be brought back. */
export function FactHistory({
  sheet,
  entries,
  total,
  onRestore,
  onMore,
}: FactHistoryProps) {
  const speech = useSpeech();
  const { words, format } = speech;
  const states = claimsAfter(sheet, entries);
  return (
    <>
      <ol className={styles.history}>
        {entries.map((change, index) => (
          <li key={change.seq} className={styles.entry}>
            <time dateTime={change.at} className={styles.day}>
              {format.day(change.at)}
            </time>
            <span className={styles.happened}>
              {historyText(change, {
                sheet,
                speech,
                claims: states[index] ?? NO_CLAIMS,
              })}
              {change.why !== undefined && (
                <span className={styles.quiet}> · {change.why}</span>
              )}
            </span>
            {index > 0 && (
              <Button kind="link" onPress={() => onRestore(change.seq)}>
                {words.actions.restore}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {entries.length < total && (
        <Button kind="link" isSmall onPress={onMore}>
          {words.sheet.moreHistory}
        </Button>
      )}
    </>
  );
}
