import type { Context } from "./context.ts";
import type { HandlersOf } from "./handlers.ts";
import { plainService } from "./plain.ts";

export const createTopics = (context: Context): HandlersOf<"topics"> => {
  const plain = plainService(context, "topic", "topics", ({ name }) => [
    name.de,
    name.en,
  ]);
  return {
    ...plain,
    save: ({ topic, why }, caller) => plain.save(topic, caller, why),
  };
};
