import { spawnSync } from "node:child_process";
import { accessSync, constants, readFileSync } from "node:fs";
import path from "node:path";
import { argv, env, exit, getuid, platform, stderr } from "node:process";
import { findBrowser } from "../../main/chromium/find-browser.ts";

/*
 * The tests read printed PDFs back with independent tools, and drive the window in a real browser. This script, run by `npm test` before all else, sees
 * that they are there: installed ones are used (of browsers the one that CHROMIUM_PATH names first); root on Debian or Ubuntu, or CI=true, gets them
 * through apt-get and is told so; anybody else is told the one command to type. Nothing is skipped.
 */

/** Stands among programs for an installed Chrome, Chromium or Edge, wherever it lies. */
export const BROWSER = "a browser";

/** A package to install, by system, and the programs it must bring. */
export type Tool = {
  readonly programs: readonly string[];
  readonly apt: string;
  readonly brew: string;
  readonly choco: string;
};

export const tools: readonly Tool[] = [
  { programs: ["qpdf"], apt: "qpdf", brew: "qpdf", choco: "qpdf" },
  {
    programs: ["pdftotext", "pdfinfo", "pdffonts", "pdftoppm"],
    apt: "poppler-utils",
    brew: "poppler",
    choco: "poppler",
  },
  { programs: [BROWSER], apt: "chromium", brew: "chromium", choco: "chromium" },
];

/** What there is to know of the machine. */
export type Machine = {
  readonly platform: NodeJS.Platform;
  readonly hasApt: boolean;
  readonly isRoot: boolean;
  readonly isCI: boolean;
  readonly has: (program: string) => boolean;
};

/** What to do: nothing, run these commands one after another, or tell a person to type this one. */
export type Plan =
  | { readonly kind: "ready" }
  | { readonly kind: "install"; readonly commands: readonly string[] }
  | { readonly kind: "ask"; readonly command: string };

export const missingTools = (has: Machine["has"]): readonly Tool[] =>
  tools.filter(({ programs }) => !programs.every(has));

export const planFor = (machine: Machine): Plan => {
  const missing = missingTools(machine.has);
  if (missing.length === 0) return { kind: "ready" };
  const names = (of: "apt" | "brew" | "choco") =>
    missing.map((tool) => tool[of]).join(" ");
  if (machine.platform === "darwin")
    return { kind: "ask", command: `brew install ${names("brew")}` };
  if (machine.platform === "win32")
    return { kind: "ask", command: `choco install -y ${names("choco")}` };
  const install = `apt-get install -y --no-install-recommends ${names("apt")}`;
  if (machine.hasApt && machine.isRoot)
    return { kind: "install", commands: ["apt-get update -q", install] };
  if (machine.hasApt && machine.isCI)
    return {
      kind: "install",
      commands: ["sudo apt-get update -q", `sudo ${install}`],
    };
  return { kind: "ask", command: `sudo ${install}` };
};

const isOnPath = (program: string): boolean => {
  const extensions = platform === "win32" ? [".exe", ".cmd", ".bat"] : [""];
  return (env["PATH"] ?? "")
    .split(path.delimiter)
    .flatMap((folder) =>
      extensions.map((ext) => path.join(folder, program + ext)),
    )
    .some((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
};

const isThere = (program: string): boolean =>
  program === BROWSER ? findBrowser() !== undefined : isOnPath(program);

const isDebianLike = (): boolean => {
  try {
    const release = readFileSync("/etc/os-release", "utf8");
    return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(release);
  } catch {
    return false;
  }
};

const thisMachine = (): Machine => ({
  platform,
  hasApt: isDebianLike() && isOnPath("apt-get"),
  isRoot: getuid?.() === 0,
  isCI: ["1", "true"].includes(env["CI"] ?? ""),
  has: isThere,
});

const say = (line: string) => stderr.write(`${line}\n`);

const packagesMissing = () =>
  missingTools(isThere)
    .map(({ apt }) => apt)
    .join(", ");

const main = (): number => {
  const plan = planFor(thisMachine());
  if (plan.kind === "ready") return 0;
  const wanted = packagesMissing();
  if (plan.kind === "ask") {
    say(`The tests need ${wanted}, missing here. Install with:`);
    say(`\n    ${plan.command}\n`);
    return 1;
  }
  say(`The tests need ${wanted}: installing through apt-get.`);
  for (const command of plan.commands) {
    const { status } = spawnSync(command, {
      shell: true,
      stdio: ["ignore", 2, 2],
      env: { ...env, DEBIAN_FRONTEND: "noninteractive" },
    });
    if (status !== 0) {
      say(`\`${command}\` failed. Install ${wanted} by hand, then try again.`);
      return 1;
    }
  }
  if (packagesMissing() === "") return 0;
  say(`Installed, but still not found: ${packagesMissing()}.`);
  return 1;
};

if (argv[1] === import.meta.filename) exit(main());
