import type { Language } from "../../main/domain/language.ts";
import type { Unit } from "../../main/domain/units.ts";
import { WORDS } from "../../main/domain/words/index.ts";

/** In what an axis of money counts: millions, billions. */
export const moneyScale = (
  most: number,
  { kind }: Pick<Unit, "kind">,
  language: Language,
): { readonly factor: number; readonly word: string } => {
  const { value } = WORDS[language];
  if (kind !== "money" || most < 1e6) return { factor: 1, word: "" };
  if (most >= 1e12) return { factor: 1e12, word: value.trillion };
  return most >= 1e9
    ? { factor: 1e9, word: value.billion }
    : { factor: 1e6, word: value.million };
};
