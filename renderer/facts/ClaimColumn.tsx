import type { FactSheet, SourcedClaim } from "../../main/domain/fact-sheet.ts";
import { pick } from "../../main/domain/language.ts";
import { hrefOf } from "../lib/route.ts";
import { Grade } from "../parts/Grade.tsx";
import { Radio } from "../parts/Radio.tsx";
import { useSpeech } from "../parts/speech.ts";
import { State } from "../parts/State.tsx";
import styles from "./ClaimColumn.module.css";
import { quoted, sourceLine } from "./source-line.ts";

type ClaimColumnProps = {
  readonly sheet: FactSheet;
  readonly sourced: SourcedClaim;
  /** What a comparison comes to, as written. */
  readonly derived: string | undefined;
  readonly name: string;
  readonly onPrint: () => void;
};

/** What one source says: value, source, grade, quotation, place; and whether it is the one that is printed. */
export function ClaimColumn({
  sheet,
  sourced: { claim, source },
  derived,
  name,
  onPrint,
}: ClaimColumnProps) {
  const { words, format, language } = useSpeech();
  const isPrinted = claim.id === sheet.fact.printedClaimId;
  const quotation =
    claim.quotation === undefined
      ? undefined
      : quoted(claim.quotation, source.language);
  return (
    <li className={styles.column}>
      <div className={styles.part}>
        <Radio
          name={name}
          isOn={isPrinted}
          label={
            isPrinted ? undefined : words.sheet.chooseNamed(source.publisher)
          }
          onChange={onPrint}
        >
          {isPrinted ? words.sheet.printed : words.sheet.choose}
        </Radio>
        <p className={styles.value}>
          {format.value(claim, sheet.attribute, sheet.related)}
          {derived !== undefined && (
            <span className={styles.derived}> ({derived})</span>
          )}
        </p>
      </div>
      <div className={styles.part}>
        <p className={styles.source}>
          <a
            href={hrefOf({ place: "library", list: "sources", id: source.id })}
          >
            {source.publisher}
          </a>
        </p>
        <p className={styles.meta}>
          {sourceLine(source, claim, { words, format, language })}
        </p>
        {source.withdrawn && <State of="withdrawn" />}
        <p className={styles.grade}>
          <Grade
            code={source.reliability}
            words={words.reliability[source.reliability]}
          />
        </p>
        <p className={styles.grade}>
          <Grade
            code={claim.credibility}
            words={words.credibility[claim.credibility]}
          />
        </p>
      </div>
      <div className={styles.part}>
        {quotation !== undefined && (
          <p lang={source.language} className={styles.quotation}>
            {quotation}
          </p>
        )}
        {claim.place !== undefined && (
          <p className={styles.meta}>{pick(claim.place, language).text}</p>
        )}
      </div>
    </li>
  );
}
