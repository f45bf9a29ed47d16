import type { Paragraph } from "../../domain/document.ts";
import { heightOf, textBox } from "../layout.ts";
import type { NodePrinter, Piece, Sheet } from "../sheet.ts";

const LINES_KEPT = 2;

const printers: Record<
  Paragraph["role"],
  (node: Paragraph, sheet: Sheet) => Piece
> = {
  body: ({ runs }, { set, voices, theme, grid }) => ({
    keep: heightOf(LINES_KEPT, theme.type.body),
    content: textBox(set.runs(runs, voices.body), theme.type.body, {
      margin: [grid.full - grid.text, 0, 0, 0],
    }),
  }),
  note: ({ runs }, { set, voices, theme }) => ({
    keep: heightOf(LINES_KEPT, theme.type.note),
    content: textBox(set.runs(runs, voices.note), theme.type.note),
  }),
  subheading: ({ runs }, { set, voices, theme, grid }) => ({
    keep: "whole",
    leads: theme.type.body.size,
    content: textBox(
      set.runs(runs, { ...voices.body, regular: voices.body.strong }),
      theme.type.body,
      { margin: [grid.full - grid.text, 0, 0, 0] },
    ),
  }),
};

/** Text on the text column; notes over the full width. */
export const paragraph: NodePrinter<"paragraph"> = {
  above: (before) =>
    before.kind === "paragraph" && before.role !== "subheading" ? 7 : 14,
  print: (node, sheet) => [printers[node.role](node, sheet)],
};
