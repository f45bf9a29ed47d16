import type { Briefing } from "../briefing.ts";
import type { Document } from "../document.ts";
import { type FactSheet, nameOf } from "../fact-sheet.ts";
import type { Finding, FindingKind, Place, Severity } from "../finding.ts";
import type { BlockId } from "../ids.ts";
import type { Speech } from "../runs.ts";

/** What findings are looked for in. */
export type FindingInput = {
  readonly briefing: Briefing;
  readonly document: Document;
  /** The facts that each block prints or mentions. */
  readonly facts: ReadonlyMap<BlockId, readonly FactSheet[]>;
  /** Of whoever reads the findings; not that of the document. */
  readonly speech: Speech;
};

/** One place where a finding holds, and what fills its sentence. */
export type Spot = { readonly place: Place; readonly what: string };

/** A kind of finding as it is registered. */
export type FindingDefinition<Kind extends FindingKind> = {
  readonly kind: Kind;
  readonly severity: Severity;
  readonly when: (input: FindingInput) => readonly Spot[];
};

/** A kind of finding: when it holds, how grave it is, where its mend is. Its sentence is words.findings[kind]. */
export const defineFinding = <const Kind extends FindingKind>(
  definition: FindingDefinition<Kind>,
): FindingDefinition<Kind> => definition;

/** Every fact for which it holds, once, in the first block that has it. */
export const factsWhere =
  (holds: (sheet: FactSheet, input: FindingInput) => boolean) =>
  (input: FindingInput): readonly Spot[] => {
    const first = new Map(
      [...input.facts]
        .toReversed()
        .flatMap(([blockId, sheets]) =>
          sheets
            .toReversed()
            .map((sheet) => [sheet.fact.id, { blockId, sheet }] as const),
        ),
    );
    return [...first.values()]
      .toReversed()
      .filter(({ sheet }) => holds(sheet, input))
      .map(({ blockId, sheet }) => ({
        place: { blockId, factId: sheet.fact.id },
        what: nameOf(sheet, input.speech.format.language),
      }));
  };

/** All that a kind of finding has to say of a briefing. */
export const toFindings = (
  definition: FindingDefinition<FindingKind>,
  input: FindingInput,
): readonly Finding[] =>
  definition.when(input).map((spot) => ({
    kind: definition.kind,
    severity: definition.severity,
    ...spot,
  }));
