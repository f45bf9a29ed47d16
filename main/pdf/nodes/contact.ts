import type { Contact } from "../../domain/document.ts";
import type { Content } from "../content.ts";
import { columns, stack, textBox } from "../layout.ts";
import { type NodePrinter, type Sheet, whole } from "../sheet.ts";

const PADDING = { side: 12, top: 11, bottom: 11 } as const;

const columnBox = (
  { title, lines }: Contact["columns"][number],
  { theme, set, voices }: Sheet,
): Content => {
  const style = theme.type.contact;
  const strong = { ...style, weight: 600 } as const;
  const texts = [
    ...(title === undefined ? [] : [set.plain(title, strong)]),
    ...lines.map((runs) => set.runs(runs, voices.contact)),
  ];
  return stack(
    texts.map((spans, index) =>
      textBox(spans, style, {
        margin: [0, index === 0 ? 0 : style.pitch - style.size, 0, 0],
      }),
    ),
  );
};

/** Who to ask, side by side on a tinted ground. */
export const contact: NodePrinter<"contact"> = {
  above: 21,
  print: ({ columns: all }, sheet) => {
    const { theme, grid } = sheet;
    const gaps = (all.length - 1) * grid.gutter;
    const width =
      (grid.full - 2 * PADDING.side - gaps) / Math.max(1, all.length);
    const boxes = all.map((column) => columnBox(column, sheet));
    return [
      whole(
        stack(
          [
            columns(
              boxes,
              all.map(() => width),
              grid.gutter,
            ),
          ],
          {
            margin: [PADDING.side, PADDING.top, PADDING.side, PADDING.bottom],
            ground: { fill: theme.colours.tint },
          },
        ),
      ),
    ];
  },
};
