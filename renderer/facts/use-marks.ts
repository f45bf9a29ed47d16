import { useCallback, useState } from "react";
import type { FactRow } from "../../main/domain/fact-row.ts";
import type { FactId } from "../../main/domain/ids.ts";
import type { FactQuery } from "../../main/domain/query.ts";
import { api } from "../lib/api.ts";

/** As many as one change may hold. */
const MOST = 1000;
const WINDOW = 200;

type Marks = ReadonlySet<FactId>;

const toggled = (marks: Marks, id: FactId): Marks =>
  marks.has(id)
    ? new Set([...marks].filter((each) => each !== id))
    : new Set([...marks, id].slice(0, MOST));

/** The ids of a whole list, as many as may be marked. */
const readIds = async (
  query: FactQuery,
  total: number,
): Promise<readonly FactId[]> => {
  const offsets = Array.from(
    { length: Math.ceil(Math.min(total, MOST) / WINDOW) },
    (_, at) => at * WINDOW,
  );
  const pages = await Promise.all(
    offsets.map((offset) => api.facts.rows({ query, offset, limit: WINDOW })),
  );
  return pages.flatMap(({ rows }) => rows.map(({ id }) => id)).slice(0, MOST);
};

type MarkedRows = {
  readonly count: number;
  readonly rowAt: (index: number) => FactRow | undefined;
};

/** The facts marked in a list: one by one, by stretches, or all of them. */
export const useMarks = ({ count, rowAt }: MarkedRows, query: FactQuery) => {
  const [marked, setMarked] = useState<Marks>(new Set());
  const mark = useCallback(
    (from: number, to: number) => {
      const indices = Array.from(
        { length: Math.abs(to - from) + 1 },
        (_, at) => Math.min(from, to) + at,
      );
      const ids = indices.flatMap((index) => rowAt(index)?.id ?? []);
      setMarked((before) =>
        from === to && ids[0] !== undefined
          ? toggled(before, ids[0])
          : new Set([...before, ...ids].slice(0, MOST)),
      );
    },
    [rowAt],
  );
  const markOne = useCallback(
    (row: FactRow) => setMarked((before) => toggled(before, row.id)),
    [],
  );
  const markAll = async () => setMarked(new Set(await readIds(query, count)));
  const clear = () => setMarked(new Set());
  return { marked, mark, markOne, markAll, clear };
};
