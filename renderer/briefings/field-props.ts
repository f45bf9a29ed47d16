import type { SubjectId } from "../../main/domain/ids.ts";
import type { Language } from "../../main/domain/language.ts";

/** What every control of a block's form is given. */
export type FieldProps = {
  readonly label: string;
  readonly value: unknown;
  readonly error: string | undefined;
  readonly onChange: (value: unknown) => void;
  /** On leaving: the moment to say what does not fit. */
  readonly onLeave: () => void;
  readonly context: FormContext;
};

export type FormContext = {
  /** The language whose text is edited: the one that is shown. */
  readonly language: Language;
  readonly languages: readonly Language[];
  /** The subjects the block speaks of: their attributes are offered. */
  readonly subjectIds: readonly SubjectId[];
};
