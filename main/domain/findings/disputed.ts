import { defineFinding, factsWhere } from "./finding.ts";

/** Sources contradict each other; it is printed as disputed, and may be decided by a claim set aside. */
export const disputed = defineFinding({
  kind: "disputed",
  severity: "hint",
  when: factsWhere(({ isDisputed }) => isDisputed),
});
