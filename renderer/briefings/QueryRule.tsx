import { NATURES } from "../../main/domain/fact.ts";
import { pick } from "../../main/domain/language.ts";
import { FACT_STATES, type FactQuery } from "../../main/domain/query.ts";
import { useCall } from "../app/cache.ts";
import { FilterChip } from "../parts/FilterChip.tsx";
import { useSpeech } from "../parts/speech.ts";
import styles from "./BlockForm.module.css";
import type { FormContext } from "./field-props.ts";
import { SubjectsField } from "./SubjectsField.tsx";
import { useAttributes } from "./use-attributes.ts";

type QueryRuleProps = {
  readonly rule: FactQuery;
  readonly onChange: (rule: FactQuery) => void;
  readonly context: FormContext;
};

/** An empty list of a condition is no condition. */
const withoutEmpty = (rule: Readonly<Record<string, unknown>>): FactQuery =>
  Object.fromEntries(
    Object.entries(rule).filter(
      ([, value]) =>
        value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );

/** Which facts are meant, by what they are about; it holds for facts that are still to come. */
export function QueryRule({ rule, onChange }: QueryRuleProps) {
  const { words, language, format } = useSpeech();
  const attributes = useAttributes();
  const { data: topics } = useCall("topics.list", { limit: 200 });
  const { data: fitting } = useCall(
    "facts.rows",
    { query: { ...rule }, limit: 1 },
    { keepsLast: true },
  );
  const isEmpty = Object.keys(rule).length === 0;
  const change = (part: Readonly<Record<string, unknown>>) =>
    onChange(withoutEmpty({ ...rule, ...part }));
  return (
    <>
      <div className={styles.rules}>
        <FilterChip
          label={words.builder.topics}
          options={(topics?.rows ?? []).map(({ id, name }) => ({
            id,
            text: pick(name, language).text,
          }))}
          chosen={rule.topicIds ?? []}
          onChange={(topicIds) => change({ topicIds })}
        />
        <FilterChip
          label={words.builder.addAttribute}
          options={attributes}
          chosen={rule.attributeIds ?? []}
          onChange={(attributeIds) => change({ attributeIds })}
        />
        <FilterChip
          label={words.builder.natures}
          options={NATURES.map((id) => ({ id, text: words.nature[id] }))}
          chosen={rule.natures ?? []}
          onChange={(natures) => change({ natures })}
        />
        <FilterChip
          label={words.builder.states}
          options={FACT_STATES.map((id) => ({ id, text: words.state[id] }))}
          chosen={rule.states ?? []}
          onChange={(states) => change({ states })}
        />
      </div>
      <SubjectsField
        label={words.form.subjects}
        value={rule.subjectIds ?? []}
        error={undefined}
        onChange={(subjectIds) => change({ subjectIds })}
      />
      <output className={styles.quiet}>
        {isEmpty
          ? words.builder.ruleAll
          : fitting === undefined
            ? ""
            : words.builder.ruleHelp(format.count(fitting.total))}
      </output>
    </>
  );
}
