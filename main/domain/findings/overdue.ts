import { defineFinding, factsWhere } from "./finding.ts";

/** Not checked within the review interval of its attribute. */
export const overdue = defineFinding({
  kind: "overdue",
  severity: "warning",
  when: factsWhere(({ freshness }) => freshness === "overdue"),
});
