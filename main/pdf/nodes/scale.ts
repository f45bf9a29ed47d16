import type { Scale } from "../../domain/document.ts";
import type { Content } from "../content.ts";
import { columns, drawing, heightOf, rule, stack, textBox } from "../layout.ts";
import { inlinesOf, linesOf } from "../lines.ts";
import { mixed } from "../colours.ts";
import { type NodePrinter, type Sheet, whole } from "../sheet.ts";

const RULE = 0.4;
const RULE_TO_TITLE = 5;
const TITLE_TO_BARS = 4;
const BAR = 3.5;
const GAP = 2;
const BAR_TO_WORD = 3;
const WORD_TO_BAND = 2;
/** The first bar is this share accent, the last one all of it. */
const LIGHTEST = 0.22;

const stepBox = (
  step: Scale["steps"][number],
  share: number,
  width: number,
  lines: number,
  sheet: Sheet,
): Content => {
  const { theme, set } = sheet;
  const style = theme.type.scale;
  const quiet = { ...style, colour: "grey1" } as const;
  const missing =
    heightOf(lines, style) - heightOf(linesIn(step, width, sheet), style);
  const fill = mixed(theme.colours.white, theme.colours.accent, share);
  return stack([
    drawing([{ kind: "rect", x: 0, y: 0, w: width, h: BAR, fill }], 0, BAR),
    textBox(set.plain(step.word, style), style, {
      margin: [0, BAR_TO_WORD, 0, missing],
    }),
    textBox(set.plain(step.band, quiet), quiet, {
      margin: [0, WORD_TO_BAND, 0, 0],
    }),
  ]);
};

const linesIn = (
  { word }: Scale["steps"][number],
  width: number,
  { theme, set, fonts }: Sheet,
): number =>
  linesOf(
    inlinesOf(set.plain(word, theme.type.scale), theme.type.scale, fonts),
    width,
    fonts,
  ).length;

/** The key of the likelihood words: seven steps that darken. */
export const scale: NodePrinter<"scale"> = {
  above: 21,
  print: ({ title, steps }, sheet) => {
    const { theme, grid, set } = sheet;
    const style = { ...theme.type.note, weight: 600 } as const;
    const width = (grid.full - (steps.length - 1) * GAP) / steps.length;
    const lines = Math.max(
      1,
      ...steps.map((step) => linesIn(step, width, sheet)),
    );
    const shareOf = (index: number) =>
      LIGHTEST + ((1 - LIGHTEST) * index) / Math.max(1, steps.length - 1);
    const boxes = steps.map((step, index) =>
      stepBox(step, shareOf(index), width, lines, sheet),
    );
    return [
      whole(
        stack([
          rule(grid.full, RULE, theme.colours.grey4),
          textBox(set.plain(title, style), style, {
            margin: [0, RULE_TO_TITLE, 0, TITLE_TO_BARS],
          }),
          columns(
            boxes,
            steps.map(() => width),
            GAP,
          ),
        ]),
      ),
    ];
  },
};
