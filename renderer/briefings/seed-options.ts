import type { Field } from "../../main/domain/blocks/block.ts";
import { Block, type Briefing } from "../../main/domain/briefing.ts";
import type { Client } from "../../main/domain/client.ts";
import { AttributeId, type BlockId, SubjectId } from "../../main/domain/ids.ts";
import {
  type AnyBlock,
  readBlock,
  valuesOf,
} from "../../main/domain/stored-block.ts";
import {
  asOptions,
  faultAt,
  faultsIn,
  type Options,
  setAt,
} from "./form-model.ts";

/** What a new block begins with, so that it prints something: what the briefing speaks of already, then what the client cares about. */
export type Hints = {
  readonly subjectIds: readonly SubjectId[];
  readonly attributeIds: readonly AttributeId[];
};

const SUBJECTS = 5;
const ATTRIBUTES = 4;

export const hintsFrom = (
  briefing: Briefing,
  client: Client | undefined,
): Hints => {
  const values = (control: Field["control"]) =>
    briefing.blocks.flatMap((block) => {
      const read = readBlock(block);
      return "problem" in read
        ? []
        : valuesOf(read.definition.fields, read.options, control).flat();
    });
  const subjects = [
    ...values("subjects"),
    ...(client?.profile.subjectIds ?? []),
  ].flatMap((id) => SubjectId.safeParse(id).data ?? []);
  const attributes = [
    ...values("attributes"),
    ...values("attribute"),
    ...(client?.profile.attributeIds ?? []),
  ].flatMap((id) => AttributeId.safeParse(id).data ?? []);
  return {
    subjectIds: [...new Set(subjects)].slice(0, SUBJECTS),
    attributeIds: [...new Set(attributes)].slice(0, ATTRIBUTES),
  };
};

const seedOf = (field: Field, hints: Hints): unknown => {
  switch (field.control) {
    case "subjects":
      return hints.subjectIds;
    case "attributes":
      return hints.attributeIds;
    case "attribute":
      return hints.attributeIds[0];
    case "factQuery":
      // None yet: without a condition it would be every fact there is.
      return { ids: [] };
    case "items":
      return Array.from({ length: field.least }, () =>
        field.fields.reduce<Options>(
          (item, inner) =>
            inner.control === "factQuery"
              ? setAt(item, inner.path, seedOf(inner, hints))
              : item,
          {},
        ),
      );
    // Words, and which fact is meant, only a person can say; the others have defaults.
    case "localizedText":
    case "localizedLines":
    case "localizedMarkdown":
    case "fact":
    case "toggle":
    case "choice":
      return undefined;
  }
};

/** A new block of a type: what its schema needs is filled in as far as it is known, the rest is asked for in its form. */
export const newBlock = (
  definition: AnyBlock,
  id: BlockId,
  hints: Hints,
): Block => {
  const faults = faultsIn(definition, {});
  const seeded = definition.fields
    .filter(({ path }) => faultAt(faults, path) !== undefined)
    .reduce<Options>(
      (options, field) => setAt(options, field.path, seedOf(field, hints)),
      {},
    );
  const read = definition.options.safeParse(seeded);
  return Block.parse({
    id,
    type: definition.type,
    version: definition.version,
    options: read.success ? asOptions(read.data) : seeded,
  });
};
