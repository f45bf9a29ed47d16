import { type RefObject, useLayoutEffect, useState } from "react";

/** The width of an element in px, kept in step with it. */
export const useWidth = (
  element: RefObject<Element | null>,
  first: number,
): number => {
  const [width, setWidth] = useState(first);
  useLayoutEffect(() => {
    if (element.current === null) return;
    // It also calls once when it begins, before the first paint.
    const watcher = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(entry.contentRect.width);
    });
    watcher.observe(element.current);
    return () => watcher.disconnect();
  }, [element]);
  return width;
};
