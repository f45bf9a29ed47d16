import type { FactSheet } from "../../../main/domain/fact-sheet.ts";
import { FACT_STATES } from "../../../main/domain/query.ts";
import { openTestApp } from "../../support/test-app.ts";

/** Every fact of the starter library, as the page gets it. */
export const starterSheets = async (): Promise<readonly FactSheet[]> => {
  const { ask } = openTestApp();
  const { rows } = await ask("facts.list", {
    query: { states: FACT_STATES },
    limit: 200,
  });
  return rows;
};
