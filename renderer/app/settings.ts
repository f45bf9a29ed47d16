import { createContext, useContext } from "react";
import { DEFAULT_SETTINGS, type Settings } from "../../main/domain/settings.ts";

export const SettingsContext = createContext<Settings>(DEFAULT_SETTINGS);

/** What the person has set. */
export const useSettings = (): Settings => useContext(SettingsContext);
