/**
 * Every error that is expected, with what its sentence needs to name. The sentences are in words/, per language:
 * what happened, what is safe, what to do.
 */
export type ErrorDetails = {
  /** The input does not fit the call: where, and why. */
  "input.invalid": {
    readonly issues: readonly {
      readonly path: string;
      readonly message: string;
    }[];
  };
  "call.unknown": { readonly name: string };
  "record.missing": { readonly noun: string; readonly id: string };
  /** A record that others still rest on cannot be removed. */
  "record.used": {
    readonly noun: string;
    readonly id: string;
    readonly by: readonly string[];
  };
  /** Something it refers to does not exist. */
  "reference.missing": { readonly noun: string; readonly id: string };
  /** The claim that is to be printed does not belong to the fact, or no longer speaks. */
  "fact.claimNotPrintable": { readonly claimId: string };
  "note.stale": { readonly id: string; readonly revision: number };
  "handout.fixed": { readonly id: string };
  "undo.nothing": Readonly<Record<string, never>>;
  /** A row has changed since; undoing would lose the newer text. */
  "undo.moved": {
    readonly seq: number;
    readonly noun: string;
    readonly id: string;
  };
  "store.busy": { readonly dataDir: string };
  "store.newer": { readonly found: number; readonly known: number };
  "store.foreign": { readonly file: string };
  "store.damaged": { readonly file: string; readonly problem: string };
  "store.unwritable": { readonly dataDir: string; readonly problem: string };
  "store.full": Readonly<Record<string, never>>;
  "file.missing": { readonly sha256: string };
  "file.changed": { readonly sha256: string };
  "bytes.gone": Readonly<Record<string, never>>;
  "job.unknown": { readonly job: string };
  "print.failed": { readonly problem: string };
  "print.cancelled": Readonly<Record<string, never>>;
  /** Our own mistake; logged with its stack. */
  unexpected: { readonly message: string };
};

export type ErrorCode = keyof ErrorDetails;

/** An expected error on its way to app.call, the one place where it becomes an answer. */
export class Failure<Code extends ErrorCode = ErrorCode> extends Error {
  readonly code: Code;
  readonly details: ErrorDetails[Code];

  constructor(code: Code, details: ErrorDetails[Code]) {
    super(code);
    this.name = "Failure";
    this.code = code;
    this.details = details;
  }
}

/** instanceof alone would forget which codes there are. */
export const isFailure = (error: unknown): error is Failure =>
  error instanceof Failure;

/** `throw fail('note.stale', {…})`. */
export const fail = <Code extends ErrorCode>(
  code: Code,
  details: ErrorDetails[Code],
): Failure<Code> => new Failure(code, details);

/** The answer to every call. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      readonly error: {
        readonly code: ErrorCode;
        readonly details: ErrorDetails[ErrorCode];
      };
    };
