import { CircleAlert } from "lucide-react";
import { type ReactNode, useId } from "react";
import styles from "./Field.module.css";
import { classes } from "./classes.ts";

/** What ties a control to its label and to the line under it. */
export type FieldIds = {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
};

export type FieldLine = {
  /** One line under the field: help, or what was understood. */
  readonly help?: string | undefined;
  /** What does not fit, and the way out; takes the line's place. */
  readonly error?: string | undefined;
};

type FieldProps = FieldLine & {
  readonly label: string;
  readonly isLabelHidden?: boolean | undefined;
  readonly className?: string | undefined;
  readonly children: (ids: FieldIds) => ReactNode;
};

/** A labelled control with one line under it. */
export function Field({
  label,
  isLabelHidden = false,
  help,
  error,
  className,
  children,
}: FieldProps) {
  const id = useId();
  const line = error ?? help;
  return (
    <div className={classes(styles.field, className)}>
      <label
        htmlFor={id}
        className={isLabelHidden ? "visually-hidden" : styles.label}
      >
        {label}
      </label>
      {children({
        id,
        "aria-describedby": line === undefined ? undefined : `${id}-line`,
        "aria-invalid": error === undefined ? undefined : true,
      })}
      {line !== undefined && (
        <p
          id={`${id}-line`}
          className={classes(styles.line, error !== undefined && styles.error)}
        >
          {error !== undefined && <CircleAlert aria-hidden />}
          {line}
        </p>
      )}
    </div>
  );
}
