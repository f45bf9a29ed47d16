import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { type App, openApp } from "../app.ts";
import { isFailure } from "../contract/errors.ts";
import { sentenceOf } from "../contract/sentences/index.ts";
import { Language } from "../domain/language.ts";

import { newId } from "../new-id.ts";
import { defaultDataDir, readVersion, resourcesDir } from "../paths.ts";
import {
  type Command,
  type CommandContext,
  DONE,
  FAILED,
  MISUSED,
  type Options,
  OPTIONS,
} from "./command.ts";
import { COMMANDS } from "./commands.ts";
import { Misuse } from "./misuse.ts";
import { Unwritable } from "./unwritable.ts";
import { CLI_WORDS } from "./words/index.ts";

const machineLanguage = (): Language => {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return (LC_ALL || LC_MESSAGES || LANG || "").startsWith("de") ? "de" : "en";
};

const languageOf = (given: string | undefined): Language => {
  if (given === undefined) return machineLanguage();
  const parsed = Language.safeParse(given);
  if (!parsed.success) throw new Misuse((words) => words.badLanguage(given));
  return parsed.data;
};

const instantOf = (given: string): string => {
  const time = /^\d{4}-\d{2}-\d{2}/.test(given) ? new Date(given) : undefined;
  if (time === undefined || Number.isNaN(time.getTime()))
    throw new Misuse((words) => words.badTime(given));
  return time.toISOString();
};

const parse = (argv: readonly string[]) => {
  try {
    return parseArgs({
      args: [...argv],
      options: OPTIONS,
      allowPositionals: true,
    });
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    throw new Misuse((words) => words.badArguments(problem));
  }
};

const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};
const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const pathOf = (file: string): string =>
  resolve(process.env["INIT_CWD"] ?? process.cwd(), file);

const openFor = ({ data, at }: Options, printsSoon: boolean): App => {
  const fixed = at === undefined ? undefined : instantOf(at);
  return openApp({
    dataDir: data === undefined ? defaultDataDir() : pathOf(data),
    resourcesDir,
    version: readVersion(),
    clock: () => fixed ?? new Date().toISOString(),
    newId,
    printsSoon,
    log: ({ level, message, stack }) => {
      if (level === "error") say(stack ?? message);
    },
  });
};

const withApp = async (
  command: Command,
  context: Omit<CommandContext, "app">,
): Promise<number> => {
  const app = openFor(context.options, command === COMMANDS["handout"]);
  try {
    return await command({ ...context, app });
  } finally {
    await app.close();
  }
};

const dispatch = async (argv: readonly string[]): Promise<number> => {
  const { values: options, positionals } = parse(argv);
  const language = languageOf(options.lang);
  const words = CLI_WORDS[machineLanguage()];
  const [name, ...operands] = positionals;
  if (options.version === true) {
    print(readVersion());
    return DONE;
  }
  if (options.help === true || name === undefined || name === "help") {
    print(words.help);
    return name === undefined && options.help !== true ? MISUSED : DONE;
  }
  const command = COMMANDS[name];
  if (command === undefined) throw new Misuse(() => words.unknownCommand(name));
  return withApp(command, {
    words,
    language,
    options,
    operands,
    pathOf,
    print,
    say,
  });
};

const explain = (error: unknown): number => {
  const words = CLI_WORDS[machineLanguage()];
  if (error instanceof Misuse) {
    say(error.sentence(words));
    say(words.seeHelp);
    return MISUSED;
  }
  if (error instanceof Unwritable) {
    say(words.unwritable(error.file, error.problem));
    return FAILED;
  }
  if (isFailure(error)) {
    say(sentenceOf(error.code, error.details, machineLanguage()));
    return FAILED;
  }
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return FAILED;
};

/** One command from its arguments to its exit code: 0 done, 1 failed, 2 misused. Messages go to stderr, answers to stdout. */
export const runCommandLine = async (
  argv: readonly string[],
): Promise<number> => {
  try {
    return await dispatch(argv);
  } catch (error) {
    return explain(error);
  }
};
