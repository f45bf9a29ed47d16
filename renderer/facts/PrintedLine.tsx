import type { FactSheet } from "../../main/domain/fact-sheet.ts";
import type { Language } from "../../main/domain/language.ts";
import { useSpeech } from "../parts/speech.ts";
import { printedLine } from "./printed-line.ts";
import styles from "./FactSheetView.module.css";

type PrintedLineProps = {
  readonly sheet: FactSheet;
  readonly language: Language;
};

/** The fact as it will be printed, with the sources named where the paper has their numbers. */
export function PrintedLine({ sheet, language }: PrintedLineProps) {
  const { words } = useSpeech();
  return (
    <div className={styles.print}>
      <span className={styles.printLabel}>{words.sheet.inPrint}</span>
      <p lang={language}>
        {printedLine(sheet, language).map(({ kind, text }, index) => {
          // The parts of one line have no other name than their place.
          const key = `${index} ${kind}`;
          if (kind === "unequal")
            return (
              <span key={key} className={styles.unequal}>
                {text}
              </span>
            );
          return kind === "sources" ? (
            <span key={key} className={styles.quiet}>
              {" "}
              ({text})
            </span>
          ) : (
            <span key={key}>{text}</span>
          );
        })}
      </p>
    </div>
  );
}
