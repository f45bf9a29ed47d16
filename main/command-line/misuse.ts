import type { CliWords } from "./words/index.ts";

/** The command was typed wrongly; nothing was done. */
export class Misuse extends Error {
  readonly sentence: (words: CliWords) => string;

  constructor(sentence: (words: CliWords) => string) {
    super("misuse");
    this.name = "Misuse";
    this.sentence = sentence;
  }
}
