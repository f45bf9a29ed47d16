import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { promisify } from "node:util";
import { type Bench, measurement, quantile, timed } from "./bench.ts";

const run = promisify(execFile);
const cli = "out/main/cli.js";

/** A whole process of the built command line that only prints its help, beside one of Node that does nothing. */
export const start: Bench = {
  about:
    "the built command line's --help as a whole process, against an empty Node process",
  run: async () => {
    if (!existsSync(cli)) throw new Error(`${cli} is not built: npm run build`);
    const node = (...args: readonly string[]) => run(process.execPath, args);
    const help = quantile(await timed(() => node(cli, "--help"), 9));
    const empty = quantile(await timed(() => node("--eval", ""), 9));
    return [
      measurement({ name: "start", value: help, unit: "ms", baseline: empty }),
    ];
  },
};
