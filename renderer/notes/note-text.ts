import { mentionedIn } from "../../main/domain/markdown.ts";
import { privateParts } from "./private-parts.ts";

/** Markdown without its signs: for a line of the list. */
const bare = (markdown: string): string =>
  markdown
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll("{value}", "…")
    .replaceAll(/^\s*(?:#{1,6}|>|[-+*]|\d+[.)])\s+/gm, "")
    .replaceAll(/\\(?=[!-/:-@[-`{-~])/g, "")
    .replaceAll(/[*`]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();

const LONGEST = 160;

/** How a note begins, for the list. */
export const excerptOf = (body: string): string =>
  bare(
    privateParts(body)
      .map(({ text }) => text)
      .join("\n"),
  ).slice(0, LONGEST);

/** Words, and paragraphs behind the wall. */
export const countsOf = (
  body: string,
): { readonly words: number; readonly walls: number } => {
  const parts = privateParts(body);
  const text = bare(parts.map((part) => part.text).join("\n"));
  return {
    words: text === "" ? 0 : text.split(" ").length,
    walls: parts.filter(({ isPrivate }) => isPrivate).length,
  };
};

/** The facts a note names. */
export const mentionsOf = (body: string): readonly string[] => [
  ...new Set(mentionedIn({ de: body })),
];
