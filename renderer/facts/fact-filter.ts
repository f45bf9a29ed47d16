import {
  FACT_STATES,
  type FactQuery,
  type FactState,
} from "../../main/domain/query.ts";
import type { Nature } from "../../main/domain/fact.ts";
import type { Freshness } from "../../main/domain/freshness.ts";
import type { SourceId, TopicId } from "../../main/domain/ids.ts";

/** What the list is narrowed to. */
export type FactFilter = {
  readonly text: string;
  readonly states: readonly FactState[];
  readonly topicIds: readonly TopicId[];
  readonly natures: readonly Nature[];
  readonly sourceIds: readonly SourceId[];
  readonly freshness: readonly Freshness[];
};

/** What stands: what was replaced or withdrawn is shown when asked for. */
const STANDING: readonly FactState[] = ["current", "disputed"];

export const NO_FILTER: FactFilter = {
  text: "",
  states: STANDING,
  topicIds: [],
  natures: [],
  sourceIds: [],
  freshness: [],
};

const filled = <Item>(items: readonly Item[]): readonly Item[] | undefined =>
  items.length === 0 ? undefined : items;

/** The filter as the app is asked for it; no state chosen means all of them. */
export const queryOf = ({
  text,
  states,
  topicIds,
  natures,
  sourceIds,
  freshness,
}: FactFilter): FactQuery => ({
  ...(text.trim() !== "" && { text: text.trim() }),
  states: filled(states) ?? FACT_STATES,
  topicIds: filled(topicIds),
  natures: filled(natures),
  sourceIds: filled(sourceIds),
  freshness: filled(freshness),
});

const isSameSet = (
  one: readonly unknown[],
  other: readonly unknown[],
): boolean =>
  one.length === other.length && one.every((item) => other.includes(item));

/** Whether anything but the words narrows the list: then the filters may be why nothing is found. */
export const hasFilters = ({
  states,
  topicIds,
  natures,
  sourceIds,
  freshness,
}: FactFilter): boolean =>
  !isSameSet(states, STANDING) ||
  [topicIds, natures, sourceIds, freshness].some((items) => items.length > 0);
