import type { Claim } from "./claim.ts";
import { dateSpan } from "./dates.ts";
import { openClaims } from "./dispute.ts";
import type { FactSheet } from "./fact-sheet.ts";
import type { ColumnUnit, Format } from "./format.ts";

type Point = { readonly at: number; readonly text: string };

const points = (
  claim: Claim,
  column: ColumnUnit | undefined,
  { attribute }: FactSheet,
  format: Format,
): readonly Point[] => {
  if (claim.reading.kind === "date")
    return [
      {
        at: dateSpan(claim.reading.date)[0],
        text: format.date(claim.reading.date),
      },
    ];
  const measured = column && format.measured(claim, column, attribute);
  if (measured === undefined) return [];
  const [low = "", high = low] = measured.text.split("–");
  return [
    { at: measured.low, text: low },
    { at: measured.high, text: high },
  ];
};

/** How far the open claims of a fact lie apart: both ends as printed, once where they agree, and their unit; undefined where they speak in words. */
export const claimSpan = (
  sheet: FactSheet,
  format: Format,
): { readonly ends: readonly string[]; readonly unit: string } | undefined => {
  const claims = openClaims(sheet.claims.map(({ claim }) => claim));
  const unit = sheet.printed?.claim.unit ?? sheet.attribute.unit;
  const column =
    unit === undefined ? undefined : format.columnUnit(unit, claims);
  const sorted = claims
    .flatMap((claim) => points(claim, column, sheet, format))
    .toSorted((one, other) => one.at - other.at);
  const [first, last] = [sorted[0], sorted.at(-1)];
  return first === undefined || last === undefined
    ? undefined
    : { ends: [...new Set([first.text, last.text])], unit: column?.text ?? "" };
};
