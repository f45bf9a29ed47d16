import { dropTo, labelled, stack, textBox } from "../layout.ts";
import { type NodePrinter, whole } from "../sheet.ts";

const PADDING = { left: 12, top: 10, right: 12, bottom: 11 } as const;
const BAR = 2.4;
const BETWEEN = 7;

/** What it means for the client: tinted, with an accent bar; its text stands on the text column. */
export const box: NodePrinter<"box"> = {
  above: 21,
  print: ({ title, label, body }, { theme, grid, set, voices }) => {
    const { colours, type } = theme;
    const name = { ...type.label, colour: "accent" } as const;
    const below = type.label.pitch - type.label.size;
    const labels = stack(
      [
        textBox(set.plain(title, name), name),
        ...label.map((runs) =>
          textBox(set.runs(runs, voices.label), type.label, {
            margin: [0, below, 0, 0],
          }),
        ),
      ],
      { margin: [PADDING.left, dropTo(type.body.size, type.label.size), 0, 0] },
    );
    const texts = stack(
      body.map((runs, index) =>
        textBox(set.runs(runs, voices.body), type.body, {
          margin: [0, index === 0 ? 0 : BETWEEN, PADDING.right, 0],
        }),
      ),
    );
    return [
      whole(
        stack([labelled(labels, texts, grid)], {
          margin: [0, PADDING.top, 0, PADDING.bottom],
          ground: {
            fill: colours.tint,
            bar: { colour: colours.accent, weight: BAR },
          },
        }),
      ),
    ];
  },
};
