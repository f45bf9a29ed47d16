import type { Context } from "./context.ts";
import type { HandlersOf } from "./handlers.ts";
import { requireRecord } from "./plain.ts";
import { write } from "./write.ts";

export const createClaims = (context: Context): HandlersOf<"claims"> => {
  const { claim: table } = context.store.tables;
  return {
    get: ({ id }) => requireRecord(table.get(id), "claim", id),
    save: ({ claim, why }, caller) => {
      write(context, caller, { verb: "claims.save", why }, ({ put }) =>
        put("claim", claim),
      );
      return claim;
    },
    remove: ({ id, why }, caller) => {
      requireRecord(table.get(id), "claim", id);
      write(context, caller, { verb: "claims.remove", why }, ({ remove }) =>
        remove("claim", id),
      );
      return null;
    },
  };
};
