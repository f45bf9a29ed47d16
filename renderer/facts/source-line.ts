import type { Claim } from "../../main/domain/claim.ts";
import type { Source } from "../../main/domain/source.ts";
import type { ScreenSpeech } from "../parts/speech.ts";

/** „Bericht, 16. April 2025“; where it carries no date: when it was read. */
export const sourceLine = (
  source: Source,
  claim: Pick<Claim, "asOf">,
  { words, format }: ScreenSpeech,
): string => {
  const kind = words.sourceKind[source.kind];
  if (source.publishedOn !== undefined)
    return `${kind}, ${format.date(source.publishedOn, "medium")}`;
  if (source.readOn !== undefined)
    return `${kind}, ${words.sheet.read(format.date(source.readOn, "medium"))}`;
  return `${kind}, ${claim.asOf === undefined ? words.sheet.undated : format.date(claim.asOf, "medium")}`;
};

/** In the marks of its own language: „auf Augenhöhe“, “on a level”. */
export const quoted = (text: string, language: string): string =>
  language.startsWith("de") ? `„${text}“` : `“${text}”`;
