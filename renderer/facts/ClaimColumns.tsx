import { useId } from "react";
import type { FactSheet, SourcedClaim } from "../../main/domain/fact-sheet.ts";
import type { ClaimId } from "../../main/domain/ids.ts";
import { NBSP } from "../../main/domain/numbers.ts";
import { unitOf } from "../../main/domain/units.ts";
import { classes } from "../parts/classes.ts";
import { useSpeech } from "../parts/speech.ts";
import { ClaimColumn } from "./ClaimColumn.tsx";
import type { Derived } from "./claim-axis.ts";
import styles from "./ClaimColumns.module.css";
import { ClosedClaim } from "./ClosedClaim.tsx";

type ClaimColumnsProps = {
  readonly sheet: FactSheet;
  readonly derived: Derived;
  readonly onPrint: (claimId: ClaimId) => void;
};

// From the fourth on they stand under each other.
const MOST_COLUMNS = 3;

const isOpen = ({ claim }: SourcedClaim): boolean =>
  claim.standing.kind === "open";

/** What the sources say: the open claims side by side, those that no longer speak in a line each. */
export function ClaimColumns({ sheet, derived, onPrint }: ClaimColumnsProps) {
  const name = useId();
  const { words, format, language } = useSpeech();
  const { unit } = sheet.attribute;
  const derivedText = (id: ClaimId) => {
    const value = derived.get(id);
    if (value === undefined || unit === undefined) return undefined;
    const { factor, symbol } = unitOf(unit);
    const rounded = Number((value / factor).toPrecision(6));
    return `${format.number(rounded, Number.isInteger(rounded) ? 0 : 1)}${NBSP}${symbol[language][1]}`;
  };
  const open = sheet.claims.filter(isOpen);
  const closed = sheet.claims.filter((each) => !isOpen(each));
  return (
    <>
      <ul
        aria-label={words.sheet.claims}
        className={classes(
          styles.columns,
          open.length > MOST_COLUMNS && styles.rows,
        )}
      >
        {open.map((sourced) => (
          <ClaimColumn
            key={sourced.claim.id}
            sheet={sheet}
            sourced={sourced}
            derived={derivedText(sourced.claim.id)}
            name={name}
            onPrint={() => onPrint(sourced.claim.id)}
          />
        ))}
      </ul>
      {closed.length > 0 && (
        <ul aria-label={words.sheet.closedClaims} className={styles.closed}>
          {closed.map((sourced) => (
            <ClosedClaim
              key={sourced.claim.id}
              sheet={sheet}
              sourced={sourced}
            />
          ))}
        </ul>
      )}
    </>
  );
}
