import type { Settings } from "../../main/domain/settings.ts";
import { keep, readKept } from "../lib/kept.ts";

const wantsDark = (): MediaQueryList =>
  matchMedia("(prefers-color-scheme: dark)");

export type Theme = "light" | "dark";

export const themeOf = (
  appearance: Settings["appearance"],
  systemIsDark: boolean,
): Theme => {
  if (appearance !== "system") return appearance;
  return systemIsDark ? "dark" : "light";
};

/** The look and the language the page begins with, before the settings are read: those of the last time. */
export const beginAppearance = (): void => {
  const kept = readKept("theme");
  document.documentElement.dataset["theme"] =
    kept ?? (wantsDark().matches ? "dark" : "light");
  document.documentElement.lang = readKept("language") ?? "de";
};

const show = ({ appearance, interfaceLanguage }: Settings): void => {
  const theme = themeOf(appearance, wantsDark().matches);
  const root = document.documentElement;
  root.dataset["theme"] = theme;
  root.lang = interfaceLanguage;
  keep("theme", theme);
  keep("language", interfaceLanguage);
};

/** Shows what is set, and follows the system where that is what is set. Answers how to stop. */
export const followAppearance = (settings: Settings): (() => void) => {
  const system = wantsDark();
  const follow = () => show(settings);
  follow();
  system.addEventListener("change", follow);
  return () => system.removeEventListener("change", follow);
};
