/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a legend cannot be laid out as the labels of other fields are */
import { CircleAlert } from "lucide-react";
import { type ReactNode, useId } from "react";
import { classes } from "../parts/classes.ts";
import fieldStyles from "../parts/Field.module.css";

type FieldGroupProps = {
  readonly label: string;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  readonly children: ReactNode;
};

/** Several controls under one label, with one line under them. */
export function FieldGroup({ label, help, error, children }: FieldGroupProps) {
  const id = useId();
  const line = error ?? help;
  return (
    <div role="group" aria-labelledby={id} className={fieldStyles.field}>
      <span id={id} className={fieldStyles.label}>
        {label}
      </span>
      {children}
      {line !== undefined && (
        <p
          className={classes(
            fieldStyles.line,
            error !== undefined && fieldStyles.error,
          )}
        >
          {error !== undefined && <CircleAlert aria-hidden />}
          {line}
        </p>
      )}
    </div>
  );
}
