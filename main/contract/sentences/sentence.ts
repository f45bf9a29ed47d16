import type { ErrorCode, ErrorDetails } from "../errors.ts";

/** An error as its reader's language says it: what happened, what is safe, what to do. One for every code. */
export type Sentences = {
  readonly [Code in ErrorCode]: (details: ErrorDetails[Code]) => string;
};
