import type { Block } from "../../main/domain/briefing.ts";
import type { Client } from "../../main/domain/client.ts";
import { BlockId } from "../../main/domain/ids.ts";
import type { AnyBlock } from "../../main/domain/stored-block.ts";
import { newId } from "../lib/new-id.ts";
import {
  addBlock,
  dropBlocks,
  duplicateBlock,
  moveBlock,
  neighbourOf,
  removeBlock,
  setOptions,
  toggleHidden,
} from "./edit-blocks.ts";
import type { Options } from "./form-model.ts";
import { hintsFrom, newBlock } from "./seed-options.ts";
import type { BuilderDraft } from "./use-builder.ts";

export type BlockActions = {
  readonly add: (definition: AnyBlock) => void;
  readonly move: (id: BlockId, step: 1 | -1) => void;
  readonly drop: (
    ids: ReadonlySet<BlockId>,
    target: BlockId,
    side: "before" | "after",
  ) => void;
  readonly duplicate: (id: BlockId) => void;
  readonly hide: (id: BlockId) => void;
  readonly remove: (id: BlockId) => void;
  readonly setOptions: (
    block: Block,
    version: number,
    valid: Block["options"] | undefined,
    refused: Options | undefined,
  ) => void;
};

const makeId = (): BlockId => BlockId.parse(newId());

/** What can be done with the blocks of a draft; each is one change that undo takes back. */
export const useBlockActions = (
  { briefing, state, dispatch, edit }: BuilderDraft,
  client: Client | undefined,
): BlockActions => {
  const chosenId = state.chosen?.kind === "block" ? state.chosen.id : undefined;
  const choose = (id: BlockId | undefined) =>
    dispatch({
      kind: "chosen",
      chosen: id === undefined ? undefined : { kind: "block", id },
    });
  return {
    add: (definition) => {
      const block = newBlock(definition, makeId(), hintsFrom(briefing, client));
      edit((before) => addBlock(before, block, chosenId));
      choose(block.id);
    },
    move: (id, step) => edit((before) => moveBlock(before, id, step)),
    drop: (ids, target, side) =>
      edit((before) => dropBlocks(before, ids, target, side)),
    duplicate: (id) => {
      const copyId = makeId();
      edit((before) => duplicateBlock(before, id, copyId));
      choose(copyId);
    },
    hide: (id) => edit((before) => toggleHidden(before, id)),
    remove: (id) => {
      const next = neighbourOf(briefing, id);
      edit((before) => removeBlock(before, id));
      choose(next);
    },
    setOptions: (block, version, valid, refused) => {
      // Read back as it will be stored: what is typed stands over exactly these options.
      const options = valid ?? block.options;
      dispatch({ kind: "typed", id: block.id, over: options, typed: refused });
      if (
        valid !== undefined &&
        JSON.stringify(valid) !== JSON.stringify(block.options)
      )
        edit((before) => setOptions(before, block.id, version, valid));
    },
  };
};
