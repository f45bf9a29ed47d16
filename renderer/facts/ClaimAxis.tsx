import type { FactSheet } from "../../main/domain/fact-sheet.ts";
import { NBSP } from "../../main/domain/numbers.ts";
import { unitOf } from "../../main/domain/units.ts";
import { Axis } from "../parts/Axis.tsx";
import { useSpeech } from "../parts/speech.ts";
import { type ClaimAxisShape, claimAxis, type Derived } from "./claim-axis.ts";
import { moneyScale } from "./money-scale.ts";
import styles from "./FactSheetView.module.css";

const decimalsOf = (step: number): number =>
  Math.max(0, Math.min(3, -Math.floor(Math.log10(step) + 1e-9)));

type ClaimAxisProps = { readonly sheet: FactSheet; readonly derived: Derived };

/** The open claims of a fact on one axis. */
export function ClaimAxis({ sheet, derived }: ClaimAxisProps) {
  const { words, format, language } = useSpeech();
  const shape = claimAxis(sheet, derived);
  if (shape === undefined) return null;
  const textOf = tickTextFor(shape);
  const said = sheet.claims
    .map(
      ({ claim, source }) =>
        `${source.publisher} ${format.value(claim, sheet.attribute, sheet.related)}`,
    )
    .join("; ");
  return (
    <div className={styles.axis}>
      <Axis
        points={shape.points}
        scale={shape.scale}
        tickText={textOf}
        label={words.sheet.axisLabel(said)}
      />
    </div>
  );

  function tickTextFor({
    kind,
    scale,
    unitId,
  }: ClaimAxisShape): (value: number, isLast: boolean) => string {
    if (kind === "date" || unitId === undefined)
      return (value) => String(value);
    const unit = unitOf(unitId);
    const money = moneyScale(scale.max, unit, language);
    const decimals = decimalsOf(
      ((scale.ticks[1] ?? 1) - (scale.ticks[0] ?? 0)) / money.factor,
    );
    return (value, isLast) => {
      const number = format.number(
        value / money.factor,
        value === 0 ? 0 : decimals,
      );
      return isLast
        ? [number, money.word, unit.symbol[language][1]]
            .filter((part) => part !== "")
            .join(NBSP)
        : number;
    };
  }
}
