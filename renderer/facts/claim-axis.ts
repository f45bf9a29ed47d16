import type { Claim } from "../../main/domain/claim.ts";
import { dateSpan } from "../../main/domain/dates.ts";
import type { FactSheet, SourcedClaim } from "../../main/domain/fact-sheet.ts";
import type { ClaimId } from "../../main/domain/ids.ts";
import type { UnitId } from "../../main/domain/units.ts";
import { isComparable, unitOf } from "../../main/domain/units.ts";
import type { AxisPoint, AxisScale } from "../parts/axis.ts";
import { scaleFor, yearScaleFor } from "../parts/axis.ts";

/** What a claim compared with another subject comes to, in the canonical unit of the attribute; by claim. */
export type Derived = ReadonlyMap<ClaimId, number>;

export type ClaimAxisShape = {
  readonly kind: "number" | "date";
  readonly points: readonly AxisPoint[];
  readonly scale: AxisScale;
  /** Undefined on an axis of years. */
  readonly unitId?: UnitId | undefined;
};

type Span = {
  readonly low: number;
  readonly high: number;
  readonly isDerived: boolean;
};

const DAYS_A_YEAR = 365.2425;
const yearOf = (day: number): number => 1970 + day / DAYS_A_YEAR;

const numberSpan = (
  { reading, unit }: Claim,
  unitId: UnitId,
): Span | undefined => {
  if (unit === undefined || !isComparable(unit, unitId)) return undefined;
  const factor = unitOf(unit).factor / unitOf(unitId).factor;
  if (reading.kind === "number" || reading.kind === "bound")
    return {
      low: reading.value * factor,
      high: reading.value * factor,
      isDerived: false,
    };
  return reading.kind === "range"
    ? {
        low: reading.low * factor,
        high: reading.high * factor,
        isDerived: false,
      }
    : undefined;
};

const derivedSpan = (
  claim: Claim,
  unitId: UnitId,
  derived: Derived,
): Span | undefined => {
  const value = derived.get(claim.id);
  if (claim.reading.kind !== "relative" || value === undefined)
    return undefined;
  const here = value / unitOf(unitId).factor;
  return { low: here, high: here, isDerived: true };
};

const dateSpanOf = ({ reading }: Claim): Span | undefined => {
  if (reading.kind !== "date") return undefined;
  const [from, to] = dateSpan(reading.date);
  return { low: yearOf(from), high: yearOf(to), isDerived: false };
};

const pointsOf = (
  sheet: FactSheet,
  spanOf: (claim: Claim) => Span | undefined,
): readonly AxisPoint[] =>
  sheet.claims
    .filter(({ claim }) => claim.standing.kind === "open")
    .flatMap(({ claim, source }: SourcedClaim) => {
      const span = spanOf(claim);
      if (span === undefined) return [];
      const look =
        claim.id === sheet.fact.printedClaimId
          ? "printed"
          : span.isDerived
            ? "derived"
            : "other";
      return [
        {
          id: claim.id,
          label: source.publisher,
          low: span.low,
          high: span.high,
          look,
        },
      ];
    });

/** Where most claims have their own unit, the axis takes the printed one's. */
const unitFor = (sheet: FactSheet): UnitId | undefined =>
  sheet.printed?.claim.unit ??
  sheet.attribute.unit ??
  sheet.claims.find(({ claim }) => claim.unit !== undefined)?.claim.unit;

/** The claims on one axis; undefined where fewer than two have a place on it: without numbers there is no axis. */
export const claimAxis = (
  sheet: FactSheet,
  derived: Derived,
): ClaimAxisShape | undefined => {
  const dates = pointsOf(sheet, dateSpanOf);
  if (dates.length > 1)
    return {
      kind: "date",
      points: dates,
      scale: yearScaleFor(dates.flatMap(({ low, high }) => [low, high])),
    };
  const unitId = unitFor(sheet);
  if (unitId === undefined) return undefined;
  const points = pointsOf(
    sheet,
    (claim) => numberSpan(claim, unitId) ?? derivedSpan(claim, unitId, derived),
  );
  return points.length > 1
    ? {
        kind: "number",
        points,
        scale: scaleFor(points.flatMap(({ low, high }) => [low, high])),
        unitId,
      }
    : undefined;
};
