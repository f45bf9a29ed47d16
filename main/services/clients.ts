import type { Context } from "./context.ts";
import type { HandlersOf } from "./handlers.ts";
import { plainService } from "./plain.ts";

export const createClients = (context: Context): HandlersOf<"clients"> => {
  const plain = plainService(
    context,
    "client",
    "clients",
    ({ name, place, contacts }) => [
      name,
      place,
      ...contacts.map((contact) => contact.name),
    ],
  );
  return {
    ...plain,
    save: ({ client, why }, caller) => plain.save(client, caller, why),
  };
};
