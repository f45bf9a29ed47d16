import type { Settings } from "../../main/domain/settings.ts";
import { useWrite } from "../app/cache.ts";
import { useSettings } from "../app/settings.ts";

/** Writes a change to what is set; the rest stays as it is. */
export const useSaveSettings = (): {
  readonly change: (part: Partial<Settings>) => void;
  readonly error: unknown;
} => {
  const settings = useSettings();
  const saving = useWrite("settings.save");
  return {
    change: (part) => saving.mutate({ settings: { ...settings, ...part } }),
    error: saving.error,
  };
};
