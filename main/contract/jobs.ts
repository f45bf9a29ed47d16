import type { HandoutId } from "../domain/ids.ts";
import type { Finding } from "../domain/finding.ts";
import type { PlaceOnPage } from "../domain/document.ts";

/** The answer of a call that takes over a second: the job whose end an event brings. The type is that end's value. */
export type Job<Value> = { readonly job: string; readonly end?: Value };

/** A one-use address of bytes, on the app's own origin. */
export type BytesUrl = { readonly url: string; readonly size: number };

/** What a printed briefing is: its PDF and where each block came to stand. */
export type PrintedBriefing = {
  readonly pdf: BytesUrl;
  readonly pages: number;
  readonly facts: number;
  readonly places: readonly PlaceOnPage[];
  readonly findings: readonly Finding[];
  readonly handoutId?: HandoutId | undefined;
};
