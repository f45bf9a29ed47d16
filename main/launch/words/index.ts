import type { Language } from "../../domain/language.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";

type Handout = {
  readonly file: string;
  readonly pages: number;
  readonly facts: number;
};

/** What `npm start` says in the terminal. */
export type LaunchWords = {
  readonly fetching: string;
  readonly notFetched: string;
  readonly electron: (program: string) => string;
  readonly electronFailed: (code: number) => string;
  readonly chromium: (browser: string) => string;
  readonly dev: string;
  readonly noSandbox: string;
  readonly dataIn: (folder: string) => string;
  readonly closeHint: string;
  readonly noDisplay: string;
  readonly noBrowser: (given: string | undefined) => string;
  readonly browserFailed: (browser: string, problem: string) => string;
  readonly written: string;
  readonly handout: (handout: Handout) => string;
  readonly tryThese: string;
  readonly toSeeIt: string;
  readonly installBrowser: string;
  readonly giveDisplay: string;
};

export const LAUNCH_WORDS: Readonly<Record<Language, LaunchWords>> = { de, en };
