import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

// From source this file lies in main/, built in out/main/.
const ROOT = fileURLToPath(
  new URL(import.meta.url.endsWith(".ts") ? ".." : "../..", import.meta.url),
);

/** What ships as it is: starter/, fonts/, icons/, handbook/. */
export const resourcesDir = join(ROOT, "resources");

/** The version of package.json, the one place where it is written. */
export const readVersion = (): string => {
  const manifest: unknown = JSON.parse(
    readFileSync(join(ROOT, "package.json"), "utf8"),
  );
  const version =
    typeof manifest === "object" && manifest !== null && "version" in manifest
      ? manifest.version
      : undefined;
  return typeof version === "string" ? version : "0.0.0";
};

type Surroundings = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
};

/** The operating system's place for an app's data: the folder that Electron calls userData, so that all hosts share one store. */
export const defaultDataDir = (
  { platform, env, home }: Surroundings = {
    platform: process.platform,
    env: process.env,
    home: homedir(),
  },
): string => {
  if (platform === "win32")
    return join(
      env["APPDATA"] ?? join(home, "AppData", "Roaming"),
      "Chipbrief",
    );
  if (platform === "darwin")
    return join(home, "Library", "Application Support", "Chipbrief");
  return join(env["XDG_CONFIG_HOME"] || join(home, ".config"), "Chipbrief");
};
