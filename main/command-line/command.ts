import type { App } from "../app.ts";
import type { Language } from "../domain/language.ts";
import type { CliWords } from "./words/index.ts";

export const DONE = 0;
export const FAILED = 1;
export const MISUSED = 2;

export const OPTIONS = {
  data: { type: "string" },
  lang: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
  query: { type: "string" },
  client: { type: "string" },
  template: { type: "string" },
  out: { type: "string" },
  at: { type: "string" },
  issue: { type: "boolean" },
} as const;

export type Options = {
  readonly [
    Name in keyof typeof OPTIONS
  ]?: (typeof OPTIONS)[Name]["type"] extends "string" ? string : boolean;
};

/** What a command works with. */
export type CommandContext = {
  readonly app: App;
  readonly words: CliWords;
  /** Language of what is printed: --lang, else that of the machine. */
  readonly language: Language;
  readonly options: Options;
  readonly operands: readonly string[];
  /** Files named by the user are meant from where the command was typed; npm runs it elsewhere. */
  readonly pathOf: (file: string) => string;
  readonly print: (text: string) => void;
  readonly say: (text: string) => void;
};

export type Command = (context: CommandContext) => Promise<number>;
