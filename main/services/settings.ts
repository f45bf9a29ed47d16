import { DEFAULT_SETTINGS, type Settings } from "../domain/settings.ts";
import { SETTINGS_ID } from "../store/settings.ts";
import type { Context } from "./context.ts";
import type { HandlersOf } from "./handlers.ts";
import { write } from "./write.ts";

export const settingsOf = ({ store }: Pick<Context, "store">): Settings =>
  store.tables.settings.get(SETTINGS_ID) ?? DEFAULT_SETTINGS;

export const createSettings = (context: Context): HandlersOf<"settings"> => ({
  get: () => settingsOf(context),
  save: ({ settings }, caller) => {
    write(context, caller, { verb: "settings.save" }, ({ put }) =>
      put("settings", settings),
    );
    return settings;
  },
});
