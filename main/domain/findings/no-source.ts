import { isUnsupported } from "../statement.ts";
import { defineFinding, factsWhere } from "./finding.ts";

/** A fact or forecast without any source; it is printed with the tag that says so. */
export const noSource = defineFinding({
  kind: "noSource",
  severity: "error",
  when: factsWhere(isUnsupported),
});
