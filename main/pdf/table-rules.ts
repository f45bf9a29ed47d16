import type { TableContent } from "./content.ts";
import type { Sheet } from "./sheet.ts";

const HEAD = 0.6;
const ROW = 0.3;
const LAST = 0.9;
const none = () => 0;

/** Horizontal rules of a table with one row of head: under it, between rows, at the end. Rows in `groupStarts` open a group. */
export const rulesOnly = (
  rows: number,
  { theme }: Sheet,
  groupStarts: ReadonlySet<number> = new Set(),
): TableContent["layout"] => {
  const { ink, grey3, grey4 } = theme.colours;
  return {
    hLineWidth: (line) => {
      if (line === 0) return 0;
      if (line === rows) return LAST;
      return line === 1 ? HEAD : ROW;
    },
    hLineColor: (line) => {
      if (line === 1 || line === rows) return ink;
      return groupStarts.has(line) ? grey3 : grey4;
    },
    vLineWidth: none,
    paddingLeft: none,
    paddingRight: none,
    paddingTop: none,
    paddingBottom: none,
  };
};
