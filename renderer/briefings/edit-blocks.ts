import type { Block, Briefing } from "../../main/domain/briefing.ts";
import type { BlockId } from "../../main/domain/ids.ts";

const withBlocks = (
  briefing: Briefing,
  blocks: readonly Block[],
): Briefing => ({ ...briefing, blocks });

const indexOf = ({ blocks }: Briefing, id: BlockId | undefined): number =>
  blocks.findIndex((block) => block.id === id);

/** Puts a block behind another one; at the end where that one is not there. */
export const addBlock = (
  briefing: Briefing,
  block: Block,
  afterId: BlockId | undefined,
): Briefing => {
  const at = indexOf(briefing, afterId);
  return withBlocks(
    briefing,
    at < 0
      ? [...briefing.blocks, block]
      : briefing.blocks.toSpliced(at + 1, 0, block),
  );
};

export const removeBlock = (briefing: Briefing, id: BlockId): Briefing =>
  withBlocks(
    briefing,
    briefing.blocks.filter((block) => block.id !== id),
  );

/** Moves a block by one; at an end it stays. */
export const moveBlock = (
  briefing: Briefing,
  id: BlockId,
  step: 1 | -1,
): Briefing => {
  const from = indexOf(briefing, id);
  const to = from + step;
  const block = briefing.blocks[from];
  if (block === undefined || to < 0 || to >= briefing.blocks.length)
    return briefing;
  return withBlocks(
    briefing,
    briefing.blocks.toSpliced(from, 1).toSpliced(to, 0, block),
  );
};

/** Puts blocks, in their order, before or after another one. */
export const dropBlocks = (
  briefing: Briefing,
  ids: ReadonlySet<BlockId>,
  targetId: BlockId,
  side: "before" | "after",
): Briefing => {
  if (ids.has(targetId)) return briefing;
  const moved = briefing.blocks.filter(({ id }) => ids.has(id));
  const rest = briefing.blocks.filter(({ id }) => !ids.has(id));
  const at = rest.findIndex(({ id }) => id === targetId);
  return at < 0
    ? briefing
    : withBlocks(
        briefing,
        rest.toSpliced(side === "before" ? at : at + 1, 0, ...moved),
      );
};

/** The same block once more, behind itself, under a name of its own. */
export const duplicateBlock = (
  briefing: Briefing,
  id: BlockId,
  copyId: BlockId,
): Briefing => {
  const block = briefing.blocks.find((each) => each.id === id);
  return block === undefined
    ? briefing
    : addBlock(briefing, { ...block, id: copyId }, id);
};

const changeBlock = (
  briefing: Briefing,
  id: BlockId,
  change: (block: Block) => Block,
): Briefing =>
  withBlocks(
    briefing,
    briefing.blocks.map((block) => (block.id === id ? change(block) : block)),
  );

/** Leaves a block out of print, or prints it again. */
export const toggleHidden = (briefing: Briefing, id: BlockId): Briefing =>
  changeBlock(briefing, id, ({ hidden, ...block }) =>
    hidden === true ? block : { ...block, hidden: true },
  );

export const setOptions = (
  briefing: Briefing,
  id: BlockId,
  version: number,
  options: Block["options"],
): Briefing =>
  changeBlock(briefing, id, (block) => ({ ...block, version, options }));

/** The block that takes a removed one's place in the list. */
export const neighbourOf = (
  { blocks }: Briefing,
  id: BlockId,
): BlockId | undefined => {
  const at = blocks.findIndex((block) => block.id === id);
  return (blocks[at + 1] ?? blocks[at - 1])?.id;
};
