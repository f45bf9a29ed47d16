import type { z } from "zod";
import type { BlockDefinition, Field } from "./blocks/block.ts";
import { BLOCKS, type BlockType } from "./blocks/index.ts";
import type { Block } from "./briefing.ts";
import type { Words } from "./words/index.ts";

/** A definition with its options' type set aside: what it is given are the options that its own schema let in. */
export type AnyBlock = BlockDefinition<BlockType, z.ZodType>;

const DEFINITIONS = new Map<string, AnyBlock>(
  BLOCKS.map((definition) => [
    definition.type,
    // Only here is the type of options set aside; readBlock pairs each definition with options it has parsed itself.
    definition as unknown as AnyBlock,
  ]),
);

/** A stored block, checked: its definition with options of the newest version, or why it cannot be used. */
export type ReadBlock =
  | { readonly definition: AnyBlock; readonly options: unknown }
  | { readonly problem: string };

const upgraded = (
  block: Block,
  { version, upgrades }: AnyBlock,
): Readonly<Record<string, unknown>> | string => {
  if (block.version > version)
    return `version ${block.version} is newer than ${version}`;
  let options: Readonly<Record<string, unknown>> = block.options;
  for (let from = block.version; from < version; from += 1) {
    const upgrade = upgrades?.[from];
    if (upgrade === undefined) return `no upgrade from version ${from}`;
    options = upgrade(options);
  }
  return options;
};

const parsed = (block: Block, definition: AnyBlock): ReadBlock => {
  const options = upgraded(block, definition);
  if (typeof options === "string") return { problem: options };
  const result = definition.options.safeParse(options);
  return result.success
    ? { definition, options: result.data }
    : {
        problem: result.error.issues
          .map(({ path, message }) => `${path.join(".")}: ${message}`)
          .join("; "),
      };
};

/** Lifts a stored block to the version of its type and checks its options; never throws. */
export const readBlock = (block: Block): ReadBlock => {
  const definition = DEFINITIONS.get(block.type);
  if (definition === undefined)
    return { problem: `unknown type ${block.type}` };
  try {
    return parsed(block, definition);
  } catch (error) {
    // An upgrade met options that its version never wrote.
    return { problem: error instanceof Error ? error.message : String(error) };
  }
};

/** What a block is called; one of an unknown type by its type. */
export const blockName = (
  { type }: Pick<Block, "type">,
  words: Words,
): string => {
  const definition = DEFINITIONS.get(type);
  return definition === undefined ? type : words.blocks[definition.type];
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const valueAt = (options: unknown, path: string): unknown =>
  path
    .split(".")
    .reduce<unknown>(
      (value, key) => (isRecord(value) ? value[key] : undefined),
      options,
    );

/** All values of a block's options that are edited by one kind of control, those in lists of items too. */
export const valuesOf = (
  fields: readonly Field[],
  options: unknown,
  control: Field["control"],
): readonly unknown[] =>
  fields.flatMap((field) => {
    const value = valueAt(options, field.path);
    if (field.control === "items")
      return Array.isArray(value)
        ? value.flatMap((item) => valuesOf(field.fields, item, control))
        : [];
    return field.control === control && value !== undefined ? [value] : [];
  });
