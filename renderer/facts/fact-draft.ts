import type { Credibility } from "../../main/domain/admiralty.ts";
import type { Claim, Condition, Reading } from "../../main/domain/claim.ts";
import { formatDate } from "../../main/domain/dates.ts";
import type { Fact, Nature } from "../../main/domain/fact.ts";
import type { FactSheet } from "../../main/domain/fact-sheet.ts";
import {
  ClaimId,
  FactId,
  type AttributeId,
  type SourceId,
  type SubjectId,
  type TopicId,
} from "../../main/domain/ids.ts";
import type { Language, Localized } from "../../main/domain/language.ts";
import type { Confidence, Likelihood } from "../../main/domain/likelihood.ts";
import { speechOf } from "../../main/domain/runs.ts";
import type { UnitId } from "../../main/domain/units.ts";
import { newId } from "../lib/new-id.ts";

/** Text in both languages as it stands in a form; empty = not there. */
export type Texts = { readonly de: string; readonly en: string };

export type ValueKind = "number" | "date" | "text" | "relative";
type Relative = Extract<Reading, { kind: "relative" }>;

/** A claim as it stands in the form: what is typed, before it is read. */
export type ClaimDraft = {
  readonly id: ClaimId;
  /** What it was; absent on a new one. */
  readonly base?: Claim | undefined;
  readonly sourceId?: SourceId | undefined;
  readonly printed: string;
  readonly kind: ValueKind;
  /** Number or date as typed. */
  readonly value: string;
  readonly unit?: UnitId | undefined;
  readonly text: Texts;
  readonly stance: "affirms" | "denies";
  readonly relativeTo?: SubjectId | undefined;
  readonly relation: Relative["relation"];
  readonly precision: NonNullable<Condition["precision"]> | "";
  readonly sparsity: NonNullable<Condition["sparsity"]> | "";
  readonly per: NonNullable<Condition["per"]> | "";
  readonly note: Texts;
  readonly asOf: string;
  readonly place: Texts;
  readonly quotation: string;
  readonly credibility: Credibility;
  readonly isSetAside: boolean;
  readonly reason: Texts;
};

export type FactDraft = {
  readonly id: FactId;
  readonly base?: Fact | undefined;
  readonly statement: Texts;
  readonly subjectIds: readonly SubjectId[];
  readonly attributeId?: AttributeId | undefined;
  readonly topicId?: TopicId | undefined;
  readonly nature: Nature;
  readonly likelihood?: Likelihood | undefined;
  readonly confidence?: Confidence | undefined;
  readonly confidenceReason: Texts;
  readonly claims: readonly ClaimDraft[];
  readonly printedClaimId?: ClaimId | undefined;
  /** Claims that were there and are to go. */
  readonly removedIds: readonly ClaimId[];
  readonly why: string;
};

const EMPTY: Texts = { de: "", en: "" };
const textsOf = (texts: Localized | undefined): Texts => ({
  de: texts?.de ?? "",
  en: texts?.en ?? "",
});

export const newClaimDraft = (): ClaimDraft => ({
  id: ClaimId.parse(newId()),
  printed: "",
  kind: "number",
  value: "",
  text: EMPTY,
  stance: "affirms",
  relation: "equal",
  precision: "",
  sparsity: "",
  per: "",
  note: EMPTY,
  asOf: "",
  place: EMPTY,
  quotation: "",
  credibility: 3,
  isSetAside: false,
  reason: EMPTY,
});

export const newFactDraft = (): FactDraft => {
  const claim = newClaimDraft();
  return {
    id: FactId.parse(newId()),
    statement: EMPTY,
    subjectIds: [],
    nature: "fact",
    confidenceReason: EMPTY,
    claims: [claim],
    printedClaimId: claim.id,
    removedIds: [],
    why: "",
  };
};

const typedFactor = (
  factor: number,
  isAbout: boolean,
  language: Language,
): string => {
  const { format, words } = speechOf(language);
  const written = format.number(
    factor,
    String(factor).split(".")[1]?.length ?? 0,
  );
  return isAbout ? `${words.value.about} ${written}` : written;
};

/** The value of a claim as a person would type it. */
export const typedValue = (claim: Claim, language: Language): string => {
  const { reading } = claim;
  if (reading.kind === "text") return "";
  if (reading.kind === "date") return formatDate(reading.date, language);
  if (reading.kind === "relative")
    return reading.factor === undefined
      ? ""
      : typedFactor(reading.factor, reading.about === true, language);
  return speechOf(language).format.value(claim, {}, {}).text;
};

/** How the form asks for such a value. */
export const kindOf = ({ kind }: Reading): ValueKind =>
  kind === "date" || kind === "text" || kind === "relative" ? kind : "number";

export const claimDraftOf = (claim: Claim, language: Language): ClaimDraft => {
  const { reading, condition, standing } = claim;
  return {
    ...newClaimDraft(),
    id: claim.id,
    base: claim,
    sourceId: claim.sourceId,
    printed: claim.printed,
    kind: kindOf(reading),
    value: typedValue(claim, language),
    unit: claim.unit,
    ...(reading.kind === "text" && {
      text: textsOf(reading.text),
      stance: reading.stance,
    }),
    ...(reading.kind === "relative" && {
      relativeTo: reading.to,
      relation: reading.relation,
    }),
    precision: condition.precision ?? "",
    sparsity: condition.sparsity ?? "",
    per: condition.per ?? "",
    note: textsOf(condition.note),
    asOf: claim.asOf === undefined ? "" : formatDate(claim.asOf, language),
    place: textsOf(claim.place),
    quotation: claim.quotation ?? "",
    credibility: claim.credibility,
    isSetAside: standing.kind === "setAside",
    reason: textsOf(standing.kind === "setAside" ? standing.reason : undefined),
  };
};

/** A stored fact as it stands in the form. */
export const factDraftOf = (
  { fact, claims }: FactSheet,
  language: Language,
): FactDraft => ({
  id: fact.id,
  base: fact,
  statement: textsOf(fact.statement),
  subjectIds: fact.subjectIds,
  attributeId: fact.attributeId,
  topicId: fact.topicId,
  nature: fact.nature,
  likelihood: fact.likelihood,
  confidence: fact.confidence,
  confidenceReason: textsOf(fact.confidenceReason),
  claims: claims.map(({ claim }) => claimDraftOf(claim, language)),
  printedClaimId: fact.printedClaimId,
  removedIds: [],
  why: "",
});
