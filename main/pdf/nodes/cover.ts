import type { Cover } from "../../domain/document.ts";
import type { TypeStyle } from "../../domain/theme.ts";
import type { Content, Span } from "../content.ts";
import {
  columns,
  dropTo,
  heightOf,
  labelled,
  rule,
  stack,
  textBox,
} from "../layout.ts";
import { inlinesOf, linesOf } from "../lines.ts";
import { type NodePrinter, type Sheet, whole } from "../sheet.ts";

// Distances of the cover (design/handout).
const TOP = 42;
const PANEL = {
  top: 84,
  height: 322,
  side: 24,
  kicker: 28,
  titleToSubtitle: 17,
  foot: 24,
} as const;
const PANEL_TO_SENTENCE = 21;
const FACTS = { rule: 0.9, top: 5, between: 5.5, label: 60, left: 7 } as const;
const FACTS_TO_FOOT = 14;
const FOOT = { rule: 0.4, top: 5 } as const;
const NUMBER_WIDTH = 24;
const CORNER_COLUMNS = 4;
const DRAFT_GAP = 10;

/** Lines that follow each other closely. */
const linesBox = (
  lines: readonly (readonly [readonly Span[], TypeStyle])[],
  alignment: "left" | "right",
): Content =>
  stack(
    lines.map(([spans, style], index) =>
      textBox(spans, style, {
        alignment,
        margin: [0, index === 0 ? 0 : style.pitch - style.size, 0, 0],
      }),
    ),
  );

/** Kind of paper and confidentiality; before them that it is a draft. */
const cornerLines = (
  { corner }: Cover,
  { theme, set, draftMark }: Sheet,
): readonly (readonly Span[])[] => {
  const { coverKind } = theme.type;
  const [first = "", ...rest] = corner;
  const draft =
    draftMark === undefined
      ? []
      : [
          set.boxed(draftMark, "signal", coverKind),
          ...set.plain(" ", coverKind, { width: DRAFT_GAP }),
        ];
  return [
    [...draft, ...set.plain(first, coverKind)],
    ...rest.map((line) => set.plain(line, coverKind)),
  ];
};

/** Firm and kind of paper above the panel, which stands where it stands however little there is above it. */
const firmBox = (node: Cover, sheet: Sheet): Content => {
  const { theme, set, grid } = sheet;
  const { coverFirm, coverKind } = theme.type;
  const { firm, tagline } = node;
  const left = [
    [set.plain(firm, coverFirm), coverFirm] as const,
    ...(tagline === undefined
      ? []
      : [[set.plain(tagline, coverKind), coverKind] as const]),
  ];
  const right = cornerLines(node, sheet).map(
    (spans) => [spans, coverKind] as const,
  );
  const height = heightOf(Math.max(left.length, right.length), coverKind);
  const width = grid.columns(CORNER_COLUMNS);
  return stack(
    [
      columns(
        [linesBox(left, "left"), linesBox(right, "right")],
        [grid.full - width - grid.gutter, width],
        grid.gutter,
      ),
    ],
    {
      margin: [
        0,
        TOP - theme.page.margins.top,
        0,
        Math.max(0, PANEL.top - TOP - height),
      ],
    },
  );
};

const heightIn = (
  spans: readonly Span[],
  style: Sheet["theme"]["type"]["body"],
  width: number,
  { fonts }: Sheet,
): number =>
  heightOf(linesOf(inlinesOf(spans, style, fonts), width, fonts).length, style);

/** Title and subtitle at the foot of the panel, whatever their number of lines. */
const panel = ({ kicker, title, subtitle }: Cover, sheet: Sheet): Content => {
  const { theme, set, grid } = sheet;
  const { coverKicker, coverTitle, coverSubtitle } = theme.type;
  const width = grid.full - 2 * PANEL.side;
  const titleSpans = set.plain(title, coverTitle);
  const subtitleSpans = set.plain(subtitle ?? "", coverSubtitle);
  const titleHeight = heightIn(titleSpans, coverTitle, width, sheet);
  const subtitleHeight =
    subtitle === undefined
      ? 0
      : PANEL.titleToSubtitle +
        heightIn(subtitleSpans, coverSubtitle, width, sheet);
  const used =
    PANEL.kicker + coverKicker.size + titleHeight + subtitleHeight + PANEL.foot;
  return stack(
    [
      textBox(set.plain(kicker ?? "", coverKicker), coverKicker, {
        margin: [0, PANEL.kicker, 0, 0],
      }),
      textBox(titleSpans, coverTitle, {
        margin: [0, Math.max(PANEL.side, PANEL.height - used), 0, 0],
      }),
      ...(subtitle === undefined
        ? []
        : [
            textBox(subtitleSpans, coverSubtitle, {
              margin: [0, PANEL.titleToSubtitle, 0, 0],
            }),
          ]),
    ],
    {
      margin: [PANEL.side, 0, PANEL.side, PANEL.foot],
      ground: { fill: theme.colours.accent },
    },
  );
};

const sentenceBox = (
  { sentence }: Cover,
  { theme, set, grid }: Sheet,
): readonly Content[] => {
  if (sentence === undefined) return [];
  const { kicker, coverSentence } = theme.type;
  return [
    stack(
      [
        labelled(
          textBox(set.plain(sentence.label, kicker), kicker, {
            margin: [0, dropTo(coverSentence.size, kicker.size), 0, 0],
          }),
          textBox(set.plain(sentence.text, coverSentence), coverSentence),
          grid,
        ),
      ],
      { margin: [0, PANEL_TO_SENTENCE, 0, 0] },
    ),
  ];
};

const factRow = (
  { label, lines }: Cover["rows"][number],
  index: number,
  { theme, set, voices, grid }: Sheet,
): Content => {
  const style = theme.type.coverTable;
  const grey = { ...style, colour: "grey1" } as const;
  const below = style.pitch - style.size;
  const value = lines.map((runs, at) =>
    textBox(withPageCount(set.runs(runs, voices.cover)), style, {
      margin: [0, at === 0 ? 0 : below, 0, 0],
    }),
  );
  const row = [textBox(set.plain(label, grey), style), stack(value)];
  return stack(
    [columns(row, [FACTS.label, grid.columns(FACTS.left) - FACTS.label], 0)],
    { margin: [0, index === 0 ? FACTS.top : FACTS.between, 0, 0] },
  );
};

const PLACEHOLDER = /(\{pages\})/;

/** „{pages}“ becomes the number of pages. */
const withPageCount = (spans: readonly Span[]): readonly Span[] =>
  spans.flatMap((span) =>
    span.text
      .split(PLACEHOLDER)
      .filter((text) => text !== "")
      .map((text): Span =>
        text === "{pages}"
          ? { ...span, text: "0", late: { kind: "pageCount" } }
          : { ...span, text },
      ),
  );

const entryRow = (
  { title, target }: Cover["contents"][number],
  index: number,
  width: number,
  { theme, set, voices }: Sheet,
): Content => {
  const style = theme.type.coverTable;
  const cells = [
    textBox(set.plain(title, style, { goTo: target }), style),
    textBox(set.runs([{ kind: "pageOf", target }], voices.cover), style, {
      alignment: "right",
    }),
  ];
  return stack([columns(cells, [width - NUMBER_WIDTH, NUMBER_WIDTH], 0)], {
    margin: [0, index === 0 ? FACTS.top : FACTS.between, 0, 0],
  });
};

/** For whom, by whom, as of when; beside it the contents in short. */
const facts = ({ rows, contents }: Cover, sheet: Sheet): Content => {
  const { theme, grid } = sheet;
  const left = grid.columns(FACTS.left);
  const right = grid.full - left - grid.gutter;
  const line = (width: number) => rule(width, FACTS.rule, theme.colours.ink);
  return columns(
    [
      stack([
        line(left),
        ...rows.map((row, index) => factRow(row, index, sheet)),
      ]),
      stack(
        contents.length === 0
          ? []
          : [
              line(right),
              ...contents.map((entry, index) =>
                entryRow(entry, index, right, sheet),
              ),
            ],
      ),
    ],
    [left, right],
    grid.gutter,
  );
};

const footBox = ({ foot }: Cover, { theme, set, grid }: Sheet): Content => {
  const style = theme.type.coverFoot;
  const strong = { ...style, weight: 600 } as const;
  return stack(
    [
      rule(grid.full, FOOT.rule, theme.colours.grey4),
      textBox(set.plain(foot.strong, strong), style, {
        margin: [0, FOOT.top, 0, 0],
      }),
      ...(foot.note === undefined
        ? []
        : [
            textBox(set.plain(foot.note, style), style, {
              margin: [0, style.pitch - style.size, 0, 0],
            }),
          ]),
    ],
    { margin: [0, FACTS_TO_FOOT, 0, 0] },
  );
};

/** The first page: what it is, in one sentence, for whom, and what is in it. */
export const cover: NodePrinter<"cover"> = {
  above: 0,
  print: (node, sheet) => {
    const top = stack([
      firmBox(node, sheet),
      panel(node, sheet),
      ...sentenceBox(node, sheet),
    ]);
    return [
      { ...whole(top), startsPage: true },
      {
        ...whole(
          stack([facts(node, sheet), footBox(node, sheet)]),
          PANEL_TO_SENTENCE,
        ),
        isAtFoot: true,
        endsPage: true,
      },
    ];
  },
};
