import path from "node:path";
import { getuid } from "node:process";
import { findBrowser } from "../chromium/find-browser.ts";
import {
  type ErrorCode,
  type ErrorDetails,
  isFailure,
} from "../contract/errors.ts";
import { sentenceOf } from "../contract/sentences/index.ts";
import { resourcesDir } from "../paths.ts";
import { fetchElectron, findElectron } from "./electron-binary.ts";
import { builtPageDir, openChromium } from "./open-chromium.ts";
import { openElectron } from "./open-electron.ts";
import { dataDirOf, hasDisplay, languageOf, typedIn } from "./surroundings.ts";
import { LAUNCH_WORDS, type LaunchWords } from "./words/index.ts";

const { env, platform } = process;
const DONE = 0;
const FAILED = 1;

const root = path.dirname(resourcesDir);
const language = languageOf(env);
const words: LaunchWords = LAUNCH_WORDS[language];
const isHeadless = env["CHIPBRIEF_HEADLESS"] === "1";

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const sayError = (
  code: ErrorCode,
  details: ErrorDetails[ErrorCode],
): number => {
  process.stderr.write(`${sentenceOf(code, details, language)}\n`);
  return FAILED;
};

/** Nothing to show a window with: what the app is for is done all the same, and the way to a window told. */
const printInstead = async (
  dataDir: string,
  why: string,
  wayOut: string,
): Promise<number> => {
  say(why);
  // Loaded here alone: a window's process holds no app of its own.
  const { printSample } = await import("./print-sample.ts");
  const handouts = await printSample(dataDir, typedIn(env));
  say(words.written);
  for (const handout of handouts) say(words.handout(handout));
  say(words.dataIn(dataDir));
  say(words.tryThese);
  say("  npm run chipbrief -- facts --query Ascend");
  say("  npm run chipbrief -- --help");
  say(words.toSeeIt);
  say(wayOut);
  return DONE;
};

const inChromium = async (
  dataDir: string,
  devServer?: URL,
): Promise<number> => {
  const browser = findBrowser();
  if (browser === undefined)
    return printInstead(
      dataDir,
      words.noBrowser(env["CHROMIUM_PATH"]),
      words.installBrowser,
    );
  const end = await openChromium({
    browser,
    dataDir,
    pageDir: builtPageDir(root),
    isHeadless,
    devServer,
    onOpen: () => {
      say(words.chromium(path.basename(browser)));
      if (getuid?.() === 0) say(words.noSandbox);
      if (devServer !== undefined) say(words.dev);
      say(words.dataIn(dataDir));
      say(words.closeHint);
    },
  });
  if (end.kind === "failed")
    return printInstead(
      dataDir,
      words.browserFailed(browser, end.problem),
      words.installBrowser,
    );
  if (end.kind === "busy") return sayError(end.code, end.details);
  return DONE;
};

/** Undefined: no Electron, or one that showed no window. */
const inElectron = async (dataDir: string): Promise<number | undefined> => {
  const onTry = () => say(words.fetching);
  const program =
    findElectron(root) ??
    (await fetchElectron({
      root,
      env,
      now: Date.now,
      onTry,
      onFail: () => say(words.notFetched),
    }));
  if (program === undefined) return undefined;
  say(words.electron(path.relative(root, program)));
  const { code, hasShownWindow } = await openElectron({
    program,
    root,
    dataDir,
  });
  if (hasShownWindow) return code;
  say(words.electronFailed(code));
  return undefined;
};

const open = async (
  argv: readonly string[],
  devServer?: URL,
): Promise<number> => {
  const dataDir = dataDirOf(argv, env);
  if (isHeadless) return inChromium(dataDir, devServer);
  if (!hasDisplay(env, platform))
    return printInstead(dataDir, words.noDisplay, words.giveDisplay);
  if (devServer !== undefined) return inChromium(dataDir, devServer);
  return (await inElectron(dataDir)) ?? inChromium(dataDir);
};

/** `npm start`, from its arguments to its exit code; with Vite's server the page of `npm run dev`. */
export const runLaunch = async (
  argv: readonly string[],
  devServer?: URL,
): Promise<number> => {
  try {
    return await open(argv, devServer);
  } catch (error) {
    if (isFailure(error)) return sayError(error.code, error.details);
    process.stderr.write(
      `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    return FAILED;
  }
};
