import type { KeyboardEvent } from "react";
import { DropIndicator, GridList, useDragAndDrop } from "react-aria-components";
import type { Block } from "../../main/domain/briefing.ts";
import type { Severity } from "../../main/domain/finding.ts";
import type { BlockId } from "../../main/domain/ids.ts";
import type { Language } from "../../main/domain/language.ts";
import { blockName } from "../../main/domain/stored-block.ts";
import { WORDS } from "../../main/domain/words/index.ts";
import { useSpeech } from "../parts/speech.ts";
import styles from "./BlockList.module.css";
import { blockTitle } from "./block-title.ts";
import { BlockRow } from "./BlockRow.tsx";

type BlockListProps = {
  readonly blocks: readonly Block[];
  /** Of the texts that are shown. */
  readonly language: Language;
  readonly pages: ReadonlyMap<BlockId, number>;
  readonly worst: ReadonlyMap<BlockId, Severity>;
  readonly chosen: BlockId | undefined;
  readonly onChoose: (id: BlockId) => void;
  readonly onMove: (id: BlockId, step: 1 | -1) => void;
  readonly onDrop: (
    ids: ReadonlySet<BlockId>,
    target: BlockId,
    side: "before" | "after",
  ) => void;
};

/** The blocks in the order of print: chosen by arrow keys, moved with Alt, by dragging, or by the grip's own keys. */
export function BlockList({
  blocks,
  language,
  pages,
  worst,
  chosen,
  onChoose,
  onMove,
  onDrop,
}: BlockListProps) {
  const { words, language: screenLanguage } = useSpeech();
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ "text/plain": String(key) })),
    onReorder: ({ keys, target: { key, dropPosition } }) => {
      const moved = blocks.filter(({ id }) => keys.has(id));
      const beside = blocks.find(({ id }) => id === key);
      if (beside !== undefined && dropPosition !== "on")
        onDrop(new Set(moved.map(({ id }) => id)), beside.id, dropPosition);
    },
    renderDropIndicator: (target) => (
      <DropIndicator target={target} className={styles.drop ?? ""} />
    ),
  });
  // Before the list takes the arrow for its own.
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (
      !event.altKey ||
      chosen === undefined ||
      (event.key !== "ArrowUp" && event.key !== "ArrowDown")
    )
      return;
    event.preventDefault();
    event.stopPropagation();
    onMove(chosen, event.key === "ArrowUp" ? -1 : 1);
  };
  return (
    <div className={styles.scroll} onKeyDownCapture={onKeyDownCapture}>
      <GridList
        aria-label={words.builder.blocks}
        className={styles.list ?? ""}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        disallowTypeAhead
        selectedKeys={chosen === undefined ? [] : [chosen]}
        onSelectionChange={(keys) => {
          const [id] = keys;
          // Keys of this list are the ids of its blocks.
          if (id !== undefined) onChoose(id as BlockId);
        }}
        dragAndDropHooks={dragAndDropHooks}
      >
        {blocks.map((block) => (
          <BlockRow
            key={block.id}
            block={block}
            title={blockTitle(block, language, screenLanguage)}
            typeName={blockName(block, WORDS[screenLanguage])}
            worst={worst.get(block.id)}
            page={pages.get(block.id)}
          />
        ))}
      </GridList>
    </div>
  );
}
