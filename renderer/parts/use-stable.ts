import { useCallback, useLayoutEffect, useRef } from "react";

/** The same function for as long as the component lives, which does what the last one given would do. For events, not for drawing. */
export const useStable = <Args extends readonly unknown[], Result>(
  callback: (...args: Args) => Result,
): ((...args: Args) => Result) => {
  const latest = useRef(callback);
  useLayoutEffect(() => {
    latest.current = callback;
  });
  return useCallback((...args: Args) => latest.current(...args), [latest]);
};
