import type { Context } from "./context.ts";
import type { HandlersOf } from "./handlers.ts";
import { plainService } from "./plain.ts";

export const createTemplates = (context: Context): HandlersOf<"templates"> => {
  const plain = plainService(
    context,
    "template",
    "templates",
    ({ key, name }) => [key, name.de, name.en],
  );
  return {
    ...plain,
    save: ({ template, why }, caller) => plain.save(template, caller, why),
  };
};
