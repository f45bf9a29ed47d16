import type { Noun } from "../domain/change.ts";
import type { ErrorCode, ErrorDetails } from "./errors.ts";

/** What the app tells all windows. */
export type AppEvent =
  /** Records were written; the window that wrote them hears it too. */
  | {
      readonly kind: "changed";
      readonly seq: number;
      readonly rows: readonly { readonly noun: Noun; readonly id: string }[];
    }
  | JobEvent;

/** How far a job is; the last one of a job carries its end. */
export type JobEvent = {
  readonly kind: "job";
  readonly id: string;
  readonly done: number;
  readonly all: number;
  readonly end?: JobEnd | undefined;
};

export type JobEnd =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false;
      readonly error: {
        readonly code: ErrorCode;
        readonly details: ErrorDetails[ErrorCode];
      };
    };
