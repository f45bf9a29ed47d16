import {
  type Claim,
  Claim as ClaimSchema,
  type Condition,
  type Reading,
} from "../../main/domain/claim.ts";
import type { PartialDate } from "../../main/domain/dates.ts";
import { type Fact, Fact as FactSchema } from "../../main/domain/fact.ts";
import type { Language, Localized } from "../../main/domain/language.ts";
import type { UnitId } from "../../main/domain/units.ts";
import { readDate } from "../lib/read-date.ts";
import {
  type ClaimDraft,
  type FactDraft,
  kindOf,
  type Texts,
  typedValue,
} from "./fact-draft.ts";
import { readValue } from "./read-value.ts";

export type FieldFault =
  | "required"
  | "statementNeeded"
  | "subjectNeeded"
  | "noNumber"
  | "lowAboveHigh"
  | "unitNeeded"
  | "noDate"
  | "noSuchDay"
  | "quotationTooLong"
  | "tooLong";

/** What does not fit, by field: `statement`, `claims.ID.value`; with what was typed. */
export type Faults = Readonly<
  Record<string, { readonly fault: FieldFault; readonly typed: string }>
>;

export type DraftReading =
  | {
      readonly ok: true;
      readonly fact: Fact;
      readonly claims: readonly Claim[];
    }
  | { readonly ok: false; readonly faults: Faults };

type Fault = readonly [string, FieldFault, string];
type Read<Value> = {
  readonly value?: Value;
  readonly faults: readonly Fault[];
};

const MOST_WORDS_QUOTED = 8;

/** Text as stored: only the languages that are there; undefined where none is. */
export const localizedOf = ({ de, en }: Texts): Localized | undefined => {
  const own = {
    ...(de.trim() !== "" && { de: de.trim() }),
    ...(en.trim() !== "" && { en: en.trim() }),
  };
  return Object.keys(own).length === 0 ? undefined : own;
};

const dateOf = (path: string, typed: string): Read<PartialDate> => {
  if (typed.trim() === "") return { faults: [] };
  const read = readDate(typed);
  return read.ok
    ? { value: read.value, faults: [] }
    : { faults: [[path, read.reason, typed.trim()]] };
};

type ReadValue = {
  readonly reading: Reading;
  readonly unit?: UnitId | undefined;
};

const untouched = (
  draft: ClaimDraft,
  language: Language,
): ReadValue | undefined => {
  const { base } = draft;
  if (
    base === undefined ||
    draft.unit !== base.unit ||
    draft.kind !== kindOf(base.reading) ||
    draft.kind === "text"
  )
    return undefined;
  const { reading } = base;
  if (
    reading.kind === "relative" &&
    (reading.to !== draft.relativeTo || reading.relation !== draft.relation)
  )
    return undefined;
  // What nobody retyped keeps what was read: bounds of dates, steps, “about level with”.
  return draft.value === typedValue(base, language)
    ? { reading, unit: base.unit }
    : undefined;
};

const valueOf = (
  draft: ClaimDraft,
  path: string,
  language: Language,
): Read<ReadValue> => {
  const kept = untouched(draft, language);
  if (kept !== undefined) return { value: kept, faults: [] };
  const needed: readonly Fault[] = [[`${path}.value`, "required", ""]];
  if (draft.kind === "text") {
    const text = localizedOf(draft.text);
    return text === undefined
      ? { faults: needed }
      : {
          value: { reading: { kind: "text", text, stance: draft.stance } },
          faults: [],
        };
  }
  if (draft.kind === "relative") return relativeOf(draft, path, language);
  if (draft.value.trim() === "") return { faults: needed };
  if (draft.kind === "date") {
    const { value, faults } = dateOf(`${path}.value`, draft.value);
    return value === undefined
      ? { faults }
      : { value: { reading: { kind: "date", date: value } }, faults };
  }
  const read = readValue(draft.value, language);
  if (!read.ok)
    return { faults: [[`${path}.value`, read.reason, draft.value]] };
  const unit = read.unit ?? draft.unit;
  return unit === undefined
    ? { faults: [[`${path}.unit`, "unitNeeded", ""]] }
    : { value: { reading: read.reading, unit }, faults: [] };
};

const relativeOf = (
  { relativeTo, relation, value, unit }: ClaimDraft,
  path: string,
  language: Language,
): Read<ReadValue> => {
  if (relativeTo === undefined)
    return { faults: [[`${path}.relativeTo`, "required", ""]] };
  if (relation !== "times")
    return {
      value: { reading: { kind: "relative", to: relativeTo, relation }, unit },
      faults: [],
    };
  const read = readValue(value, language);
  if (!read.ok || read.reading.kind !== "number")
    return { faults: [[`${path}.value`, "noNumber", value]] };
  const { value: factor, about } = read.reading;
  return {
    value: {
      reading: {
        kind: "relative",
        to: relativeTo,
        relation,
        factor,
        ...(about === true && { about }),
      },
      unit,
    },
    faults: [],
  };
};

const conditionOf = ({
  precision,
  sparsity,
  per,
  note,
}: ClaimDraft): Condition => ({
  ...(precision !== "" && { precision }),
  ...(sparsity !== "" && { sparsity }),
  ...(per !== "" && { per }),
  ...(localizedOf(note) !== undefined && { note: localizedOf(note) }),
});

const standingOf = ({
  isSetAside,
  reason,
  base,
}: ClaimDraft): Claim["standing"] | undefined => {
  if (!isSetAside)
    return base?.standing.kind === "superseded"
      ? base.standing
      : { kind: "open" };
  const why = localizedOf(reason);
  return why === undefined ? undefined : { kind: "setAside", reason: why };
};

const wordsIn = (text: string): number =>
  text.split(/\s+/u).filter((word) => word !== "").length;

const claimOf = (
  draft: ClaimDraft,
  { id }: FactDraft,
  language: Language,
): Read<Claim> => {
  const path = `claims.${draft.id}`;
  const value = valueOf(draft, path, language);
  const asOf = dateOf(`${path}.asOf`, draft.asOf);
  const standing = standingOf(draft);
  const printed = draft.printed.trim();
  const quotation = draft.quotation.trim();
  const faults: readonly Fault[] = [
    ...(draft.sourceId === undefined
      ? [[`${path}.source`, "required", ""] as const]
      : []),
    ...(printed === "" ? [[`${path}.printed`, "required", ""] as const] : []),
    ...value.faults,
    ...asOf.faults,
    ...(wordsIn(quotation) > MOST_WORDS_QUOTED
      ? [[`${path}.quotation`, "quotationTooLong", ""] as const]
      : []),
    ...(standing === undefined
      ? [[`${path}.reason`, "required", ""] as const]
      : []),
  ];
  if (
    faults.length > 0 ||
    value.value === undefined ||
    standing === undefined ||
    draft.sourceId === undefined
  )
    return { faults };
  const place = localizedOf(draft.place);
  const { wording, starter } = draft.base ?? {};
  const made = ClaimSchema.safeParse({
    id: draft.id,
    factId: id,
    sourceId: draft.sourceId,
    printed,
    reading: value.value.reading,
    ...(value.value.unit !== undefined && { unit: value.value.unit }),
    condition: conditionOf(draft),
    ...(wording !== undefined && { wording }),
    ...(asOf.value !== undefined && { asOf: asOf.value }),
    ...(place !== undefined && { place }),
    ...(quotation !== "" && { quotation }),
    credibility: draft.credibility,
    standing,
    ...(starter !== undefined && { starter }),
  });
  return made.success
    ? { value: made.data, faults: [] }
    : {
        faults: made.error.issues.map(
          ({ path: at }) =>
            [`${path}.${String(at[0] ?? "value")}`, "tooLong", ""] as const,
        ),
      };
};

const judgementOf = ({
  nature,
  likelihood,
  confidence,
  confidenceReason,
}: FactDraft): Partial<Fact> => {
  const reason = localizedOf(confidenceReason);
  const isJudged = nature === "forecast" || nature === "judgement";
  return {
    ...(isJudged && likelihood !== undefined && { likelihood }),
    ...(isJudged && confidence !== undefined && { confidence }),
    ...(isJudged && reason !== undefined && { confidenceReason: reason }),
  };
};

const factOf = (draft: FactDraft, checkedOn: PartialDate): Read<Fact> => {
  const statement = localizedOf(draft.statement);
  const { base, attributeId, topicId, subjectIds } = draft;
  const faults: readonly Fault[] = [
    ...(statement === undefined
      ? [["statement", "statementNeeded", ""] as const]
      : []),
    ...(subjectIds.length === 0
      ? [["subjects", "subjectNeeded", ""] as const]
      : []),
    ...(attributeId === undefined
      ? [["attribute", "required", ""] as const]
      : []),
    ...(topicId === undefined ? [["topic", "required", ""] as const] : []),
  ];
  if (faults.length > 0) return { faults };
  const {
    likelihood: _likelihood,
    confidence: _confidence,
    confidenceReason: _reason,
    printedClaimId: _printed,
    ...kept
  } = base ?? { basisIds: [], checkedOn };
  const printed = draft.claims.find(
    ({ id, isSetAside }) => id === draft.printedClaimId && !isSetAside,
  );
  const made = FactSchema.safeParse({
    ...kept,
    id: draft.id,
    statement,
    subjectIds,
    attributeId,
    topicId,
    nature: draft.nature,
    ...judgementOf(draft),
    ...(printed !== undefined && { printedClaimId: printed.id }),
  });
  return made.success
    ? { value: made.data, faults: [] }
    : {
        faults: made.error.issues.map(
          ({ path: at }) =>
            [String(at[0] ?? "statement"), "tooLong", ""] as const,
        ),
      };
};

/** What the form holds as fact and claims, or which fields do not fit. `today`: a new fact counts as checked on that day. */
export const readDraft = (
  draft: FactDraft,
  language: Language,
  today: PartialDate,
): DraftReading => {
  const fact = factOf(draft, today);
  const claims = draft.claims.map((claim) => claimOf(claim, draft, language));
  const faults = [...fact.faults, ...claims.flatMap((claim) => claim.faults)];
  if (faults.length > 0 || fact.value === undefined)
    return {
      ok: false,
      faults: Object.fromEntries(
        faults.map(([path, fault, typed]) => [path, { fault, typed }]),
      ),
    };
  return {
    ok: true,
    fact: fact.value,
    claims: claims.flatMap(({ value }) => (value === undefined ? [] : [value])),
  };
};
