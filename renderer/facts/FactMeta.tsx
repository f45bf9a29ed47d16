import type { FactUse } from "../../main/contract/calls.ts";
import type { FactSheet } from "../../main/domain/fact-sheet.ts";
import { pick } from "../../main/domain/language.ts";
import { Grade } from "../parts/Grade.tsx";
import { useSpeech } from "../parts/speech.ts";
import { Freshness } from "./Freshness.tsx";
import styles from "./FactSheetView.module.css";

type FactMetaProps = {
  readonly sheet: FactSheet;
  readonly uses: readonly FactUse[];
};

/** Nature, credibility, topic; as-of date, last check, where it is used. */
export function FactMeta({ sheet, uses }: FactMetaProps) {
  const { words, format, language } = useSpeech();
  const { fact, printed, topic } = sheet;
  const credibility = printed?.claim.credibility;
  const counted = (["briefing", "handout", "note"] as const).flatMap((noun) => {
    const count = uses.filter((use) => use.noun === noun).length;
    return count === 0 ? [] : [words.sheet.uses[noun](count)];
  });
  return (
    <dl className={styles.meta}>
      <dt>{words.sheet.nature}</dt>
      <dd>{words.nature[fact.nature]}</dd>
      {fact.likelihood !== undefined && (
        <>
          <dt>{words.sheet.likelihood}</dt>
          <dd>{words.likelihood[fact.likelihood]}</dd>
        </>
      )}
      {fact.confidence !== undefined && (
        <>
          <dt>{words.sheet.confidence}</dt>
          <dd>{words.confidence[fact.confidence]}</dd>
        </>
      )}
      <dt>{words.sheet.asOf}</dt>
      <dd>
        {printed?.claim.asOf === undefined
          ? words.sheet.undated
          : format.date(printed.claim.asOf)}
      </dd>
      {credibility !== undefined && (
        <>
          <dt>{words.sheet.credibility}</dt>
          <dd>
            <Grade code={credibility} words={words.credibility[credibility]} />
          </dd>
        </>
      )}
      <dt>{words.sheet.checked}</dt>
      <dd>
        <Freshness sheet={sheet} />
      </dd>
      <dt>{words.sheet.topic}</dt>
      <dd>{pick(topic.name, language).text}</dd>
      <dt>{words.sheet.used}</dt>
      <dd>
        {counted.length === 0 ? (
          words.sheet.notUsed
        ) : (
          <a href="#used" onClick={(event) => scrollToUses(event)}>
            {counted.join(", ")}
          </a>
        )}
      </dd>
    </dl>
  );
}

/** The address stays that of the page. */
const scrollToUses = (event: { readonly preventDefault: () => void }): void => {
  event.preventDefault();
  document.getElementById("fact-uses")?.scrollIntoView({ block: "nearest" });
};
