import { useCallback, useSyncExternalStore } from "react";

// Asked at every drawing: one list a query, for as long as the page lives.
const lists = new Map<string, MediaQueryList>();

const listFor = (query: string): MediaQueryList => {
  const found = lists.get(query) ?? matchMedia(query);
  lists.set(query, found);
  return found;
};

/** Whether a media query holds, kept in step with it. */
export const useMedia = (query: string): boolean => {
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = listFor(query);
      media.addEventListener("change", listener);
      return () => media.removeEventListener("change", listener);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => listFor(query).matches);
};
