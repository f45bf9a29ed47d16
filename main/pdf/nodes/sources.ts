import { type Sources, sourceTarget } from "../../domain/document.ts";
import type { Content, Margin, Span } from "../content.ts";
import { stack, textBox } from "../layout.ts";
import { citedOnSpans } from "../resolve.ts";
import { type NodePrinter, type Piece, type Sheet, whole } from "../sheet.ts";
import { rulesOnly } from "../table-rules.ts";

type Row = Sources["rows"][number];

const NUMBER_WIDTH = 20;
const RELIABILITY_WIDTH = 116;
const PAGES_WIDTH = 58;
const GAP = 12;
const PADDING = 4.45;
const TABLE_TO_NOTES = 4.6;
const ROWS_KEPT = 75;

/** Where the source is cited: said once the pages stand, or at once where an earlier layout has shown that it needs several lines. */
const pagesSpans = (
  { sourceId }: Row,
  { set, theme, cited }: Sheet,
): readonly Span[] => {
  const { source } = theme.type;
  const [separator] = set.plain(", ", source);
  const [like] = set.plain("", { ...source, colour: "accent" });
  if (separator === undefined || like === undefined) return [];
  const late = { kind: "citedOn", sourceId, separator } as const;
  return cited === undefined
    ? [{ ...like, late }]
    : citedOnSpans(like, late, cited);
};

const rowBoxes = (row: Row, sheet: Sheet): readonly Content[] => {
  const { set, theme, voices } = sheet;
  const { source } = theme.type;
  const margin: Margin = [0, PADDING, GAP, PADDING];
  const number = set.plain(`[${row.number}]`, {
    ...source,
    weight: 600,
    colour: "accent",
  });
  const below: Margin = [0, source.pitch - source.size, 0, 0];
  const details = { ...voices.source, regular: theme.type.small };
  return [
    textBox(number, source, {
      margin: [0, PADDING, 0, PADDING],
      anchor: { target: sourceTarget(row.sourceId) },
    }),
    stack(
      [
        textBox(set.runs(row.title, voices.source), source),
        ...(row.details.length === 0
          ? []
          : [
              textBox(set.runs(row.details, details), source, {
                margin: below,
              }),
            ]),
      ],
      { margin },
    ),
    textBox(set.plain(row.reliability, source), source, { margin }),
    textBox(pagesSpans(row, sheet), source, {
      margin: [0, PADDING, 0, PADDING],
      alignment: "right",
    }),
  ];
};

const headBoxes = (
  { columns }: Sources,
  { set, theme }: Sheet,
): readonly Content[] => {
  const style = theme.type.sourceHead;
  return columns.map((name, index) =>
    textBox(set.plain(name, style), style, {
      margin: [0, 0, 0, PADDING],
      alignment: index === columns.length - 1 ? "right" : "left",
    }),
  );
};

/** Every source by its number, with how reliable it is and the pages that cite it. */
export const sources: NodePrinter<"sources"> = {
  above: 14,
  afterHeading: 8,
  print: (node, sheet) => {
    const { grid, theme, set, voices } = sheet;
    const { note } = theme.type;
    const widths = [
      NUMBER_WIDTH,
      grid.full - NUMBER_WIDTH - RELIABILITY_WIDTH - PAGES_WIDTH,
      RELIABILITY_WIDTH,
      PAGES_WIDTH,
    ];
    const body = {
      table: {
        widths,
        headerRows: 1,
        keepWithHeaderRows: node.rows.length === 0 || sheet.isLoose ? 0 : 1,
        dontBreakRows: !sheet.isLoose,
        body: [
          headBoxes(node, sheet),
          ...node.rows.map((row) => rowBoxes(row, sheet)),
        ],
      },
      layout: rulesOnly(node.rows.length + 1, sheet),
    };
    return [
      { keep: ROWS_KEPT, content: stack([body]) },
      ...node.notes.map((runs, index): Piece =>
        whole(
          textBox(set.runs(runs, voices.note), note),
          index === 0 ? TABLE_TO_NOTES : note.pitch - note.size,
        ),
      ),
    ];
  },
};
