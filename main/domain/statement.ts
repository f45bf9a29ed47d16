import type { Claim, Condition } from "./claim.ts";
import type { Run, Runs, Weight } from "./document.ts";
import type { FactSheet, SourcedClaim } from "./fact-sheet.ts";
import type { Format } from "./format.ts";
import { isMeasured } from "./numeric-reading.ts";
import { type Localized, pick } from "./language.ts";
import {
  inLanguage,
  joinedRun,
  type Speech,
  speechOf,
  textRuns,
} from "./runs.ts";

/** One citation a source, in the order of the claims. */
export const citations = (claims: readonly SourcedClaim[]): Runs =>
  claims
    .filter(
      ({ source }, index) =>
        claims.findIndex((each) => each.source.id === source.id) === index,
    )
    .map(({ claim, source }) => ({
      kind: "citation",
      claimId: claim.id,
      sourceId: source.id,
    }));

const isOpen = ({ claim }: SourcedClaim): boolean =>
  claim.standing.kind === "open";

/** A remark stands beside a value without giving one: “Huawei denies plans of its own”. */
const isRemark = ({ claim }: SourcedClaim, sheet: FactSheet): boolean =>
  claim.reading.kind === "text" &&
  sheet.printed !== undefined &&
  sheet.printed.claim.reading.kind !== "text";

/**
 * The printed claim and the open ones that agree with it; all open ones where none is printed. Where all are set
 * aside these: a statement without a value is then about them (“there is no credible figure”).
 */
export const supporting = (sheet: FactSheet): readonly SourcedClaim[] => {
  const open = sheet.claims.filter(isOpen);
  if (open.length === 0)
    return sheet.claims.filter(
      ({ claim }) => claim.standing.kind === "setAside",
    );
  return open.filter(
    (each) =>
      !isRemark(each, sheet) &&
      !sheet.against.some(({ claim }) => claim.id === each.claim.id),
  );
};

/** Open claims in words beside a printed value of another kind. */
export const remarksOn = (sheet: FactSheet): readonly SourcedClaim[] =>
  sheet.claims.filter((each) => isOpen(each) && isRemark(each, sheet));

/** A fact or forecast that no source stands behind, and that rests on no other fact. */
export const isUnsupported = (sheet: FactSheet): boolean => {
  const { nature, basisIds } = sheet.fact;
  return (
    (nature === "fact" || nature === "forecast") &&
    basisIds.length === 0 &&
    supporting(sheet).length === 0
  );
};

const CONDITION_PARTS = [
  "precision",
  "sparsity",
  "per",
  "note",
] as const satisfies readonly (keyof Condition)[];

/** The parts in which the conditions of these claims differ, as text beside each value; a claim without a number has none. */
export const unlikeConditions = (
  claims: readonly Claim[],
  format: Format,
): ((claim: Claim) => string) => {
  const measured = claims.filter(isMeasured);
  const differs = CONDITION_PARTS.filter(
    (part) =>
      new Set(measured.map(({ condition }) => JSON.stringify(condition[part])))
        .size > 1,
  );
  return (claim) => {
    if (!isMeasured(claim)) return "";
    return format.condition(
      Object.fromEntries(differs.map((part) => [part, claim.condition[part]])),
    );
  };
};

/** In a sentence a value has the claim's own wording; in a list a relative one is short: „3,9 × NVL72“. */
export type ValuePlace = "sentence" | "list";

/** A value with its condition, where the fact's claims differ in it. */
const valueTexts = (
  sheet: FactSheet,
  place: ValuePlace,
  { format }: Speech,
): ((claim: Claim) => string) => {
  const claims = [sheet.printed, ...sheet.against].flatMap((each) =>
    each === undefined ? [] : [each.claim],
  );
  const conditionOf = unlikeConditions(claims, format);
  return (claim) => {
    const condition = conditionOf(claim);
    const isShort = place === "list" && claim.reading.kind === "relative";
    const text = isShort
      ? format.value(claim, sheet.attribute, sheet.related).text
      : format.inSentence(claim, sheet.related);
    return text + (condition === "" ? "" : ` (${condition})`);
  };
};

/** The values that stand against the printed one, each with its citations; claims that read alike share theirs. */
export const otherValues = (
  sheet: FactSheet,
  place: ValuePlace,
  speech: Speech,
): readonly Runs[] => {
  const textOf = valueTexts(sheet, place, speech);
  const groups = [...Map.groupBy(sheet.against, ({ claim }) => textOf(claim))];
  return groups.map(([text, group]) => [joinedRun(text), ...citations(group)]);
};

const plainValue = (
  sheet: FactSheet,
  place: ValuePlace,
  speech: Speech,
  weight?: Weight,
): Runs =>
  sheet.printed === undefined
    ? textRuns(speech.words.missing, "quiet")
    : [
        joinedRun(
          valueTexts(sheet, place, speech)(sheet.printed.claim),
          weight,
        ),
      ];

/** The printed value with its citations; „k. A.“ where none is printed. */
export const usedValue = (
  sheet: FactSheet,
  place: ValuePlace,
  speech: Speech,
  weight?: Weight,
): Runs => [
  ...plainValue(sheet, place, speech, weight),
  ...citations(supporting(sheet)),
];

const UNEQUAL: Run = { kind: "unequal" };

const againstIt = (sheet: FactSheet, speech: Speech): Runs =>
  otherValues(sheet, "sentence", speech).flatMap((other) => [
    UNEQUAL,
    ...other,
  ]);

/** Value and source, and where it is disputed the others beside it: 780 TFLOPS [2] ≠ 800 TFLOPS [3]. */
export const valueRuns = (sheet: FactSheet, speech: Speech): Runs => [
  ...usedValue(sheet, "sentence", speech),
  ...againstIt(sheet, speech),
];

const VALUE = "{value}";

/** The statement without what ends it, and that: citations stand before the full stop. */
const beforeStop = (text: string): readonly [string, string] => {
  const end = /[.!?…]["”“’»)]*$/.exec(text);
  return end === null ? [text, ""] : [text.slice(0, end.index), end[0]];
};

/** A sentence with citations before its full stop. */
export const citedText = (text: string, cited: Runs): Runs => {
  const [body, end] = beforeStop(text);
  return [...textRuns(body), ...cited, ...textRuns(end)];
};

const inPlace = (text: string, value: Runs): Runs => {
  const [first = "", ...rest] = text.split(VALUE);
  return [
    ...textRuns(first),
    ...rest.flatMap((after) => [...value, ...textRuns(after)]),
  ];
};

/**
 * The values in their places. What is disputed has its sources beside each value; else they stand once, before the
 * full stop.
 */
const expanded = (text: string, sheet: FactSheet, speech: Speech): Runs => {
  const hasValue = text.includes(VALUE);
  if (hasValue && sheet.against.length > 0)
    return inPlace(text, valueRuns(sheet, speech));
  const [body, end] = beforeStop(text);
  return [
    ...inPlace(body, plainValue(sheet, "sentence", speech)),
    ...citations(supporting(sheet)),
    ...againstIt(sheet, speech),
    ...textRuns(end),
  ];
};

const noSourceTag = ({ words }: Speech): Run => ({
  kind: "tag",
  tag: "noSource",
  text: words.tags.noSource,
});

/**
 * A fact's statement with its live value and its citations, in the document's language or marked with the one it
 * is in. `wording` is what a briefing says instead.
 */
export const statementRuns = (
  sheet: FactSheet,
  speech: Speech,
  wording?: Localized,
): Runs => {
  const { text, language } = pick(
    wording ?? sheet.fact.statement,
    speech.format.language,
  );
  const own = language === speech.format.language ? speech : speechOf(language);
  const runs = inLanguage(expanded(text, sheet, own), language, speech);
  return isUnsupported(sheet)
    ? [...runs, ...textRuns(" "), noSourceTag(speech)]
    : runs;
};

/**
 * A fact mentioned in a person's text: `{value}` is live; text of their own is cited, with the sources that say
 * otherwise in brackets. A fact that is not there leaves its text, marked as without a source.
 */
export const mentionRuns = (
  label: string,
  sheet: FactSheet | undefined,
  speech: Speech,
  weight?: Weight,
): Runs => {
  if (sheet === undefined || isUnsupported(sheet)) {
    const text = label.replaceAll(VALUE, speech.words.missing);
    return [...textRuns(text, weight), ...textRuns(" "), noSourceTag(speech)];
  }
  if (label.includes(VALUE)) return expanded(label, sheet, speech);
  const against = citations(sheet.against);
  const otherwise =
    against.length === 0
      ? []
      : [
          ...textRuns(` (${speech.words.otherwise}`),
          ...against,
          ...textRuns(")"),
        ];
  return [
    ...textRuns(label, weight),
    ...citations(supporting(sheet)),
    ...otherwise,
  ];
};
