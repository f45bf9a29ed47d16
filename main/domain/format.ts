import type { Attribute } from "./attribute.ts";
import type { Claim, Condition, Reading } from "./claim.ts";
import { formatDate, type PartialDate } from "./dates.ts";
import type { SubjectId } from "./ids.ts";
import { type Language, pick } from "./language.ts";
import {
  decimalsAt,
  isNumeric,
  type NumericReading,
  scaledBy,
  scaleOf,
  topOf,
} from "./numeric-reading.ts";
import { formatNumber, NARROW, NBSP, type NumberForm } from "./numbers.ts";
import type { Subject } from "./subject.ts";
import { isComparable, type UnitId, unitOf } from "./units.ts";
import type { Words } from "./words/index.ts";

/** A reading in the parts that a key figure sets apart; `text` is all of them, joined so that they never part. */
export type PrintedValue = {
  /** „mindestens“, “about”. */
  readonly qualifier?: string | undefined;
  /** Currency in English. */
  readonly before?: string | undefined;
  readonly figure: string;
  readonly unit?: string | undefined;
  /** What a relative value is measured against: “NVL72”. */
  readonly after?: string | undefined;
  readonly text: string;
};

/** The unit of a whole column or chart: money in the largest of m, bn, tn that its values reach. */
export type ColumnUnit = {
  readonly id: UnitId;
  /** How many of the unit one step of the column is: 1e9 in „Mrd. CNY“. */
  readonly scale: number;
  /** As printed in a head; empty for a plain count. */
  readonly text: string;
};

/** A measured reading as a column writes it. `whole` and `fraction` meet at the decimal sign, which belongs to the fraction. */
export type Measured = {
  /** In the column's unit; both ends of a range, which are one where there is none. */
  readonly low: number;
  readonly high: number;
  readonly whole: string;
  readonly fraction?: string | undefined;
  readonly text: string;
  readonly qualifier?: string | undefined;
};

type Named = Readonly<Record<SubjectId, Subject>>;

/** How one language writes numbers, dates and values; made once for a document. */
export type Format = {
  readonly language: Language;
  readonly number: (
    value: number,
    decimals: number,
    form?: NumberForm,
  ) => string;
  /** A number already written, with its percent sign: „55–80 %“, “55–80%”. */
  readonly percent: (written: string) => string;
  readonly date: (value: PartialDate, form?: "long" | "short") => string;
  /** The value of a claim: „mindestens 380 Mrd. CNY“. `related` names what a relative reading points to. */
  readonly value: (
    claim: Claim,
    attribute: Pick<Attribute, "isChange">,
    related: Named,
    form?: NumberForm,
  ) => PrintedValue;
  /** The same as it reads inside a sentence: the claim's own wording where it has one, a growth without its plus sign. */
  readonly inSentence: (claim: Claim, related: Named) => string;
  /** The unit in which a column with these claims is printed. */
  readonly columnUnit: (id: UnitId, claims: readonly Claim[]) => ColumnUnit;
  /** Undefined where the reading is no number, or its unit is of another kind than the column's. */
  readonly measured: (
    claim: Claim,
    unit: ColumnUnit,
    attribute: Pick<Attribute, "isChange">,
  ) => Measured | undefined;
  /** „BF16, dicht, je Chip“; empty where there is none. */
  readonly condition: (condition: Condition) => string;
};

const plain = (text: string): PrintedValue => ({ figure: text, text });

const decimalsOfFactor = (factor: number): number =>
  String(factor).split(".")[1]?.length ?? 0;

/**
 * The number style of `language`: 380 Mrd. CNY and CNY 380 bn, 34 % and 34%, 2 250 and 2,250 (HANDOUT.md,
 * micro-typography). `words` supplies qualifiers and condition words.
 */
export const createFormat = (language: Language, words: Words): Format => {
  const percent = (written: string): string =>
    `${written}${language === "de" ? NARROW : ""}%`;

  const qualifierOf = (reading: Reading): string | undefined => {
    const isDate = reading.kind === "date";
    const about =
      "about" in reading && reading.about === true
        ? words.value[isDate ? "aboutDate" : "about"]
        : undefined;
    const bound =
      reading.kind === "bound" || isDate ? reading.bound : undefined;
    return (
      [bound && words.value[bound], about].filter(Boolean).join(" ") ||
      undefined
    );
  };

  /** The figure alone, with as many decimals as the source printed; a change carries its sign. */
  const written = (
    reading: NumericReading,
    scale: number,
    isSigned: boolean,
    form: NumberForm,
  ): string => {
    const decimals = decimalsAt(reading, scale);
    const write = (value: number) =>
      (isSigned && value > 0 ? "+" : "") +
      formatNumber(value / scale, language, decimals, form);
    return reading.kind === "range"
      ? `${write(reading.low)}–${write(reading.high)}`
      : write(reading.value);
  };

  /** Sets the no-break spaces: narrow before a German percent sign, none before an English one. */
  const joined = (value: Omit<PrintedValue, "text">): PrintedValue => {
    const figure =
      value.unit === "%"
        ? percent(value.figure)
        : [value.figure, value.unit].filter(Boolean).join(NBSP);
    const core = [value.before, figure].filter(Boolean).join(NBSP);
    return {
      ...value,
      text: [value.qualifier, core, value.after].filter(Boolean).join(" "),
    };
  };

  const numeric = (
    reading: NumericReading,
    unitId: UnitId,
    isSigned: boolean,
    form: NumberForm,
  ): PrintedValue => {
    const unit = unitOf(unitId);
    const scale = scaleOf(reading, unitId);
    const figure = written(reading, scale?.from ?? 1, isSigned, form);
    const symbol =
      unit.symbol[language][
        topOf(reading) === 1 && reading.kind !== "range" ? 0 : 1
      ];
    const qualifier = qualifierOf(reading);
    const scaleWord = scale && words.value[scale.key];
    if (unit.kind === "money" && language === "en")
      return joined({ qualifier, before: symbol, figure, unit: scaleWord });
    return joined({
      qualifier,
      figure,
      unit: [scaleWord, symbol].filter(Boolean).join(NBSP) || undefined,
    });
  };

  const relative = (
    reading: Extract<Reading, { kind: "relative" }>,
    related: Named,
  ): PrintedValue => {
    const subject = related[reading.to];
    const after =
      subject === undefined
        ? words.missing
        : pick(subject.name, language).text.replaceAll(" ", NBSP);
    const qualifier = qualifierOf(reading);
    if (reading.relation !== "times")
      return joined({
        qualifier,
        figure: words.value[reading.relation],
        after,
      });
    const factor = reading.factor ?? 1;
    return joined({
      qualifier,
      figure: formatNumber(factor, language, decimalsOfFactor(factor)),
      unit: "×",
      after,
    });
  };

  const valueOf = (
    { reading, unit }: Claim,
    isSigned: boolean,
    related: Named,
    form: NumberForm,
  ): PrintedValue => {
    if (reading.kind === "relative") return relative(reading, related);
    if (reading.kind === "text")
      return plain(pick(reading.text, language).text);
    if (reading.kind === "date")
      return joined({
        qualifier: qualifierOf(reading),
        figure: formatDate(
          reading.date,
          language,
          form === "text" ? "long" : "short",
        ),
      });
    return numeric(reading, unit ?? "1", isSigned, form);
  };

  const columnUnit: Format["columnUnit"] = (id, claims) => {
    const readings = claims.map(({ reading }) => reading).filter(isNumeric);
    const scales = readings
      .map((reading) => scaleOf(reading, id))
      .filter((scale) => scale !== undefined);
    const largest = scales.toSorted((a, b) => b.from - a.from)[0];
    const symbol = unitOf(id).symbol[language][1];
    const parts = [largest && words.value[largest.key], symbol].filter(Boolean);
    return {
      id,
      scale: largest?.from ?? 1,
      text: (language === "en" ? parts.toReversed() : parts).join(NBSP),
    };
  };

  const measured: Format["measured"] = (
    { reading, unit },
    column,
    attribute,
  ) => {
    if (
      !isNumeric(reading) ||
      unit === undefined ||
      !isComparable(unit, column.id)
    )
      return undefined;
    const converted = scaledBy(
      reading,
      unitOf(unit).factor / unitOf(column.id).factor,
    );
    const text = written(
      converted,
      column.scale,
      attribute.isChange === true,
      "table",
    );
    const [whole = "", fraction] =
      reading.kind === "range"
        ? [text]
        : text.split(language === "de" ? "," : /(?=\.\d+$)/);
    const sign = language === "de" ? "," : "";
    const [low, high] =
      converted.kind === "range"
        ? [converted.low, converted.high]
        : [converted.value, converted.value];
    return {
      low: low / column.scale,
      high: high / column.scale,
      whole,
      fraction: fraction === undefined ? undefined : sign + fraction,
      text,
      qualifier: qualifierOf(reading),
    };
  };

  return {
    language,
    number: (number, decimals, form) =>
      formatNumber(number, language, decimals, form),
    percent,
    date: (date, form) => formatDate(date, language, form),
    value: (claim, attribute, related, form = "text") =>
      valueOf(claim, attribute.isChange === true, related, form),
    inSentence: (claim, related) =>
      claim.wording === undefined
        ? valueOf(claim, false, related, "text").text
        : pick(claim.wording, language).text,
    columnUnit,
    measured,
    condition: ({ precision, sparsity, per, note }) =>
      [
        precision,
        sparsity && words.condition[sparsity],
        per && words.condition[per],
        note && pick(note, language).text,
      ]
        .filter(Boolean)
        .join(", "),
  };
};
