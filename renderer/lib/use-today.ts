import { useSyncExternalStore } from "react";
import type { PartialDate } from "../../main/domain/dates.ts";
import { today } from "./days.ts";

const MINUTE_MS = 60_000;

const everyMinute = (listener: () => void): (() => void) => {
  const timer = setInterval(listener, MINUTE_MS);
  return () => clearInterval(timer);
};

/** The day it is here; an app that is left open notices midnight. */
export const useToday = (): PartialDate =>
  useSyncExternalStore(everyMinute, () => today());
