import { argv, stderr, stdout } from "node:process";
import type { Bench, Measurement } from "./bench.ts";
import { benches } from "./index.ts";

/* npm run -s bench -- NAME… [--json]   all benches where no name is given, their names with --list */

const inWords = (m: Measurement): string => {
  const goal = m.goal === null ? "" : `, goal ${m.goal}`;
  const ratio =
    m.ratio === null ? "" : `, ${m.ratio} × the baseline's ${m.baseline}`;
  return `${m.name}: ${m.value} ${m.unit}${goal}${ratio}`;
};

/** Runs the named benches of `known` one after another and prints a line for each measurement. Answers the process's exit code. */
export const runBenches = async (
  args: readonly string[],
  known: Readonly<Record<string, Bench>>,
  print: (line: string) => void,
  complain: (line: string) => void,
): Promise<number> => {
  const asked = args.filter((arg) => !arg.startsWith("--"));
  if (args.includes("--list")) {
    for (const [name, { about }] of Object.entries(known))
      print(`${name}: ${about}`);
    return 0;
  }
  const unknown = asked.filter((name) => !Object.hasOwn(known, name));
  if (unknown.length > 0) {
    complain(`No such bench: ${unknown.join(", ")}.`);
    complain(`There are: ${Object.keys(known).join(", ")}.`);
    return 2;
  }
  const chosen = Object.entries(known).filter(
    ([name]) => asked.length === 0 || asked.includes(name),
  );
  const write = args.includes("--json") ? JSON.stringify : inWords;
  for (const [, bench] of chosen) {
    // oxlint-disable-next-line no-await-in-loop -- benches must not disturb each other
    for (const measured of await bench.run()) print(write(measured));
  }
  return 0;
};

if (argv[1] === import.meta.filename) {
  process.exitCode = await runBenches(
    argv.slice(2),
    benches,
    (line) => stdout.write(`${line}\n`),
    (line) => stderr.write(`${line}\n`),
  );
}
