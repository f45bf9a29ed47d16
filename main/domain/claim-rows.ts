import type { Claim } from "./claim.ts";
import { claimSpan } from "./claim-span.ts";
import type { Claims, Runs } from "./document.ts";
import type { FactSheet, SourcedClaim } from "./fact-sheet.ts";
import { NBSP } from "./numbers.ts";
import { localRuns, type Speech, textRuns } from "./runs.ts";
import { citations } from "./statement.ts";

type Row = Claims["rows"][number];

/** In full with a head and a legend, in short the rows alone. */
export type ClaimsForm = "full" | "short";

/** The value of a claim in figures, without the wording it has in sentences. */
export const valueText = (
  { claim }: SourcedClaim,
  sheet: FactSheet,
  { format }: Speech,
): string => format.value(claim, sheet.attribute, sheet.related).text;

const spanText = (
  sheet: FactSheet,
  { words, format }: Speech,
): string | undefined => {
  const span = claimSpan(sheet, format);
  return (
    span &&
    [span.ends.join(` ${words.to} `), span.unit].filter(Boolean).join(NBSP)
  );
};

/** Four facts about the fact. */
const head = (sheet: FactSheet, speech: Speech): Claims["head"] => {
  const { words, format } = speech;
  const { printed, fact } = sheet;
  const asOf =
    printed?.claim.asOf === undefined
      ? words.undated
      : format.date(printed.claim.asOf);
  const checked =
    fact.checkedOn === undefined
      ? words.claimSheet.unchecked
      : words.claimSheet.checked(format.date(fact.checkedOn, "short"));
  const span = spanText(sheet, speech);
  return [
    {
      label: words.claimSheet.printedValue,
      value: textRuns(
        printed === undefined
          ? words.missing
          : valueText(printed, sheet, speech),
      ),
      isValue: true,
    },
    {
      label: words.claimSheet.condition,
      value: textRuns(
        (printed && format.condition(printed.claim.condition)) ||
          words.claimSheet.noCondition,
      ),
    },
    {
      label: words.claimSheet.asOfAndChecked,
      value: textRuns(`${asOf}, ${checked}`),
    },
    ...(span === undefined
      ? []
      : [{ label: words.claimSheet.span, value: textRuns(span) }]),
  ];
};

const lines = (parts: readonly Runs[]): Runs =>
  parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) =>
      index === 0 ? part : [{ kind: "break" } as const, ...part],
    );

/** Why a claim no longer speaks. */
const ended = ({ standing }: Claim, speech: Speech): Runs => {
  if (standing.kind === "open") return [];
  if (standing.kind === "superseded")
    return textRuns(speech.words.claimSheet.superseded, "quiet");
  return [
    ...textRuns(`${speech.words.claimSheet.setAside}: `, "quiet"),
    ...localRuns(standing.reason, speech, "quiet"),
  ];
};

/** The value as we read it; beside a reading in words the source's own. */
const value = (
  each: SourcedClaim,
  sheet: FactSheet,
  form: ClaimsForm,
  speech: Speech,
): Runs => {
  const { reading, printed, condition } = each.claim;
  const read = textRuns(
    valueText(each, sheet, speech),
    each.claim.id === sheet.printed?.claim.id ? "strong" : undefined,
  );
  if (form === "short") return read;
  const isInWords = reading.kind === "relative" || reading.kind === "text";
  const literal: Runs = isInWords
    ? [
        {
          kind: "text",
          text: speech.words.quoted(printed),
          weight: "quiet",
          language: each.source.language,
        },
      ]
    : [];
  return lines([read, textRuns(speech.format.condition(condition)), literal]);
};

/** Where the claim stands; one that a newer one superseded is not looked up any more. */
const place = ({ claim }: SourcedClaim, speech: Speech): Runs => {
  if (claim.standing.kind === "superseded") return [];
  return claim.place === undefined
    ? textRuns(speech.words.claimSheet.noPlace, "quiet")
    : localRuns(claim.place, speech);
};

const source = (each: SourcedClaim, form: ClaimsForm, speech: Speech): Runs => {
  const publisher = [...textRuns(each.source.publisher), ...citations([each])];
  if (form === "short") return publisher;
  const below = [place(each, speech), ended(each.claim, speech)];
  return lines([[...publisher, ...textRuns(",")], ...below]);
};

const row = (
  each: SourcedClaim,
  sheet: FactSheet,
  form: ClaimsForm,
  speech: Speech,
): Row => {
  const { graded, reliabilities, credibilities } = speech.words;
  return {
    isUsed: each.claim.id === sheet.printed?.claim.id,
    isEnded: each.claim.standing.kind === "open" ? undefined : true,
    value: value(each, sheet, form, speech),
    source: source(each, form, speech),
    reliability: graded(
      reliabilities[each.source.reliability],
      each.source.reliability,
    ),
    credibility: graded(
      credibilities[each.claim.credibility],
      String(each.claim.credibility),
    ),
  };
};

/** The claims of a fact side by side; in full with four facts about it above and the legend below. */
export const claimRows = (
  sheet: FactSheet,
  form: ClaimsForm,
  speech: Speech,
): Claims => {
  const words = speech.words.claimSheet;
  const isFull = form === "full";
  return {
    kind: "claims",
    head: isFull ? head(sheet, speech) : undefined,
    columns: [words.value, words.source, words.sourceIs, words.claimIs],
    rows: sheet.claims.map((each) => row(each, sheet, form, speech)),
    legend: isFull
      ? { used: words.used, other: words.other, note: words.admiralty }
      : undefined,
  };
};
