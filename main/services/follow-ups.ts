import type { Context } from "./context.ts";
import type { HandlersOf } from "./handlers.ts";
import { requireRecord } from "./plain.ts";
import { write } from "./write.ts";

export const createFollowUps = (context: Context): HandlersOf<"followUps"> => {
  const { followUp: table } = context.store.tables;
  return {
    list: ({ clientId, open, offset, limit }) =>
      table.find({ clientId, open }, { offset, limit }),
    save: ({ followUp }, caller) => {
      write(context, caller, { verb: "followUps.save" }, ({ put }) =>
        put("followUp", followUp),
      );
      return followUp;
    },
    remove: ({ id }, caller) => {
      requireRecord(table.get(id), "followUp", id);
      write(context, caller, { verb: "followUps.remove" }, ({ remove }) =>
        remove("followUp", id),
      );
      return null;
    },
  };
};
