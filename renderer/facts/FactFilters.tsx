import { memo } from "react";
import type { Source } from "../../main/domain/source.ts";
import type { Topic } from "../../main/domain/topic.ts";
import { NATURES } from "../../main/domain/fact.ts";
import { FRESHNESS } from "../../main/domain/freshness.ts";
import { pick } from "../../main/domain/language.ts";
import { FACT_STATES } from "../../main/domain/query.ts";
import { FilterChip } from "../parts/FilterChip.tsx";
import { useSpeech } from "../parts/speech.ts";
import styles from "./FactList.module.css";
import type { FactFilter } from "./fact-filter.ts";

type FactFiltersProps = {
  readonly filter: FactFilter;
  readonly topics: readonly Topic[];
  readonly sources: readonly Source[];
  readonly onChange: (change: Partial<FactFilter>) => void;
};

/** Filters that combine: state, topic, nature, source, freshness. Drawn again only when one changes, not with every row that is chosen. */
export const FactFilters = memo(function FactFilters({
  filter,
  topics,
  sources,
  onChange,
}: FactFiltersProps) {
  const { words, language } = useSpeech();
  const freshnessWords = {
    current: words.state.current,
    dueSoon: words.freshness.dueSoon,
    overdue: words.freshness.overdue,
  };
  return (
    <div className={styles.filters}>
      <FilterChip
        label={words.facts.state}
        options={FACT_STATES.map((id) => ({ id, text: words.state[id] }))}
        chosen={filter.states}
        onChange={(states) => onChange({ states })}
      />
      <FilterChip
        label={words.facts.topic}
        options={topics.map(({ id, name }) => ({
          id,
          text: pick(name, language).text,
        }))}
        chosen={filter.topicIds}
        onChange={(topicIds) => onChange({ topicIds })}
      />
      <FilterChip
        label={words.facts.nature}
        options={NATURES.map((id) => ({ id, text: words.nature[id] }))}
        chosen={filter.natures}
        onChange={(natures) => onChange({ natures })}
      />
      <FilterChip
        label={words.facts.source}
        options={sources.map(({ id, title, publisher }) => ({
          id,
          text: `${publisher}: ${title}`,
        }))}
        chosen={filter.sourceIds}
        onChange={(sourceIds) => onChange({ sourceIds })}
      />
      <FilterChip
        label={words.facts.freshness}
        options={FRESHNESS.map((id) => ({ id, text: freshnessWords[id] }))}
        chosen={filter.freshness}
        onChange={(freshness) => onChange({ freshness })}
      />
    </div>
  );
});
