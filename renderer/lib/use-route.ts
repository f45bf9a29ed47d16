import { useMemo, useSyncExternalStore } from "react";
import { parseRoute, type Route } from "./route.ts";

const onMove = (listener: () => void): (() => void) => {
  addEventListener("hashchange", listener);
  return () => removeEventListener("hashchange", listener);
};

/** The page that is open. */
export const useRoute = (): Route => {
  const hash = useSyncExternalStore(onMove, () => location.hash);
  return useMemo(() => parseRoute(hash), [hash]);
};
