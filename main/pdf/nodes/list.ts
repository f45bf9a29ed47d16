import { columns, heightOf, stack, textBox } from "../layout.ts";
import type { NodePrinter, Piece } from "../sheet.ts";

const LINES_KEPT = 2;
const BETWEEN = 6;
const MARK_WIDTH = 12;

/** Items on the text column, each with its mark before it. */
export const list: NodePrinter<"list"> = {
  above: 7,
  print: ({ items, ordered }, { set, voices, theme, grid }) => {
    const style = theme.type.body;
    const width = ordered && items.length > 9 ? 1.5 * MARK_WIDTH : MARK_WIDTH;
    return items.map((item, index): Piece => {
      const mark = set.plain(ordered ? `${index + 1}.` : "–", {
        ...style,
        colour: "grey1",
      });
      const cells = [
        textBox(mark, style),
        textBox(set.runs(item, voices.body), style),
      ];
      return {
        keep: heightOf(LINES_KEPT, style),
        above: BETWEEN,
        content: stack([columns(cells, [width, grid.text - width], 0)], {
          margin: [grid.full - grid.text, 0, 0, 0],
        }),
      };
    });
  },
};
