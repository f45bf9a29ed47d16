import { defineFinding, factsWhere } from "./finding.ts";

/** A fact or forecast that one source alone gives. */
export const singleSource = defineFinding({
  kind: "singleSource",
  severity: "hint",
  when: factsWhere(
    ({ fact, isSingleSource }) =>
      isSingleSource && (fact.nature === "fact" || fact.nature === "forecast"),
  ),
});
