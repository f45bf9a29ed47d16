import type { CitedSource } from "./blocks/block.ts";
import type { ComposedBlock, Document, Node, Run, Runs } from "./document.ts";
import type { FactSheet } from "./fact-sheet.ts";
import type { SourceId } from "./ids.ts";
import type { Language } from "./language.ts";
import type { Source } from "./source.ts";
import { glue } from "./typography.ts";
import { mapRuns, nodesOf, runsOf } from "./walk.ts";

const isLanguage = (language: string): language is Language =>
  language === "de" || language === "en";

/** Neighbouring texts that are set alike are one: a space that must not break may stand between them. */
const merged = (runs: Runs): Runs =>
  runs.reduce<Run[]>((sofar, run) => {
    const last = sofar.at(-1);
    const isAlike =
      run.kind === "text" &&
      last?.kind === "text" &&
      run.weight === last.weight &&
      run.language === last.language &&
      run.struck === last.struck;
    return isAlike
      ? [...sofar.slice(0, -1), { ...last, text: last.text + run.text }]
      : [...sofar, run];
  }, []);

/** Sets the spaces that must not break, in the language that each text is in. */
export const glued = (node: Node, language: Language): Node =>
  mapRuns(node, (runs) =>
    merged(runs).map((run): Run => {
      if (run.kind !== "text") return run;
      const own = run.language ?? language;
      return isLanguage(own) ? { ...run, text: glue(run.text, own) } : run;
    }),
  );

/** The numbers of the sources: one each, by first mention in reading order. */
export const citationNumbers = (
  document: Pick<Document, "blocks">,
): ReadonlyMap<SourceId, number> => {
  const cited = nodesOf(document)
    .flatMap((node) => (node.kind === "atFoot" ? [] : runsOf(node).flat()))
    .flatMap((run) => (run.kind === "citation" ? [run.sourceId] : []));
  return new Map([...new Set(cited)].map((id, index) => [id, index + 1]));
};

const numberedRuns = (
  runs: Runs,
  numbers: ReadonlyMap<SourceId, number>,
): Runs =>
  runs.map((run) =>
    run.kind === "citation"
      ? { ...run, number: numbers.get(run.sourceId) }
      : run,
  );

/** A block whose citations carry their numbers. */
export const numbered = (
  block: ComposedBlock,
  numbers: ReadonlyMap<SourceId, number>,
): ComposedBlock => ({
  ...block,
  nodes: block.nodes.map((node) =>
    mapRuns(node, (runs) => numberedRuns(runs, numbers)),
  ),
});

/** The sources behind the numbers, in their order. */
export const citedSources = (
  numbers: ReadonlyMap<SourceId, number>,
  sheets: readonly FactSheet[],
): readonly CitedSource[] => {
  const known = new Map<SourceId, Source>(
    sheets.flatMap(({ claims }) =>
      claims.map(({ source }) => [source.id, source]),
    ),
  );
  return [...numbers].flatMap(([id, number]) => {
    const source = known.get(id);
    return source === undefined ? [] : [{ number, source }];
  });
};
