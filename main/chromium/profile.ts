import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

/** What is off from the first start on. Chromium keeps what a person turns on later. */
const PREFERENCES = {
  // On German pages a bubble offers to send them to a translator.
  translate: { enabled: false },
  translate_blocked_languages: ["de", "en"],
  // Would fetch dictionaries.
  spellcheck: { dictionaries: [] },
  browser: { enable_spellchecking: false, has_seen_welcome_page: true },
  credentials_enable_service: false,
  autofill: { profile_enabled: false, credit_card_enabled: false },
  safebrowsing: { enabled: false },
  search: { suggest_enabled: false },
  download: { prompt_for_download: true },
};

/** Makes the app's own profile where it is not there yet; answers whether it is new. */
export const prepareProfile = (folder: string): boolean => {
  const file = path.join(folder, "Default", "Preferences");
  if (existsSync(file)) return false;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(PREFERENCES));
  return true;
};
