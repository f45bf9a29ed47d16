import { useQueries, type UseQueryResult } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import type { CallName, Rows } from "../../main/contract/calls.ts";
import type { InputFor, OutputFor } from "../lib/api.ts";
import type { GridRows } from "../parts/VirtualGrid.tsx";
import { readOf } from "./cache.ts";

/** Calls that answer a window of a list. */
type ListName = {
  readonly [Name in CallName]: OutputFor<Name> extends Rows<unknown>
    ? Name
    : never;
}[CallName];
type RowOf<Name extends ListName> =
  OutputFor<Name> extends Rows<infer Row> ? Row : never;

export type ListReading<Row> = GridRows<Row> & {
  /** Nothing has been answered yet, for this list or the one before. */
  readonly isFirst: boolean;
  readonly error: unknown;
  readonly retry: () => void;
};

const PAGE = 50;

type Shown<Row> = {
  readonly key: string;
  readonly total: number;
  readonly pages: ReadonlyMap<number, readonly Row[]>;
};

const pagesFor = (first: number, last: number): readonly number[] => {
  const from = Math.floor(first / PAGE);
  return Array.from(
    { length: Math.floor(last / PAGE) - from + 1 },
    (_, at) => from + at,
  );
};

/**
 * A list of any length, read in windows as they are looked at. While another list is on its way (something was
 * typed) the last one stays, so that nothing flickers.
 */
export const useRows = <Name extends ListName>(
  name: Name,
  input: Omit<InputFor<Name>, "offset" | "limit">,
): ListReading<RowOf<Name>> => {
  type Row = RowOf<Name>;
  const key = JSON.stringify(input);
  const [range, setRange] = useState<{
    readonly key: string;
    readonly first: number;
    readonly last: number;
  }>({ key, first: 0, last: PAGE - 1 });
  const pages = range.key === key ? pagesFor(range.first, range.last) : [0];
  // The input without its window is the caller's; offset and limit complete it.
  const inputFor = (page: number) =>
    ({
      ...input,
      offset: page * PAGE,
      limit: PAGE,
    }) as unknown as InputFor<Name>;
  const results = useQueries({
    queries: pages.map((page) => readOf(name, inputFor(page))),
  }) as readonly UseQueryResult<Rows<Row>>[]; // Every query reads this one list.
  const answered = pages.flatMap((page, index) => {
    const data = results[index]?.data;
    return data === undefined ? [] : [{ page, data }];
  });
  const last = answered.at(-1);
  const [shown, setShown] = useState<Shown<Row>>();
  const next =
    last === undefined
      ? shown
      : {
          key,
          total: last.data.total,
          pages: new Map(answered.map(({ page, data }) => [page, data.rows])),
        };
  if (next !== undefined && !isSame(next, shown)) setShown(next);
  const now = next ?? shown;
  const rowAt = useCallback(
    (index: number) => now?.pages.get(Math.floor(index / PAGE))?.[index % PAGE],
    [now],
  );
  const onRange = useCallback(
    (first: number, lastRow: number) =>
      setRange((before) =>
        before.key === key && isSamePages(before, first, lastRow)
          ? before
          : { key, first, last: lastRow },
      ),
    [key],
  );
  const failed = results.find(({ error }) => error !== null);
  return {
    count: now?.total ?? 0,
    rowAt,
    onRange,
    listKey: now?.key ?? key,
    isFirst: now === undefined,
    error: failed?.error ?? undefined,
    retry: () => void failed?.refetch(),
  };
};

const isSamePages = (
  range: { readonly first: number; readonly last: number },
  first: number,
  last: number,
): boolean =>
  Math.floor(range.first / PAGE) === Math.floor(first / PAGE) &&
  Math.floor(range.last / PAGE) === Math.floor(last / PAGE);

const isSame = <Row>(one: Shown<Row>, other: Shown<Row> | undefined): boolean =>
  other !== undefined &&
  one.key === other.key &&
  one.total === other.total &&
  one.pages.size === other.pages.size &&
  [...one.pages].every(([page, rows]) => other.pages.get(page) === rows);
