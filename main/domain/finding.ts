import type { BlockId, FactId, SourceId } from "./ids.ts";
import type { Words } from "./words/index.ts";

export const SEVERITIES = ["error", "warning", "hint"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Where a finding leads: the block, and the record in it that has to be mended. */
export type Place = {
  readonly blockId?: BlockId | undefined;
  readonly factId?: FactId | undefined;
  readonly sourceId?: SourceId | undefined;
};

/** Each kind has its sentence in words.findings. */
export type FindingKind = keyof Words["findings"];

/** One line of the pre-flight. `what` fills the sentence of its kind: a fact's, block's or source's name. */
export type Finding = {
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly place: Place;
  readonly what: string;
};

/** The finding as a sentence. */
export const findingText = (
  { kind, what }: Pick<Finding, "kind" | "what">,
  words: Words,
): string => words.findings[kind](what);
