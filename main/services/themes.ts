import type { Theme } from "../domain/theme.ts";
import { THEMES } from "../domain/themes/index.ts";
import type { Context } from "./context.ts";
import type { HandlersOf } from "./handlers.ts";
import { requireRecord, windowOf } from "./plain.ts";

/** The shipped themes and a person's own, in this order. */
const allThemes = ({ store }: Context): readonly Theme[] => [
  ...THEMES,
  ...store.tables.theme.list(),
];

export const themeOf = (context: Context, id: string): Theme =>
  requireRecord(
    allThemes(context).find((theme) => theme.id === id),
    "theme",
    id,
  );

export const createThemes = (context: Context): HandlersOf<"themes"> => ({
  list: (input) => windowOf(allThemes(context), input),
});
