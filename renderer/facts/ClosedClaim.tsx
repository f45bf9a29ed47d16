import type { FactSheet, SourcedClaim } from "../../main/domain/fact-sheet.ts";
import { pick } from "../../main/domain/language.ts";
import { useSpeech } from "../parts/speech.ts";
import styles from "./ClaimColumns.module.css";
import { sourceLine } from "./source-line.ts";

type ClosedClaimProps = {
  readonly sheet: FactSheet;
  readonly sourced: SourcedClaim;
};

/** A claim that no longer speaks: its value, its source, and why. */
export function ClosedClaim({
  sheet,
  sourced: { claim, source },
}: ClosedClaimProps) {
  const speech = useSpeech();
  const { words, format, language } = speech;
  const why =
    claim.standing.kind === "setAside"
      ? `${words.sheet.setAside}: ${pick(claim.standing.reason, language).text}`
      : words.sheet.superseded;
  return (
    <li>
      <span className={styles.closedValue}>
        {format.value(claim, sheet.attribute, sheet.related)}
      </span>
      <span>
        {source.publisher}, {sourceLine(source, claim, speech)}; {why}
      </span>
    </li>
  );
}
