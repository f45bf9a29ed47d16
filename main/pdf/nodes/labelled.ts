import type { Labelled, Node, Runs } from "../../domain/document.ts";
import type { Content, Paint } from "../content.ts";
import {
  drawing,
  dropTo,
  heightOf,
  labelled as inColumns,
  rule,
  stack,
  textBox,
} from "../layout.ts";
import type { NodePrinter, Piece, Sheet } from "../sheet.ts";

// Distances of a judgement (HANDOUT.md, elements).
const HALF_STEP = 7;
const SCALE_MIDDLE = 6.5;
const SCALE = { width: 8 / 9, bar: 6, tick: 5, weight: 0.6 } as const;
const SCALE_TO_WORD = 18;
const WORD_TO_BAND = 4.5;
// A row of a fact list, above and below its rule.
const ROW_PADDING = 4.6;
const ROW_RULE = 0.3;
/** A line of tags stands closer to the line above it than a line of text. */
const TAG_RISE = 1.5;

const isFact = (node: Node | undefined): boolean =>
  node?.kind === "labelled" && node.role === "fact";

/** The band of a likelihood word on a scale from 0 to 100, ticks at 0, 50 and 100. */
const scale = (
  [from, to]: readonly [number, number],
  { theme, grid }: Sheet,
): Content => {
  const { grey3, accent } = theme.colours;
  const width = grid.label * SCALE.width;
  const line = (x1: number, y1: number, x2: number, y2: number): Paint => ({
    kind: "line",
    x1,
    y1,
    x2,
    y2,
    stroke: grey3,
    weight: SCALE.weight,
  });
  const half = SCALE.tick / 2;
  const tick = (x: number) => line(x, -half, x, half);
  const paint: readonly Paint[] = [
    line(0, 0, width, 0),
    tick(0),
    tick(width / 2),
    tick(width),
    {
      kind: "rect",
      x: (from / 100) * width,
      y: -SCALE.bar / 2,
      w: ((to - from) / 100) * width,
      h: SCALE.bar,
      fill: accent,
    },
  ];
  return drawing(paint, SCALE_MIDDLE, SCALE_TO_WORD);
};

const judgementLabel = ({ band, label }: Labelled, sheet: Sheet): Content => {
  const { theme, set, voices } = sheet;
  const { likelihood, small } = theme.type;
  const [word = [], ...rest] = label;
  return stack([
    ...(band === undefined ? [] : [scale(band, sheet)]),
    textBox(
      set.runs(word, { ...voices.label, strong: likelihood }),
      likelihood,
      {
        margin: [
          0,
          band === undefined
            ? dropTo(theme.type.judgement.size, likelihood.size)
            : 0,
          0,
          0,
        ],
      },
    ),
    ...rest.map((runs) =>
      textBox(set.runs(runs, voices.small), small, {
        margin: [0, WORD_TO_BAND, 0, 0],
      }),
    ),
  ]);
};

const judgementBody = (
  { body }: Labelled,
  { theme, set, voices }: Sheet,
): Content => {
  const [statement = [], reasons = [], confidence = []] = body;
  const { judgement, body: text, small } = theme.type;
  const margin = [0, HALF_STEP, 0, 0] as const;
  return stack([
    textBox(set.runs(statement, voices.judgement), judgement, {
      isBalanced: true,
    }),
    ...(reasons.length === 0
      ? []
      : [textBox(set.runs(reasons, voices.body), text, { margin })]),
    ...(confidence.length === 0
      ? []
      : [textBox(set.runs(confidence, voices.small), small, { margin })]),
  ]);
};

const isTagLine = (runs: Runs): boolean =>
  runs.length > 0 && runs.every(({ kind }) => kind === "tag");

const label = (
  { label: lines, role }: Labelled,
  { theme, set, voices }: Sheet,
): Content => {
  const { label: style, kicker, body } = theme.type;
  const accent = { ...style, colour: kicker.colour };
  const voice =
    role === "reason" ? { ...voices.label, regular: accent } : voices.label;
  const gap = style.pitch - style.size;
  return stack(
    lines.map((runs, index) =>
      textBox(set.runs(runs, voice), style, {
        margin: [
          0,
          index === 0 ? 0 : gap - (isTagLine(runs) ? TAG_RISE : 0),
          0,
          0,
        ],
      }),
    ),
    { margin: [0, dropTo(body.size, style.size), 0, 0] },
  );
};

const body = (
  { body: paragraphs }: Labelled,
  { theme, set, voices }: Sheet,
): Content =>
  stack(
    paragraphs.map((runs, index) =>
      textBox(set.runs(runs, voices.body), theme.type.body, {
        margin: [0, index === 0 ? 0 : HALF_STEP, 0, 0],
      }),
    ),
  );

const fact = (
  node: Labelled,
  sheet: Sheet,
  before: Node | undefined,
): Piece => {
  const { grid, theme } = sheet;
  const row = inColumns(label(node, sheet), body(node, sheet), grid);
  if (!isFact(before)) return { keep: "whole", content: row };
  return {
    keep: "whole",
    above: ROW_PADDING,
    content: stack([
      rule(grid.full, ROW_RULE, theme.colours.grey4),
      stack([row], { margin: [0, ROW_PADDING, 0, 0] }),
    ]),
  };
};

/** Label column beside text column: judgements, rows of a fact list, reasons, texts with a remark. */
export const labelled: NodePrinter<"labelled"> = {
  above: (before, node) => {
    if (isFact(before) && isFact(node)) return ROW_PADDING;
    return before.kind === "claims" ? 12 : 14;
  },
  print: (node, sheet, before) => {
    if (node.role === "fact") return [fact(node, sheet, before)];
    if (node.role === "judgement")
      return [
        {
          keep: "whole",
          content: inColumns(
            judgementLabel(node, sheet),
            judgementBody(node, sheet),
            sheet.grid,
          ),
        },
      ];
    return [
      {
        keep: heightOf(2, sheet.theme.type.body),
        content: inColumns(label(node, sheet), body(node, sheet), sheet.grid),
      },
    ];
  },
};
