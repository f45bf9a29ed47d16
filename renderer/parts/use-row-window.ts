import { type RefObject, useLayoutEffect, useState } from "react";
import { useStable } from "./use-stable.ts";
import { type RowWindow, rowWindow } from "./virtual-window.ts";

// Rows beside the ones in view: the compositor scrolls on while the page draws the next ones.
const MORE = 8;

const isSame = (one: RowWindow, other: RowWindow): boolean =>
  one.first === other.first &&
  one.last === other.last &&
  one.offset === other.offset;

/** The rows of a scrolling element that are to be drawn, kept in step with its scrolling and its size. */
export const useRowWindow = (
  scroller: RefObject<HTMLElement | null>,
  count: number,
  rowHeight: number,
): { readonly rows: RowWindow; readonly measure: () => void } => {
  const [rows, setRows] = useState<RowWindow>({
    first: 0,
    last: Math.min(count - 1, 24),
    offset: 0,
  });
  const measure = useStable(() => {
    const element = scroller.current;
    if (element === null) return;
    const next = rowWindow(
      { count, rowHeight, viewport: element.clientHeight },
      element.scrollTop,
      MORE,
    );
    setRows((last) => (isSame(last, next) ? last : next));
  });
  useLayoutEffect(() => {
    if (scroller.current === null || count === 0 || rowHeight === 0) return;
    // It also calls once when it begins, before the first paint.
    const watcher = new ResizeObserver(measure);
    watcher.observe(scroller.current);
    return () => watcher.disconnect();
  }, [scroller, measure, count, rowHeight]);
  return { rows, measure };
};
