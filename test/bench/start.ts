import { execFile } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import {
  type Bench,
  type Measurement,
  measurement,
  quantile,
  timed,
} from "./bench.ts";

const run = promisify(execFile);
const cli = "out/main/cli.js";
const builtPage = "out/renderer";
const painter = fileURLToPath(
  new URL("../support/flow-paint.ts", import.meta.url),
);
const RUNS = 5;
/** Of the time that the same host takes for an empty page. */
const AT_MOST = 1.3;

const node = (...args: readonly string[]) => run(process.execPath, args);

/** Runs in the page before its own script: goes to the Library, and says when its first row, or what stands for it, was painted; epoch milliseconds. */
const PAINT = `
if (document.title !== "empty") location.hash = "#/library/facts";
globalThis.painted = new Promise((resolve) => {
  const tell = () => requestAnimationFrame(() => setTimeout(() => resolve(performance.timeOrigin + performance.now())));
  new MutationObserver((_, watcher) => {
    if (document.querySelector("[role=row] strong, main p") === null) return;
    watcher.disconnect();
    tell();
  }).observe(document, { childList: true, subtree: true });
});
`;

const SCRIPT = `<script src="./paint.js"></script>`;

const writePage = (folder: string, html: string): string => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "index.html"), html);
  writeFileSync(path.join(folder, "paint.js"), PAINT);
  return folder;
};

/** The built page that opens at the Library, and a page of one word. */
const writePages = (folder: string) => {
  const library = path.join(folder, "library");
  cpSync(builtPage, library, { recursive: true });
  const html = readFileSync(path.join(library, "index.html"), "utf8");
  return {
    library: writePage(library, html.replace("<head>", `<head>${SCRIPT}`)),
    empty: writePage(
      path.join(folder, "empty"),
      `<!doctype html><title>empty</title>${SCRIPT}<main><p>empty</p></main>`,
    ),
  };
};

/** In turns, so that both have the same weather; the first of each makes the store and the browser's profile. */
const measureWindow = async (): Promise<Measurement> => {
  const folder = mkdtempSync(path.join(tmpdir(), "chipbrief-bench-"));
  try {
    const { library, empty } = writePages(folder);
    const taken = { library: [] as number[], empty: [] as number[] };
    const paint = async (pageDir: string) => {
      const dataDir = path.join(folder, "data", path.basename(pageDir));
      return Number((await node(painter, dataDir, pageDir)).stdout);
    };
    for (let turn = -1; turn < RUNS; turn += 1) {
      // oxlint-disable-next-line no-await-in-loop -- runs must not overlap
      const [one, other] = [await paint(library), await paint(empty)];
      if (turn < 0) continue;
      taken.library.push(one);
      taken.empty.push(other);
    }
    const baseline = quantile(taken.empty);
    return measurement({
      name: "start window, process to filled Library",
      value: quantile(taken.library),
      unit: "ms",
      goal: Math.round(baseline * AT_MOST),
      baseline,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  }
};

/** A whole process of the built command line that only prints its help, beside one of Node that does nothing. */
const measureCommandLine = async (): Promise<Measurement> => {
  const help = quantile(await timed(() => node(cli, "--help"), 9));
  const empty = quantile(await timed(() => node("--eval", ""), 9));
  return measurement({
    name: "start command line",
    value: help,
    unit: "ms",
    baseline: empty,
  });
};

export const start: Bench = {
  about:
    "the built app in its stand-in, from the start of the process to the painted Library, against an empty page in the same host; the command line's --help, against an empty Node process",
  run: async () => {
    for (const file of [cli, builtPage])
      if (!existsSync(file))
        throw new Error(`${file} is not built: npm run build`);
    return [await measureWindow(), await measureCommandLine()];
  },
};
