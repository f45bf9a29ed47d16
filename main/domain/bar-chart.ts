import { againstBar, type Bar, precisionsOf } from "./bars.ts";
import type { Chart, Run, Runs } from "./document.ts";
import type { ColumnUnit } from "./format.ts";
import { pick } from "./language.ts";
import { joinRuns, plainText, type Speech, textRuns } from "./runs.ts";
import { citations, unlikeConditions } from "./statement.ts";
import {
  countryOf,
  type FindSubject,
  makerOf,
  type Subject,
} from "./subject.ts";

type ChartRow = Chart["spec"]["rows"][number];

/** What a chart is drawn from. */
export type BarChart = Speech & {
  readonly title: string;
  readonly bars: readonly Bar[];
  readonly unit: ColumnUnit;
  /** The countries that tell the series apart, the filled one first; none for a single series. */
  readonly countries: readonly (Subject | undefined)[];
  readonly find: FindSubject;
};

/** Bars that are drawn alike; `precision` where it is theirs and not that of all bars. */
type Series = {
  readonly name: string;
  readonly bars: readonly Bar[];
  readonly precision?: string | undefined;
};

const UNEQUAL: Run = { kind: "unequal" };

const nameIn = (subject: Subject | undefined, { format }: Speech): string =>
  subject === undefined ? "" : pick(subject.name, format.language).text;

const seriesNamed = (
  name: string,
  own: readonly Bar[],
  { bars }: BarChart,
): Series => {
  const [precision, ...others] = precisionsOf(own);
  const isTold =
    precision !== undefined &&
    others.length === 0 &&
    precisionsOf(bars).length > 1;
  return isTold
    ? { name: `${name} (${precision})`, bars: own, precision }
    : { name, bars: own };
};

/** One series, or two: the first country named, and all others. */
const seriesOf = (chart: BarChart): readonly Series[] => {
  const { bars, countries, find, words } = chart;
  const [first, second, ...more] = countries;
  if (countries.length < 2)
    return [seriesNamed(nameIn(first, chart) || words.chart.all, bars, chart)];
  const isFirst = ({ subject }: Bar) => countryOf(subject, find) === first;
  const others =
    more.length > 0 || second === undefined
      ? words.chart.others
      : nameIn(second, chart);
  return [
    seriesNamed(nameIn(first, chart), bars.filter(isFirst), chart),
    seriesNamed(
      others,
      bars.filter((bar) => !isFirst(bar)),
      chart,
    ),
  ];
};

/** The claim that is drawn as a tick beside the bar, with its condition where that is another one. */
const otherOf = (
  bar: Bar,
  { unit, ...speech }: BarChart,
): ChartRow["other"] => {
  const { drawn } = againstBar(bar, unit, speech);
  const measured =
    drawn && speech.format.measured(drawn.claim, unit, bar.sheet.attribute);
  if (drawn === undefined || measured === undefined) return undefined;
  const condition = unlikeConditions(
    [bar.printed.claim, drawn.claim],
    speech.format,
  )(drawn.claim);
  return {
    value: measured.low,
    text: [
      ...textRuns(measured.text + (condition === "" ? "" : ` (${condition})`)),
      ...citations([drawn]),
    ],
  };
};

const rowOf = (
  bar: Bar,
  series: readonly Series[],
  chart: BarChart,
): ChartRow => {
  const index = series.findIndex(({ bars }) => bars.includes(bar));
  const isTold =
    series[index]?.precision !== undefined ||
    precisionsOf(chart.bars).length < 2;
  const precision = isTold ? undefined : bar.printed.claim.condition.precision;
  const note = [nameIn(makerOf(bar.subject, chart.find), chart), precision]
    .filter(Boolean)
    .join(", ");
  const { low, text, qualifier } = bar.measured;
  return {
    label: nameIn(bar.subject, chart),
    note: note === "" ? undefined : note,
    value: low,
    text: [qualifier, text].filter(Boolean).join(" "),
    series: index,
    other: otherOf(bar, chart),
  };
};

/** What contradicts a bar and cannot be drawn: a claim without a number, and every further one. */
const toldOf = (bar: Bar, chart: BarChart): readonly Runs[] =>
  againstBar(bar, chart.unit, chart).told.map((each) => [
    ...textRuns(nameIn(bar.subject, chart)),
    UNEQUAL,
    ...textRuns(
      chart.format.value(each.claim, bar.sheet.attribute, bar.sheet.related)
        .text,
    ),
    ...citations([each]),
  ]);

const sourcesOf = ({ bars, words }: BarChart): Runs => {
  const sources = [
    ...new Map(
      bars.map(({ printed }) => [printed.source.id, printed]),
    ).values(),
  ];
  const named = sources.map((printed): Runs => [
    ...textRuns(printed.source.publisher),
    ...citations([printed]),
  ]);
  return [
    ...textRuns(`${words.chart.sources(sources.length)} `),
    ...joinRuns(named, ", "),
  ];
};

const inWords = ({ label, note, text, other }: ChartRow): string =>
  [
    label,
    note === undefined ? "" : `(${note})`,
    text,
    other === undefined ? "" : `≠ ${plainText(other.text)}`,
  ]
    .filter(Boolean)
    .join(" ");

/** Bars as a chart, with what its legend says and its values in words. */
export const barChart = (chart: BarChart): Chart => {
  const { bars, unit, title, words } = chart;
  const series = seriesOf(chart);
  const rows = bars.map((bar) => rowOf(bar, series, chart));
  const hasTick = rows.some(({ other }) => other !== undefined);
  return {
    kind: "chart",
    spec: {
      kind: "bar",
      rows,
      series: series.map(({ name }, index) => ({
        name,
        isFilled: index === 0,
      })),
    },
    alt: words.chart.alt(title, unit.text, rows.map(inWords).join("; ")),
    legend: [
      ...(hasTick ? [[UNEQUAL, ...textRuns(words.chart.second)]] : []),
      ...bars.flatMap((bar) => toldOf(bar, chart)),
      sourcesOf(chart),
    ],
  };
};
