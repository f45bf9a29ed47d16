import { columns, textBox } from "../layout.ts";
import { type NodePrinter, whole } from "../sheet.ts";

const BETWEEN = 6.5;
const OTHER_WIDTH = 96;
const SIGN_WIDTH = 16;
const GAP = 8;

/** Name, the other value ≠ the used one: a line each where they are short. */
export const disputes: NodePrinter<"disputes"> = {
  above: 14,
  print: ({ rows }, { set, voices, theme, grid }) => {
    const style = theme.type.table;
    const name = grid.full / 3 - GAP;
    const other = OTHER_WIDTH - GAP;
    const widths = [
      name,
      other,
      SIGN_WIDTH - GAP,
      grid.full - name - other - SIGN_WIDTH - 2 * GAP,
    ];
    return rows.map((row) => {
      const cells = [
        set.plain(row.name, style),
        set.runs(row.other, voices.table),
        set.runs([{ kind: "unequal" }], voices.table),
        set.runs(row.used, voices.table),
      ];
      return whole(
        columns(
          cells.map((spans) => textBox(spans, style)),
          widths,
          GAP,
        ),
        BETWEEN,
      );
    });
  },
};
