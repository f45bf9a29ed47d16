import { marksOf } from "../lib/marks.ts";

type MarkedProps = {
  readonly text: string;
  /** What is searched for; searchWords makes it. */
  readonly words: readonly string[];
};

/** A text in which every hit is marked where it stands. */
export function Marked({ text, words }: MarkedProps) {
  if (words.length === 0) return text;
  return marksOf(text, words).map(({ text: part, isHit }, index) =>
    // The stretches of one text have no other name than their place.
    // oxlint-disable-next-line react/no-array-index-key
    isHit ? <mark key={index}>{part}</mark> : part,
  );
}
