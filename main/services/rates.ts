import type { Context } from "./context.ts";
import type { HandlersOf } from "./handlers.ts";
import { plainService } from "./plain.ts";

export const createRates = (context: Context): HandlersOf<"rates"> => {
  const { list, save, remove } = plainService(
    context,
    "rate",
    "rates",
    ({ from, to }) => [from, to],
  );
  return { list, remove, save: ({ rate }, caller) => save(rate, caller) };
};
