import { ArrowLeft, Copy, Eye, EyeOff, Trash2 } from "lucide-react";
import type { Block, Briefing } from "../../main/domain/briefing.ts";
import type { Language } from "../../main/domain/language.ts";
import { blockName, readBlock } from "../../main/domain/stored-block.ts";
import { WORDS } from "../../main/domain/words/index.ts";
import { Button } from "../parts/Button.tsx";
import { useSpeech } from "../parts/speech.ts";
import { BlockForm } from "./BlockForm.tsx";
import styles from "./Builder.module.css";
import { definitionOf } from "./definition-of.ts";
import {
  asOptions,
  editOptions,
  faultsIn,
  type Options,
} from "./form-model.ts";

type BlockPaneProps = {
  readonly block: Block;
  readonly languages: Briefing["languages"];
  readonly language: Language;
  /** Input that the schema refused, as it was typed. */
  readonly typed: Options | undefined;
  /** `valid` undefined: nothing of it can go into the briefing. */
  readonly onEdit: (
    block: Block,
    version: number,
    valid: Block["options"] | undefined,
    refused: Options | undefined,
  ) => void;
  readonly onDuplicate: () => void;
  readonly onHide: () => void;
  readonly onRemove: () => void;
  /** Where the form lies over the list: back to it. */
  readonly onBack?: (() => void) | undefined;
};

/** The chosen block: what can be done with it, and its form. */
export function BlockPane({
  block,
  languages,
  language,
  typed,
  onEdit,
  onDuplicate,
  onHide,
  onRemove,
  onBack,
}: BlockPaneProps) {
  const { words, language: screenLanguage } = useSpeech();
  const { builder } = words;
  const isHidden = block.hidden === true;
  const definition = definitionOf(block.type);
  const read = readBlock(block);
  const stored =
    "problem" in read ? asOptions(block.options) : asOptions(read.options);
  const options = typed ?? stored;
  const change = (next: Options) => {
    if (definition === undefined) return;
    const { valid, refused } = editOptions(definition, stored, next);
    onEdit(block, definition.version, valid, refused);
  };
  return (
    <>
      <header className={styles.paneBar}>
        {onBack && (
          <Button
            kind="quiet"
            icon={ArrowLeft}
            label={builder.back}
            onPress={onBack}
          />
        )}
        <h2 className={styles.paneTitle}>
          {blockName(block, WORDS[screenLanguage])}
        </h2>
        <span className={styles.paneActions}>
          <Button
            kind="quiet"
            icon={isHidden ? Eye : EyeOff}
            label={isHidden ? builder.unhide : builder.hide}
            isPressed={isHidden}
            onPress={onHide}
          />
          <Button
            kind="quiet"
            icon={Copy}
            label={builder.duplicate}
            onPress={onDuplicate}
          />
          <Button
            kind="quiet"
            icon={Trash2}
            label={builder.remove}
            onPress={onRemove}
          />
        </span>
      </header>
      <div className={styles.scroll}>
        {definition === undefined || block.version > definition.version ? (
          <p className={styles.remark}>{builder.unknownBlock}</p>
        ) : (
          <BlockForm
            key={block.id}
            definition={definition}
            options={options}
            faults={faultsIn(definition, options)}
            hasValid={!("problem" in read)}
            language={language}
            languages={languages}
            onChange={change}
          />
        )}
      </div>
    </>
  );
}
