import type { Context } from "./context.ts";
import type { HandlersOf } from "./handlers.ts";
import { plainService } from "./plain.ts";

export const createAttributes = (
  context: Context,
): HandlersOf<"attributes"> => {
  const plain = plainService(
    context,
    "attribute",
    "attributes",
    ({ name, shortName }) => [name.de, name.en, shortName?.de, shortName?.en],
  );
  return {
    ...plain,
    save: ({ attribute, why }, caller) => plain.save(attribute, caller, why),
  };
};
