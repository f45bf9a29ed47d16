import { BLOCKS } from "../../main/domain/blocks/index.ts";
import type { AnyBlock } from "../../main/domain/stored-block.ts";

/** The definition of a block type; undefined for one this version does not know. */
export const definitionOf = (type: string): AnyBlock | undefined =>
  // A form knows its options only through their schema and fields.
  BLOCKS.find((definition) => definition.type === type) as unknown as
    AnyBlock | undefined;
