import { useEffect, useRef } from "react";
import { findingText } from "../../main/domain/finding.ts";
import { WORDS } from "../../main/domain/words/index.ts";
import { Button } from "../parts/Button.tsx";
import { classes } from "../parts/classes.ts";
import { useSpeech } from "../parts/speech.ts";
import styles from "./Preflight.module.css";
import type { PreflightRow as Row } from "./preflight.ts";
import { SeveritySign } from "./SeveritySign.tsx";

type PreflightRowProps = {
  readonly row: Row;
  readonly isCurrent: boolean;
  readonly isUnfolded: boolean;
  readonly isWide: boolean;
  readonly blockName: string | undefined;
  readonly onChoose: () => void;
  readonly onUnfold: () => void;
  readonly onMend: () => void;
};

/** What, where, and the way to the mend; choosing it moves block, form and page together. */
export function PreflightRow({
  row,
  isCurrent,
  isUnfolded,
  isWide,
  blockName,
  onChoose,
  onUnfold,
  onMend,
}: PreflightRowProps) {
  const { words, format, language } = useSpeech();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) item.current?.scrollIntoView({ block: "nearest" });
  }, [isCurrent]);
  const { builder } = words;
  const { finding, members, page } = row;
  const isGroup = members.length > 0;
  const text = isGroup
    ? builder.singleSources(format.count(members.length))
    : findingText(finding, WORDS[language]);
  const where = page === undefined ? "" : builder.atPage(format.count(page));
  const mend = isGroup
    ? isUnfolded
      ? builder.fold
      : builder.unfold
    : finding.place.factId !== undefined
      ? builder.toFact
      : finding.place.blockId === undefined
        ? builder.toDetails
        : builder.toBlock;
  return (
    <li
      ref={item}
      className={classes(
        styles.row,
        isWide && styles.wide,
        isCurrent && styles.current,
      )}
      aria-current={isCurrent ? "true" : undefined}
    >
      <button
        type="button"
        className={styles.choose}
        onClick={isGroup ? onUnfold : onChoose}
        {...(isGroup && { "aria-expanded": isUnfolded })}
      >
        <SeveritySign of={finding.severity} />
        <span className={styles.what} title={text}>
          {text}
        </span>
        {!isGroup && (
          <span className={styles.where}>
            {isWide ? [blockName, where].filter(Boolean).join(", ") : where}
          </span>
        )}
      </button>
      <Button
        kind="link"
        isSmall
        className={styles.mend}
        onPress={isGroup ? onUnfold : onMend}
      >
        {mend}
      </Button>
    </li>
  );
}
