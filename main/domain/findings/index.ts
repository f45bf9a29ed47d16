import { type Finding, SEVERITIES } from "../finding.ts";
import { disputed } from "./disputed.ts";
import { emptyBlock } from "./empty-block.ts";
import { failedBlock } from "./failed-block.ts";
import { type FindingInput, toFindings } from "./finding.ts";
import {
  likelihoodWithConfidence,
  likelihoodWord,
} from "./likelihood-words.ts";
import { lostMention } from "./lost-mention.ts";
import { mixedConditions } from "./mixed-conditions.ts";
import { noSource } from "./no-source.ts";
import { noSourcesBlock } from "./no-sources-block.ts";
import { overdue } from "./overdue.ts";
import { singleSource } from "./single-source.ts";
import { untranslated } from "./untranslated.ts";

/** Every kind of finding. */
export const FINDINGS = [
  failedBlock,
  noSourcesBlock,
  lostMention,
  noSource,
  likelihoodWithConfidence,
  emptyBlock,
  untranslated,
  overdue,
  likelihoodWord,
  disputed,
  mixedConditions,
  singleSource,
] as const;

/** All that is to be said of a briefing before it is handed over: by severity, then in the order of its blocks. */
export const findingsOf = (input: FindingInput): readonly Finding[] => {
  const order = new Map(
    input.briefing.blocks.map(({ id }, index) => [id, index]),
  );
  const position = ({ place }: Finding): number =>
    place.blockId === undefined ? -1 : (order.get(place.blockId) ?? -1);
  return FINDINGS.flatMap((definition) =>
    toFindings(definition, input),
  ).toSorted(
    (one, other) =>
      SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) ||
      position(one) - position(other),
  );
};
