import { ask } from "./ask.ts";
import { type Command, DONE, FAILED } from "./command.ts";

/** Reads the whole store: SQLite's own check, every record's schema, references, printed claims, kept files. */
export const check: Command = async ({ app, words, options, print, say }) => {
  const report = await ask(app, "app.check");
  if (options.json === true) print(JSON.stringify(report));
  else
    for (const { kind, detail } of report.problems) print(`${kind}: ${detail}`);
  say(words.checked(report.facts, report.problems.length));
  return report.problems.length === 0 ? DONE : FAILED;
};
