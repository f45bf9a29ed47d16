import type { Attribute } from "../../main/domain/attribute.ts";
import {
  type AttributeId,
  AttributeId as AttributeIdSchema,
  type SubjectId,
} from "../../main/domain/ids.ts";
import { pick } from "../../main/domain/language.ts";
import { isMeasured } from "../../main/domain/numeric-reading.ts";
import { unitOf } from "../../main/domain/units.ts";
import { useCall } from "../app/cache.ts";
import { type ScreenSpeech, useSpeech } from "../parts/speech.ts";

export type AttributeOption = {
  readonly id: AttributeId;
  readonly text: string;
  readonly note: string;
};

export const asAttributeIds = (value: unknown): readonly AttributeId[] =>
  Array.isArray(value)
    ? value.flatMap((id) => AttributeIdSchema.safeParse(id).data ?? [])
    : [];

const optionOf = (
  { id, name, unit, columnNote }: Attribute,
  { language }: ScreenSpeech,
): AttributeOption => ({
  id,
  text: pick(name, language).text,
  note: [
    columnNote && pick(columnNote, language).text,
    unit && unitOf(unit).symbol[language][1],
  ]
    .filter(Boolean)
    .join(", "),
});

/** All attributes by name. */
export const useAttributes = (): readonly AttributeOption[] => {
  const speech = useSpeech();
  const { data } = useCall("attributes.list", { limit: 200 });
  return (data?.rows ?? [])
    .map((attribute) => optionOf(attribute, speech))
    .toSorted((one, other) =>
      one.text.localeCompare(other.text, speech.language),
    );
};

/** The measures that the store knows most of the subjects by, the commonest first: what a table compares is a figure as a rule. */
export const useAttributesOf = (
  subjectIds: readonly SubjectId[],
): readonly AttributeId[] => {
  const { data } = useCall(
    "facts.rows",
    { query: { subjectIds: [...subjectIds] }, limit: 200 },
    { isEnabled: subjectIds.length > 0, keepsLast: true },
  );
  if (subjectIds.length === 0) return [];
  const measured = (data?.rows ?? []).filter(
    ({ printed }) => printed !== undefined && isMeasured(printed),
  );
  const counts = Map.groupBy(measured, ({ attribute }) => attribute.id);
  return [...counts]
    .toSorted(([, one], [, other]) => other.length - one.length)
    .map(([id]) => id);
};
