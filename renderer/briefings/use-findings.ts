import { useState } from "react";
import type { Finding } from "../../main/domain/finding.ts";
import type { BlockId } from "../../main/domain/ids.ts";
import { go } from "../lib/route.ts";
import {
  nextRow,
  type PreflightRow,
  preflightRows,
  shownRows,
} from "./preflight.ts";

type Parts = {
  /** Undefined until the first print. */
  readonly findings: readonly Finding[] | undefined;
  readonly pages: ReadonlyMap<BlockId, number>;
  readonly current: string | undefined;
  readonly showBlock: (id: BlockId, finding: string) => void;
  readonly showDetails: (finding: string) => void;
};

export type Findings = {
  readonly rows: readonly PreflightRow[];
  readonly unfolded: ReadonlySet<string>;
  readonly unfold: (key: string) => void;
  readonly choose: (row: PreflightRow) => void;
  readonly mend: (row: PreflightRow) => void;
  /** F8 and Shift F8. */
  readonly next: (step: 1 | -1) => void;
};

/** The rows of the pre-flight and the ways through them. */
export const useFindings = ({
  findings,
  pages,
  current,
  showBlock,
  showDetails,
}: Parts): Findings => {
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const rows = preflightRows(findings ?? [], pages);
  const choose = ({ key, finding }: PreflightRow) => {
    const { blockId } = finding.place;
    if (blockId === undefined) showDetails(key);
    else showBlock(blockId, key);
  };
  return {
    rows,
    unfolded,
    unfold: (key) =>
      setUnfolded((before) => {
        const after = new Set(before);
        if (!after.delete(key)) after.add(key);
        return after;
      }),
    choose,
    mend: (row) => {
      const { factId } = row.finding.place;
      if (factId === undefined) choose(row);
      else go({ place: "library", list: "facts", id: factId });
    },
    next: (step) => {
      const row = nextRow(shownRows(rows, unfolded), current, step);
      if (row !== undefined) choose(row);
    },
  };
};
