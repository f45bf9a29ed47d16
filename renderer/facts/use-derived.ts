import { useQueries } from "@tanstack/react-query";
import { type FactSheet, sheetFor } from "../../main/domain/fact-sheet.ts";
import { canonical } from "../../main/domain/units.ts";
import { readOf } from "../app/cache.ts";
import type { Derived } from "./claim-axis.ts";

/** What the claims compared with another subject come to: the printed value of the same attribute there. */
export const useDerived = (sheet: FactSheet): Derived => {
  const relative = sheet.claims.flatMap(({ claim }) =>
    claim.reading.kind === "relative"
      ? [
          {
            id: claim.id,
            to: claim.reading.to,
            factor: claim.reading.factor ?? 1,
          },
        ]
      : [],
  );
  const results = useQueries({
    queries: relative.map(({ to }) =>
      readOf("facts.list", {
        query: { subjectIds: [to], attributeIds: [sheet.attribute.id] },
        limit: 10,
      }),
    ),
  });
  return new Map(
    relative.flatMap(({ id, to, factor }, index) => {
      const claim = sheetFor(
        results[index]?.data?.rows ?? [],
        to,
        sheet.attribute.id,
      )?.printed?.claim;
      return claim?.reading.kind === "number" && claim.unit !== undefined
        ? [[id, canonical(claim.reading.value, claim.unit) * factor]]
        : [];
    }),
  );
};
