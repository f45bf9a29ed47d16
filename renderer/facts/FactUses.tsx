import type { FactUse } from "../../main/contract/calls.ts";
import type { FactSheet } from "../../main/domain/fact-sheet.ts";
import { pick } from "../../main/domain/language.ts";
import { hrefOf, type Route } from "../lib/route.ts";
import { classes } from "../parts/classes.ts";
import { useSpeech } from "../parts/speech.ts";
import styles from "./FactSheetView.module.css";

const routeOf = ({ noun, id, clientId }: FactUse): Route => {
  if (noun === "briefing") return { place: "briefings", id };
  return {
    place: "clients",
    id: clientId,
    tab: noun === "note" ? "notes" : "handouts",
    itemId: id,
  };
};

type FactUsesProps = {
  readonly sheet: FactSheet;
  readonly uses: readonly FactUse[];
};

/** Drafts, handouts and notes that name the fact; a handout that printed another value says which. */
export function FactUses({ sheet, uses }: FactUsesProps) {
  const { words, format, language } = useSpeech();
  const oldValue = ({ printedClaimId }: FactUse): string | undefined => {
    if (
      printedClaimId === undefined ||
      printedClaimId === sheet.fact.printedClaimId
    )
      return undefined;
    const claim = sheet.claims.find(
      (each) => each.claim.id === printedClaimId,
    )?.claim;
    return claim === undefined
      ? undefined
      : format.value(claim, sheet.attribute, sheet.related);
  };
  return (
    <ul className={styles.uses}>
      {uses.map((use) => {
        const old = oldValue(use);
        const at =
          use.at === undefined
            ? undefined
            : use.at.length > 10
              ? format.day(use.at)
              : format.date(use.at, "medium");
        return (
          <li key={use.id} className={styles.use}>
            <span className={styles.useKind}>{words.sheet[use.noun]}</span>
            <a href={hrefOf(routeOf(use))} className={styles.useTitle}>
              {pick(use.title, language).text}
            </a>
            <span
              className={classes(
                styles.useNote,
                old !== undefined && styles.old,
              )}
            >
              {[
                use.clientName,
                at,
                old === undefined ? undefined : words.sheet.printedValue(old),
              ]
                .filter(Boolean)
                .join(", ")}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
