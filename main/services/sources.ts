import type { Source } from "../domain/source.ts";
import type { Context } from "./context.ts";
import type { HandlersOf } from "./handlers.ts";
import { plainService } from "./plain.ts";

/** A changed grade keeps the earlier one: what was printed under it must stay explicable. */
const withHistory = (
  source: Source,
  before: Source | undefined,
  now: string,
  why: string | undefined,
): Source =>
  before === undefined || before.reliability === source.reliability
    ? source
    : {
        ...source,
        reliabilityHistory: [
          ...before.reliabilityHistory,
          { reliability: before.reliability, until: now, why },
        ],
      };

export const createSources = (context: Context): HandlersOf<"sources"> => {
  const plain = plainService(
    context,
    "source",
    "sources",
    ({ title, publisher, author }) => [title, publisher, author],
  );
  return {
    ...plain,
    save: ({ source, why }, caller) =>
      plain.save(
        withHistory(
          source,
          context.store.tables.source.get(source.id),
          context.now(),
          why,
        ),
        caller,
        why,
      ),
  };
};
