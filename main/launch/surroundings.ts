import { parseArgs } from "node:util";
import path from "node:path";
import type { Language } from "../domain/language.ts";
import { defaultDataDir } from "../paths.ts";

type Env = Readonly<Record<string, string | undefined>>;

/** Whether a window can be shown: on Linux a display is named; the other systems always have one. */
export const hasDisplay = (env: Env, platform: NodeJS.Platform): boolean =>
  platform === "win32" ||
  platform === "darwin" ||
  Boolean(env["DISPLAY"]) ||
  Boolean(env["WAYLAND_DISPLAY"]);

export const languageOf = ({ LC_ALL, LC_MESSAGES, LANG }: Env): Language =>
  (LC_ALL || LC_MESSAGES || LANG || "").startsWith("de") ? "de" : "en";

/** Folders are meant from where the command was typed; npm runs it elsewhere. */
export const typedIn = (env: Env): string => env["INIT_CWD"] ?? process.cwd();

/** The data folder: --data, else the usual one. */
export const dataDirOf = (argv: readonly string[], env: Env): string => {
  const { values } = parseArgs({
    args: [...argv],
    options: { data: { type: "string" } },
  });
  return values.data === undefined
    ? defaultDataDir()
    : path.resolve(typedIn(env), values.data);
};
