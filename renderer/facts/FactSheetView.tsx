import type { FactUse } from "../../main/contract/calls.ts";
import type { Change } from "../../main/domain/change.ts";
import { factRow } from "../../main/domain/fact-row.ts";
import type { FactSheet } from "../../main/domain/fact-sheet.ts";
import type { ClaimId } from "../../main/domain/ids.ts";
import { pick, type Language } from "../../main/domain/language.ts";
import { Button } from "../parts/Button.tsx";
import { useSpeech } from "../parts/speech.ts";
import { State } from "../parts/State.tsx";
import { ClaimAxis } from "./ClaimAxis.tsx";
import { ClaimColumns } from "./ClaimColumns.tsx";
import type { Derived } from "./claim-axis.ts";
import { attributeText, stateOf, subjectText, valueText } from "./fact-row.ts";
import { FactHistory } from "./FactHistory.tsx";
import { FactMeta } from "./FactMeta.tsx";
import styles from "./FactSheetView.module.css";
import { FactUses } from "./FactUses.tsx";
import { statementText } from "./printed-line.ts";
import { PrintedLine } from "./PrintedLine.tsx";
import { ReasonsSection } from "./ReasonsSection.tsx";

type FactSheetViewProps = {
  readonly sheet: FactSheet;
  /** Of statement and printed line; the rest speaks the interface's. */
  readonly language: Language;
  readonly derived: Derived;
  readonly uses: readonly FactUse[];
  readonly history: {
    readonly total: number;
    readonly rows: readonly Change[];
  };
  readonly onPrint: (claimId: ClaimId) => void;
  readonly onAddClaim: () => void;
  readonly onRestore: (seq: number) => void;
  readonly onMoreHistory: () => void;
};

/** A fact with all that is read beside it. */
export function FactSheetView({
  sheet,
  language,
  derived,
  uses,
  history,
  onPrint,
  onAddClaim,
  onRestore,
  onMoreHistory,
}: FactSheetViewProps) {
  const speech = useSpeech();
  const { words, format } = speech;
  const row = factRow(sheet);
  const state = stateOf(row);
  // Words are in the statement already; a head is for a figure or a date.
  const value =
    row.printed?.reading.kind === "text" ? undefined : valueText(row, speech);
  const own = pick(sheet.fact.statement, language);
  const isTranslated = own.language === language;
  return (
    <div className={styles.sheet}>
      <div className={styles.head}>
        <div className={styles.words}>
          <h2 className={styles.title}>
            <span>
              <strong>{subjectText(row, speech)}</strong> ·{" "}
              {attributeText(row, speech)}
            </span>
            {state !== undefined && <State of={state} isTag />}
          </h2>
          <p className={styles.statement} lang={own.language}>
            {statementText(sheet, own.language)}
            {!isTranslated && (
              <span className={styles.quiet}>
                {" "}
                ({words.sheet.untranslated(words.languages[own.language])})
              </span>
            )}
          </p>
        </div>
        {value !== undefined && (
          <p className={styles.value}>
            <span
              className={value.length > 18 ? styles.longFigure : styles.figure}
            >
              {value}
            </span>
            <span className={styles.condition}>
              {format.condition(sheet.printed?.claim.condition ?? {})}
            </span>
          </p>
        )}
      </div>
      <FactMeta sheet={sheet} uses={uses} />
      <section className={styles.section} aria-label={words.sheet.claims}>
        <div className={styles.heading}>
          <h3>{words.sheet.claims}</h3>
          <span className={styles.count}>{sheet.claims.length}</span>
          <Button
            kind="link"
            isSmall
            onPress={onAddClaim}
            className={styles.right}
          >
            {words.sheet.addClaim}
          </Button>
        </div>
        <ClaimAxis sheet={sheet} derived={derived} />
        {sheet.claims.length === 0 ? (
          <p className={styles.quiet}>{words.sheet.noClaims}</p>
        ) : (
          <ClaimColumns sheet={sheet} derived={derived} onPrint={onPrint} />
        )}
        <PrintedLine sheet={sheet} language={language} />
      </section>
      <ReasonsSection sheet={sheet} language={language} />
      <section className={styles.section} aria-label={words.sheet.history}>
        <div className={styles.heading}>
          <h3>{words.sheet.history}</h3>
          <span className={styles.count}>{format.count(history.total)}</span>
        </div>
        <FactHistory
          sheet={sheet}
          entries={history.rows}
          total={history.total}
          onRestore={onRestore}
          onMore={onMoreHistory}
        />
      </section>
      {uses.length > 0 && (
        <section
          id="fact-uses"
          className={styles.section}
          aria-label={words.sheet.usedIn}
        >
          <div className={styles.heading}>
            <h3>{words.sheet.usedIn}</h3>
            <span className={styles.count}>{uses.length}</span>
          </div>
          <FactUses sheet={sheet} uses={uses} />
        </section>
      )}
    </div>
  );
}
