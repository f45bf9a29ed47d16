import type { Document } from "../domain/document.ts";
import type { Theme } from "../domain/theme.ts";
import type { Content, Span } from "./content.ts";
import type { Fonts } from "./fonts.ts";
import { columns, gridOf, rule, stack, textBox } from "./layout.ts";
import type { RunningContent } from "./pdfmake-internals.ts";
import { createSetter } from "./text.ts";

// Distances from the page's top, and from the foot of the text area (HANDOUT.md, page and grid).
const HEAD = { text: 35, rule: 50, accentRule: 49.4 } as const;
const FOOT = { rule: 29, text: 36 } as const;
const RULE = 0.4;
const ACCENT_RULE = 1.6;
const BETWEEN = 8;

type Running = {
  readonly header: RunningContent;
  readonly footer: RunningContent;
};

/** What stands at the head and foot of each page but the cover. */
export const runningOf = (
  document: Document,
  theme: Theme,
  fonts: Fonts,
): Running => {
  const set = createSetter(theme, fonts, () => undefined);
  const grid = gridOf(theme);
  const style = theme.type.running;
  const strong = { ...style, weight: 600 } as const;
  const { running, draftMark, blocks } = document;
  const { margins } = theme.page;
  const hasCover = blocks[0]?.nodes[0]?.kind === "cover";
  const isBare = (page: number) => hasCover && page === 1;
  const gap = (width: number) => set.plain(" ", style, { width });
  const draft =
    draftMark === undefined
      ? []
      : [set.boxed(draftMark, "signal", { size: theme.type.tag.size })];

  const row = (
    left: readonly Span[],
    right: readonly Span[],
    top: number,
  ): Content => {
    const cells = [
      textBox(left, style),
      textBox(right, style, { alignment: "right" }),
    ];
    return stack([columns(cells, [(grid.full * 2) / 3, grid.full / 3], 0)], {
      margin: [0, top, 0, 0],
    });
  };
  const page = (content: readonly Content[]): Content =>
    stack(content, { margin: [margins.left, 0, margins.right, 0] });

  const headLeft = [
    ...set.plain(running.headLeft, style),
    ...(draft.length === 0 ? [] : gap(BETWEEN)),
    ...draft,
  ];
  const separator = [
    ...gap(BETWEEN),
    ...set.plain("|", { ...style }, { colour: theme.colours.grey3 }),
    ...gap(BETWEEN),
  ];
  const footLeft = running.footLeft.flatMap((text, index) => [
    ...(index === 0 ? [] : separator),
    ...set.plain(text, style),
  ]);

  return {
    header: (at) =>
      isBare(at)
        ? undefined
        : page([
            row(headLeft, set.plain(running.headRight, style), HEAD.text),
            rule(grid.full, RULE, theme.colours.grey4, [
              0,
              HEAD.rule - HEAD.text - style.size,
              0,
              0,
            ]),
            rule(grid.columns(1), ACCENT_RULE, theme.colours.accent, [
              0,
              HEAD.accentRule - HEAD.rule,
              0,
              0,
            ]),
          ]),
    footer: (at, pages) =>
      isBare(at)
        ? undefined
        : page([
            rule(grid.full, RULE, theme.colours.grey4, [0, FOOT.rule, 0, 0]),
            row(
              footLeft,
              [
                ...set.plain(`${running.page}\u00A0`, style),
                ...set.plain(String(at), strong),
                ...set.plain(`\u00A0${running.of}\u00A0${pages}`, style),
              ],
              FOOT.text - FOOT.rule,
            ),
          ]),
  };
};
