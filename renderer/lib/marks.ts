/** A stretch of text, and whether it is what was searched for. */
export type Stretch = { readonly text: string; readonly isHit: boolean };

type Folded = {
  readonly text: string;
  /** Where in the original each folded character came from. */
  readonly from: readonly number[];
};

/** Lower case, without accents, ß as ss: as the index folds both sides. */
const fold = (text: string): Folded => {
  let folded = "";
  const from: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = character
      .toLowerCase()
      .replaceAll("ß", "ss")
      .normalize("NFD")
      .replaceAll(/\p{M}/gu, "");
    folded += plain;
    for (let index = 0; index < plain.length; index += 1) from.push(at);
    at += character.length;
  }
  return { text: folded, from: [...from, at] };
};

const isWordStart = (text: string, at: number): boolean =>
  at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));

type Span = readonly [number, number];

const spansOf = (folded: Folded, word: string): readonly Span[] => {
  const spans: Span[] = [];
  for (
    let at = folded.text.indexOf(word);
    at >= 0;
    at = folded.text.indexOf(word, at + word.length)
  ) {
    // One letter would light up half the list: it counts at the head of a word only.
    if (word.length > 1 || isWordStart(folded.text, at)) {
      spans.push([folded.from[at] ?? 0, folded.from[at + word.length] ?? 0]);
    }
  }
  return spans;
};

const merged = (spans: readonly Span[]): readonly Span[] =>
  spans
    .toSorted((one, other) => one[0] - other[0])
    .reduce<readonly Span[]>((sofar, [start, end]) => {
      const last = sofar.at(-1);
      if (last === undefined || start > last[1])
        return [...sofar, [start, end]];
      return [...sofar.slice(0, -1), [last[0], Math.max(last[1], end)]];
    }, []);

/** What was typed, as the words that are looked for; the longest first. */
export const searchWords = (typed: string): readonly string[] =>
  fold(typed)
    .text.split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .toSorted((one, other) => other.length - one.length);

/** A text in stretches, with every hit of the words told apart: Rechen|leistung. */
export const marksOf = (
  text: string,
  words: readonly string[],
): readonly Stretch[] => {
  if (words.length === 0 || text === "") return [{ text, isHit: false }];
  const folded = fold(text);
  const spans = merged(words.flatMap((word) => spansOf(folded, word)));
  const stretches = spans.flatMap(([start, end], index): readonly Stretch[] => [
    { text: text.slice(spans[index - 1]?.[1] ?? 0, start), isHit: false },
    { text: text.slice(start, end), isHit: true },
  ]);
  const rest = { text: text.slice(spans.at(-1)?.[1] ?? 0), isHit: false };
  return [...stretches, rest].filter((stretch) => stretch.text !== "");
};
