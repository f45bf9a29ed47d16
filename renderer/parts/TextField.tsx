import type { Ref } from "react";
import { Field, type FieldLine } from "./Field.tsx";
import styles from "./TextField.module.css";

export type TextFieldProps = FieldLine & {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** On leaving the field: the moment to say what does not fit. */
  readonly onLeave?: (() => void) | undefined;
  readonly isLabelHidden?: boolean | undefined;
  readonly placeholder?: string | undefined;
  /** Lines of a text that may be long. */
  readonly lines?: number | undefined;
  readonly language?: string | undefined;
  readonly hasFocus?: boolean | undefined;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLInputElement & HTMLTextAreaElement> | undefined;
};

/** One line of text, or several. */
export function TextField({
  value,
  onChange,
  onLeave,
  placeholder,
  lines = 1,
  language,
  hasFocus,
  ref,
  ...field
}: TextFieldProps) {
  return (
    <Field {...field}>
      {(ids) => {
        const shared = {
          ...ids,
          ref,
          value,
          placeholder,
          lang: language,
          onBlur: onLeave,
          // A form opens where one goes on typing.
          autoFocus: hasFocus,
          className: styles.control,
        };
        return lines > 1 ? (
          <textarea
            {...shared}
            rows={lines}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <input
            {...shared}
            type="text"
            autoComplete="off"
            onChange={(event) => onChange(event.target.value)}
          />
        );
      }}
    </Field>
  );
}
