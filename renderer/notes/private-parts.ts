/** A stretch of a note's Markdown, and whether it stands between `:::private` and `:::`. */
export type NotePart = { readonly isPrivate: boolean; readonly text: string };

// The same lines as in domain/note.ts, which cuts them out of what is printed; a test holds both together.
const OPEN = /^:::\s*private\s*$/;
const CLOSE = /^:::\s*$/;

/** The parts of a note in their order. A fence that is never closed keeps all that follows private. */
export const privateParts = (body: string): readonly NotePart[] => {
  const parts: { isPrivate: boolean; lines: string[] }[] = [
    { isPrivate: false, lines: [] },
  ];
  for (const line of body.split("\n")) {
    const isInside = parts.at(-1)?.isPrivate === true;
    if (!isInside && OPEN.test(line))
      parts.push({ isPrivate: true, lines: [] });
    else if (isInside && CLOSE.test(line))
      parts.push({ isPrivate: false, lines: [] });
    else parts.at(-1)?.lines.push(line);
  }
  return parts
    .map(({ isPrivate, lines }) => ({ isPrivate, text: lines.join("\n") }))
    .filter(({ isPrivate, text }) => isPrivate || text.trim() !== "");
};
