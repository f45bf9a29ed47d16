import type { Block } from "../../main/domain/briefing.ts";
import {
  type Language,
  type Localized,
  localized,
  pick,
} from "../../main/domain/language.ts";
import { blockName } from "../../main/domain/stored-block.ts";
import { WORDS } from "../../main/domain/words/index.ts";

const Text = localized(Number.MAX_SAFE_INTEGER);

/** Options that name a block to whoever reads the list, the first that is there. */
const NAMING = ["title", "kicker"] as const;

const ownTitle = (options: Block["options"]): Localized | undefined => {
  for (const key of NAMING) {
    const found = Text.safeParse(options[key]).data;
    if (found !== undefined) return found;
  }
  return undefined;
};

/** What a block is called in the list: its own title, else the name of its type. */
export const blockTitle = (
  block: Block,
  language: Language,
  screenLanguage: Language,
): string => {
  const own = ownTitle(block.options);
  return own === undefined
    ? blockName(block, WORDS[screenLanguage])
    : pick(own, language).text;
};
