import { performance } from "node:perf_hooks";
import { argv, stdout } from "node:process";
import { openFlow } from "./flow.ts";

// The built host in a process of its own on the page in a folder, which says by `painted` when it was seen (bench/start.ts writes such pages). Prints
// the milliseconds from the start of this process to then.
const [, , dataDir = "", pageDir = ""] = argv;

const { page, close } = await openFlow({ dataDir, pageDir });
await page.waitForFunction(() => "painted" in globalThis);
const paintedAt = await page.evaluate(
  // Put there by the page's own script.
  () => (globalThis as unknown as { painted: Promise<number> }).painted,
);
stdout.write(String(paintedAt - performance.timeOrigin));
await close();
