import type { FactSheet } from "./fact-sheet.ts";
import type { Format } from "./format.ts";
import { pick } from "./language.ts";

/** A statement as plain text with its printed value in place: for lists, search and programs, without citations. */
export const statementText = (
  { fact, printed, related }: Pick<FactSheet, "fact" | "printed" | "related">,
  format: Format,
): string => {
  const value =
    printed === undefined ? "…" : format.inSentence(printed.claim, related);
  return pick(fact.statement, format.language).text.replaceAll(
    "{value}",
    value,
  );
};
