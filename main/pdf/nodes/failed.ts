import { stack, textBox } from "../layout.ts";
import { type NodePrinter, whole } from "../sheet.ts";

const PADDING = 8;

/** A part that could not be printed: a tinted line in its place. */
export const failed: NodePrinter<"failed"> = {
  above: 14,
  print: ({ text }, { theme, set }) => {
    const style = theme.type.tableValue;
    return [
      whole(
        stack([textBox(set.plain(text, style), style)], {
          margin: [12, PADDING, 12, PADDING],
          ground: {
            fill: theme.colours.tint,
            bar: { colour: theme.colours.signal, weight: 2.4 },
          },
        }),
      ),
    ];
  },
};
