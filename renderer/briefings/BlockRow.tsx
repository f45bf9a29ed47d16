import { GripVertical } from "lucide-react";
import { Button as AriaButton, GridListItem } from "react-aria-components";
import type { Block } from "../../main/domain/briefing.ts";
import type { Severity } from "../../main/domain/finding.ts";
import { classes } from "../parts/classes.ts";
import { useSpeech } from "../parts/speech.ts";
import styles from "./BlockList.module.css";
import { BLOCK_SIGNS, UNKNOWN_SIGN } from "./block-sign.ts";
import { SeveritySign } from "./SeveritySign.tsx";

type BlockRowProps = {
  readonly block: Block;
  readonly title: string;
  readonly typeName: string;
  readonly worst: Severity | undefined;
  readonly page: number | undefined;
};

/** A block in the list: grip, sign, title, the worst that is said of it, its page. */
export function BlockRow({
  block,
  title,
  typeName,
  worst,
  page,
}: BlockRowProps) {
  const { words, format } = useSpeech();
  const Sign = BLOCK_SIGNS[block.type] ?? UNKNOWN_SIGN;
  const isHidden = block.hidden === true;
  return (
    <GridListItem
      id={block.id}
      textValue={title}
      className={classes(styles.row, isHidden && styles.hidden)}
    >
      <AriaButton
        slot="drag"
        className={styles.grip ?? ""}
        aria-label={words.builder.drag(title)}
      >
        <GripVertical aria-hidden />
      </AriaButton>
      <span className={styles.sign}>
        <Sign aria-hidden />
      </span>
      <span
        className={styles.title}
        title={title === typeName ? title : `${typeName}: ${title}`}
      >
        {title}
      </span>
      {worst !== undefined && !isHidden && <SeveritySign of={worst} />}
      <span className={styles.page}>
        {isHidden ? (
          words.builder.notPrinted
        ) : page === undefined ? null : (
          <>
            <span className="visually-hidden">{words.builder.page("")} </span>
            {format.count(page)}
          </>
        )}
      </span>
    </GridListItem>
  );
}
