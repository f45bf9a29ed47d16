import { unlikeConditions } from "../statement.ts";
import { defineFinding, factsWhere } from "./finding.ts";

/** Claims that contradict each other hold under unlike conditions; each value is printed with its own. */
export const mixedConditions = defineFinding({
  kind: "mixedConditions",
  severity: "hint",
  when: factsWhere(({ printed, against }, { speech }) => {
    const claims = [printed, ...against].flatMap((each) =>
      each === undefined ? [] : [each.claim],
    );
    const conditionOf = unlikeConditions(claims, speech.format);
    return claims.some((claim) => conditionOf(claim) !== "");
  }),
});
