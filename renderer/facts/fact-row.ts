import type { FactRow } from "../../main/domain/fact-row.ts";
import { pick } from "../../main/domain/language.ts";
import type { Subject } from "../../main/domain/subject.ts";
import { marksOf } from "../lib/marks.ts";
import type { ScreenSpeech } from "../parts/speech.ts";
import type { StateName } from "../parts/State.tsx";

/** A fact as a row of the list says it. */
export type FactRowText = {
  readonly subject: string;
  readonly attribute: string;
  /** Undefined where the fact prints no value of its own. */
  readonly value: string | undefined;
  readonly condition: string;
  readonly asOf: string;
  readonly claims: number;
  /** „BF16, dicht, je Chip · 16.04.2025 · 3 Belege“. */
  readonly meta: string;
  /** The same for a list with columns of its own: only what has no column. */
  readonly shortMeta: string;
  readonly state: StateName | undefined;
};

/** The worst that is to be said of it; the normal case says nothing (DESIGN.md, principle 2). */
export const stateOf = ({
  withdrawnAt,
  supersededBy,
  isDisputed,
  freshness,
}: Pick<FactRow, "withdrawnAt" | "supersededBy" | "isDisputed" | "freshness">):
  StateName | undefined => {
  if (withdrawnAt !== undefined) return "withdrawn";
  if (supersededBy !== undefined) return "superseded";
  if (isDisputed) return "disputed";
  return freshness === "overdue" ? "overdue" : undefined;
};

type Named = FactRow["subjects"][number] & {
  readonly aliases?: Subject["aliases"];
};

/** The other name that was searched for, where what is shown is not it: 昇腾 910C. */
const aliasHit = (
  subjects: readonly Named[],
  shown: string,
  words: readonly string[],
): string | undefined => {
  const isHit = (text: string, word: string) =>
    marksOf(text, [word]).some((part) => part.isHit);
  const missing = words.filter((word) => !isHit(shown, word));
  const aliases = subjects
    .flatMap((subject) => subject.aliases ?? [])
    .map(({ name }) => name);
  return missing.length === 0
    ? undefined
    : aliases.find((alias) => missing.some((word) => isHit(alias, word)));
};

export const subjectText = (
  { subjects }: Pick<FactRow, "subjects">,
  { language }: ScreenSpeech,
): string => {
  const [first] = subjects;
  return first === undefined ? "" : pick(first.name, language).text;
};

export const attributeText = (
  { attribute }: Pick<FactRow, "attribute">,
  { language }: ScreenSpeech,
): string => pick(attribute.name, language).text;

/** „Ascend 910C · Rechenleistung“. */
export const titleText = (
  row: Pick<FactRow, "subjects" | "attribute">,
  speech: ScreenSpeech,
): string => `${subjectText(row, speech)} · ${attributeText(row, speech)}`;

/** The value of the printed claim, as the list and the head of the sheet show it. */
export const valueText = (
  {
    printed,
    attribute,
    related,
  }: Pick<FactRow, "printed" | "attribute" | "related">,
  { format }: ScreenSpeech,
): string | undefined =>
  printed === undefined ? undefined : format.value(printed, attribute, related);

export const factRowText = (
  row: FactRow,
  speech: ScreenSpeech,
  searched: readonly string[],
): FactRowText => {
  const { words, format } = speech;
  const { printed } = row;
  const subject = subjectText(row, speech);
  const attribute = attributeText(row, speech);
  const condition =
    printed === undefined ? "" : format.condition(printed.condition);
  const asOf =
    printed?.asOf === undefined ? "" : format.date(printed.asOf, "short");
  const nature = row.nature === "fact" ? "" : words.nature[row.nature];
  const alias =
    aliasHit(row.subjects, `${subject} ${attribute} ${condition}`, searched) ??
    "";
  const join = (...parts: readonly string[]) =>
    parts.filter((part) => part !== "").join(" · ");
  return {
    subject,
    attribute,
    value: valueText(row, speech),
    condition,
    asOf,
    claims: row.claims,
    meta: join(
      alias,
      condition,
      nature,
      asOf,
      words.facts.claimCount(row.claims),
    ),
    shortMeta: join(alias, condition, nature),
    state: stateOf(row),
  };
};
