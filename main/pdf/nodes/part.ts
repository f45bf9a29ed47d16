import { stack, textBox } from "../layout.ts";
import type { NodePrinter } from "../sheet.ts";

const KICKER_TO_HEADLINE = 4;

/** Opens a page with its name and its message. */
export const part: NodePrinter<"part"> = {
  above: 0,
  print: ({ kicker, headline, target }, { theme, set }) => [
    {
      keep: "whole",
      startsPage: true,
      content: stack([
        textBox(set.plain(kicker, theme.type.kicker), theme.type.kicker, {
          anchor: { target, outline: { level: 1, title: kicker } },
        }),
        textBox(set.plain(headline, theme.type.headline), theme.type.headline, {
          margin: [0, KICKER_TO_HEADLINE, 0, 0],
          isBalanced: true,
        }),
      ]),
    },
  ],
};
