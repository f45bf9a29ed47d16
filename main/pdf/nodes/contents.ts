import type { ContentsEntry } from "../../domain/document.ts";
import type { Content } from "../content.ts";
import { columns, rule, stack, textBox } from "../layout.ts";
import { type NodePrinter, type Sheet, whole } from "../sheet.ts";

const RULE = 0.9;
const RULE_TO_TITLE = 5;
const TITLE_TO_ROWS = 9;
const BETWEEN = 5;
const NUMBER_WIDTH = 40;

const row = (
  { title, target }: ContentsEntry,
  { theme, grid, set, voices }: Sheet,
): Content => {
  const style = theme.type.body;
  const cells = [
    textBox(set.plain(title, style, { goTo: target }), style),
    textBox(set.runs([{ kind: "pageOf", target }], voices.body), style, {
      alignment: "right",
    }),
  ];
  return columns(cells, [grid.full - NUMBER_WIDTH, NUMBER_WIDTH], 0);
};

/** Parts and their pages, in a list of its own. */
export const contents: NodePrinter<"contents"> = {
  above: 21,
  print: ({ title, entries }, sheet) => {
    const { theme, grid, set } = sheet;
    const style = theme.type.heading;
    const head = stack([
      rule(grid.full, RULE, theme.colours.ink),
      textBox(set.plain(title, style), style, {
        margin: [0, RULE_TO_TITLE, 0, 0],
      }),
    ]);
    return [
      { keep: "whole", leads: RULE_TO_TITLE + style.size, content: head },
      ...entries.map((entry, index) =>
        whole(row(entry, sheet), index === 0 ? TITLE_TO_ROWS : BETWEEN),
      ),
    ];
  },
};
