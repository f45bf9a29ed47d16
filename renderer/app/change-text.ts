import type { ChangeRow } from "../../main/domain/change.ts";
import type { ScreenSpeech } from "../parts/speech.ts";

type Row = Pick<ChangeRow, "noun" | "before" | "after">;

/** The row that the change is about: a fact rather than the claims written with it. */
const mainRow = (rows: readonly Row[]): Row | undefined =>
  rows.find(({ noun }) => noun !== "claim") ?? rows[0];

/** „Fakt gelöscht“, “3 records”: what a change did, for a line of news. */
export const changeText = (
  rows: readonly Row[],
  { words, format }: ScreenSpeech,
): string => {
  const row = mainRow(rows);
  if (row === undefined) return "";
  const same = rows.filter(({ noun }) => noun === row.noun);
  if (same.length > 1) return words.changes.several(format.count(same.length));
  const noun = words.nouns[row.noun];
  if (row.before === undefined) return words.changes.created(noun);
  return row.after === undefined
    ? words.changes.removed(noun)
    : words.changes.changed(noun);
};

/** The rows of a change as those of the one it took back. */
export const reversed = (rows: readonly Row[]): readonly Row[] =>
  rows.map(({ noun, before, after }) => ({
    noun,
    before: after,
    after: before,
  }));
