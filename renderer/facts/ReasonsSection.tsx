import type { FactSheet } from "../../main/domain/fact-sheet.ts";
import { type Language, pick } from "../../main/domain/language.ts";
import { hrefOf } from "../lib/route.ts";
import { useCall } from "../app/cache.ts";
import { useSpeech } from "../parts/speech.ts";
import { attributeText, subjectText, valueText } from "./fact-row.ts";
import styles from "./FactSheetView.module.css";

type ReasonsSectionProps = {
  readonly sheet: FactSheet;
  readonly language: Language;
};

// A mention reads as its words alone here.
const withoutLinks = (text: string): string =>
  text
    .replaceAll(/\[([^\]]*)\]\(fact:[^)]*\)/g, "$1")
    .replaceAll("{value}", "…");

/** Why a judgement is held, how far the evidence carries it, and the facts it rests on. */
export function ReasonsSection({ sheet, language }: ReasonsSectionProps) {
  const speech = useSpeech();
  const { words } = speech;
  const { basisIds, reasons, confidenceReason } = sheet.fact;
  const { data: basis } = useCall(
    "facts.rows",
    {
      query: {
        ids: [...basisIds],
        states: ["current", "disputed", "superseded", "withdrawn"],
      },
      limit: 50,
    },
    { isEnabled: basisIds.length > 0 },
  );
  if (
    basisIds.length === 0 &&
    reasons === undefined &&
    confidenceReason === undefined
  )
    return null;
  return (
    <section className={styles.section} aria-label={words.sheet.reasons}>
      {reasons !== undefined && (
        <>
          <div className={styles.heading}>
            <h3>{words.sheet.reasons}</h3>
          </div>
          <p className={styles.prose}>
            {withoutLinks(pick(reasons, language).text)}
          </p>
        </>
      )}
      {confidenceReason !== undefined && (
        <p className={styles.prose}>
          <span className={styles.quiet}>{words.sheet.because}: </span>
          {pick(confidenceReason, language).text}
        </p>
      )}
      {basis !== undefined && basis.rows.length > 0 && (
        <>
          <div className={styles.heading}>
            <h3>{words.sheet.basis}</h3>
            <span className={styles.count}>{basis.rows.length}</span>
          </div>
          <ul className={styles.uses}>
            {basis.rows.map((row) => (
              <li key={row.id} className={styles.use}>
                <a
                  href={hrefOf({ place: "library", list: "facts", id: row.id })}
                  className={styles.useTitle}
                >
                  <strong>{subjectText(row, speech)}</strong> ·{" "}
                  {attributeText(row, speech)}
                </a>
                <span>{valueText(row, speech) ?? words.facts.noFigure}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
