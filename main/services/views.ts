import type { Context } from "./context.ts";
import type { HandlersOf } from "./handlers.ts";
import { plainService } from "./plain.ts";

export const createViews = (context: Context): HandlersOf<"views"> => {
  const { list, save, remove } = plainService(
    context,
    "view",
    "views",
    ({ name }) => [name],
  );
  return { list, remove, save: ({ view }, caller) => save(view, caller) };
};
