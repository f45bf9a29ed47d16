import type { Words } from "../words/index.ts";
import type { Faults } from "./read-draft.ts";

/** The line under a field that does not fit: what is wrong, and the way out. */
export const faultText = (
  faults: Faults,
  path: string,
  { form }: Words,
): string | undefined => {
  const found = faults[path];
  if (found === undefined) return undefined;
  switch (found.fault) {
    case "noNumber":
      return form.badNumber;
    case "noDate":
      return form.badDate(found.typed);
    case "noSuchDay":
      return form.noSuchDay(found.typed);
    case "tooLong":
      return form.tooLongHere;
    case "required":
    case "statementNeeded":
    case "subjectNeeded":
    case "lowAboveHigh":
    case "unitNeeded":
    case "quotationTooLong":
      return form[found.fault];
  }
};
