import { useQueries } from "@tanstack/react-query";
import { readOf } from "./cache.ts";
import type { Found } from "./palette-entries.ts";

const options = (isEnabled: boolean) => ({ keepsLast: true, isEnabled });

/** Looks for what is typed in everything that has a page; undefined where nothing is typed or not all has come. */
export const usePaletteSearch = (typed: string): Found | undefined => {
  const text = typed.trim();
  const isOn = text !== "";
  const [facts, subjects, clients, sources] = useQueries({
    queries: [
      readOf("facts.rows", { query: { text }, limit: 5 }, options(isOn)),
      readOf("subjects.list", { text, limit: 4 }, options(isOn)),
      readOf("clients.list", { text, limit: 3 }, options(isOn)),
      readOf("sources.list", { text, limit: 3 }, options(isOn)),
    ],
  });
  if (
    !isOn ||
    facts.data === undefined ||
    subjects.data === undefined ||
    clients.data === undefined ||
    sources.data === undefined
  )
    return undefined;
  return {
    facts: facts.data,
    subjects: subjects.data,
    clients: clients.data,
    sources: sources.data,
  };
};
