import { Plus } from "lucide-react";
import type { ReactNode } from "react";
import { BLOCKS } from "../../main/domain/blocks/index.ts";
import type { AnyBlock } from "../../main/domain/stored-block.ts";
import { WORDS } from "../../main/domain/words/index.ts";
import { Button } from "../parts/Button.tsx";
import { MenuButton } from "../parts/MenuButton.tsx";
import { useSpeech } from "../parts/speech.ts";
import { BLOCK_SIGNS } from "./block-sign.ts";
import styles from "./Builder.module.css";

type BlocksPaneProps = {
  readonly count: number;
  readonly onAdd: (definition: AnyBlock) => void;
  /** In place of the heading: the tabs of a narrow window. */
  readonly heading?: ReactNode;
  readonly children: ReactNode;
};

/** The bar over the list of blocks, with the way to one more. */
export function BlocksPane({
  count,
  onAdd,
  heading,
  children,
}: BlocksPaneProps) {
  const { words, format, language } = useSpeech();
  const entries = BLOCKS.map((definition) => ({
    id: definition.type,
    text: WORDS[language].blocks[definition.type],
    icon: BLOCK_SIGNS[definition.type],
    // The options' type is of no use here: a new block is made by its schema.
    run: () => onAdd(definition as unknown as AnyBlock),
  }));
  return (
    <>
      <header className={styles.paneBar}>
        {heading ?? (
          <h2 className={styles.paneTitle}>
            {words.builder.blocks}{" "}
            <span className={styles.paneCount}>{format.count(count)}</span>
          </h2>
        )}
        <span className={styles.paneActions}>
          <MenuButton label={words.builder.add} groups={[entries]}>
            <Button kind="quiet" isSmall icon={Plus}>
              {words.builder.addShort}
            </Button>
          </MenuButton>
        </span>
      </header>
      {children}
    </>
  );
}
