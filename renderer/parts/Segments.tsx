import { useId } from "react";
import { classes } from "./classes.ts";
import styles from "./Segments.module.css";

type SegmentsProps<Id extends string> = {
  readonly label: string;
  readonly options: readonly {
    readonly id: Id;
    readonly text: string;
    readonly name?: string;
  }[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
  /** A row of controls takes the tall one. */
  readonly isTall?: boolean;
};

/** One of two or three, all in view: DE | EN. */
export function Segments<Id extends string>({
  label,
  options,
  value,
  onChange,
  isTall = false,
}: SegmentsProps<Id>) {
  const name = useId();
  return (
    <div
      role="radiogroup"
      aria-label={label}
      className={classes(styles.segments, isTall && styles.tall)}
    >
      {options.map((option) => (
        <label
          key={option.id}
          className={classes(
            styles.segment,
            option.id === value && styles.chosen,
          )}
        >
          <input
            type="radio"
            className={styles.input}
            name={name}
            checked={option.id === value}
            aria-label={option.name}
            onChange={() => onChange(option.id)}
          />
          {option.text}
        </label>
      ))}
    </div>
  );
}
