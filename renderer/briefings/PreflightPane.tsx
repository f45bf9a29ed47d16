import type { ReactNode } from "react";
import {
  type Finding,
  SEVERITIES,
  type Severity,
} from "../../main/domain/finding.ts";
import { useSpeech } from "../parts/speech.ts";
import styles from "./Preflight.module.css";
import { countOf, type PreflightRow as Row, shownRows } from "./preflight.ts";
import { PreflightRow } from "./PreflightRow.tsx";
import { SeveritySign } from "./SeveritySign.tsx";
import severityStyles from "./Severity.module.css";

type PreflightPaneProps = {
  /** Undefined until the first print. */
  readonly findings: readonly Finding[] | undefined;
  readonly rows: readonly Row[];
  readonly unfolded: ReadonlySet<string>;
  readonly current: string | undefined;
  readonly blockNames: ReadonlyMap<string, string>;
  readonly onChoose: (row: Row) => void;
  readonly onUnfold: (key: string) => void;
  readonly onMend: (row: Row) => void;
  readonly isWide: boolean;
  readonly heading?: ReactNode;
};

/** All that is to be said of the briefing before it is handed over. It never locks handing over. */
export function PreflightPane({
  findings,
  rows,
  unfolded,
  current,
  blockNames,
  onChoose,
  onUnfold,
  onMend,
  isWide,
  heading,
}: PreflightPaneProps) {
  const { words, format } = useSpeech();
  const text: Readonly<Record<Severity, (count: string) => string>> = {
    error: words.builder.errors,
    warning: words.builder.warnings,
    hint: words.builder.hints,
  };
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: countOf(findings ?? [], severity),
  })).filter(({ count }) => count > 0);
  return (
    <section
      aria-label={words.builder.preflight}
      className={styles.preflight}
      data-pane
    >
      <header className={styles.bar}>
        {heading ?? <h2 className={styles.title}>{words.builder.preflight}</h2>}
        <p className={styles.counts}>
          {findings?.length === 0 && words.builder.nothingFound}
          {counts.map(({ severity, count }) => (
            <span key={severity} className={styles.count}>
              <SeveritySign of={severity} isSilent />
              <span className={severityStyles[severity]}>
                {isWide
                  ? format.count(count)
                  : text[severity](format.count(count))}
              </span>
              {isWide && (
                <span className="visually-hidden">
                  {words.builder.severities[severity]}
                </span>
              )}
            </span>
          ))}
        </p>
      </header>
      <ul className={styles.rows}>
        {shownRows(rows, unfolded).map((row) => (
          <PreflightRow
            key={row.key}
            row={row}
            isCurrent={row.key === current}
            isUnfolded={unfolded.has(row.key)}
            isWide={isWide}
            blockName={
              row.finding.place.blockId === undefined
                ? undefined
                : blockNames.get(row.finding.place.blockId)
            }
            onChoose={() => onChoose(row)}
            onUnfold={() => onUnfold(row.key)}
            onMend={() => onMend(row)}
          />
        ))}
      </ul>
    </section>
  );
}
