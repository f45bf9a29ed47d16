/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a listbox under the field that has the focus */
import type { Ref } from "react";
import { KeyHint } from "../parts/KeyHint.tsx";
import { Marked } from "../parts/Marked.tsx";
import { classes } from "../parts/classes.ts";
import { useSpeech } from "../parts/speech.ts";
import styles from "./Palette.module.css";
import type { PaletteEntry, PaletteGroup } from "./palette-entries.ts";

type PaletteListProps = {
  readonly id: string;
  readonly groups: readonly PaletteGroup[];
  readonly current: number;
  readonly words: readonly string[];
  readonly onRun: (index: number) => void;
  readonly onPoint: (index: number) => void;
  readonly ref: Ref<HTMLDivElement>;
};

function EntryText({
  entry,
  words,
}: {
  readonly entry: PaletteEntry;
  readonly words: readonly string[];
}) {
  const { strong = "", text } = entry;
  return (
    <span className={styles.text}>
      {strong !== "" && (
        <strong>
          <Marked text={strong} words={words} />
        </strong>
      )}
      <Marked text={text.slice(strong.length)} words={words} />
    </span>
  );
}

/** The groups of the palette with the chosen line. */
export function PaletteList({
  id,
  groups,
  current,
  words,
  onRun,
  onPoint,
  ref,
}: PaletteListProps) {
  const { words: said, format } = useSpeech();
  const starts = groups.map((_, index) =>
    groups
      .slice(0, index)
      .reduce((sum, group) => sum + group.entries.length, 0),
  );
  return (
    <div
      ref={ref}
      id={`${id}-list`}
      role="listbox"
      aria-label={said.palette.results}
      className={styles.list}
    >
      {groups.map((group, place) => (
        <div key={group.title} role="group" aria-label={group.title}>
          <p className={styles.title} aria-hidden>
            {group.title}
            {group.total !== undefined && (
              <span className={styles.total}>{format.count(group.total)}</span>
            )}
          </p>
          {group.entries.map((entry, at) => {
            const index = (starts[place] ?? 0) + at;
            const { icon: Icon } = entry;
            return (
              // Its keys are the field's: the line that is chosen is named by aria-activedescendant.
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
              <div
                key={entry.id}
                id={`${id}-${index}`}
                role="option"
                aria-selected={index === current}
                className={classes(
                  styles.entry,
                  index === current && styles.current,
                )}
                onClick={() => onRun(index)}
                onPointerMove={() => onPoint(index)}
              >
                {Icon ? <Icon aria-hidden /> : <span className={styles.gap} />}
                <EntryText entry={entry} words={words} />
                {entry.note !== undefined && (
                  <span className={styles.note}>
                    <Marked text={entry.note} words={words} />
                  </span>
                )}
                <span className={styles.key}>
                  {index === current && entry.key === undefined ? (
                    <KeyHint of="Enter" />
                  ) : (
                    entry.key !== undefined && <KeyHint of={entry.key} />
                  )}
                </span>
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}
