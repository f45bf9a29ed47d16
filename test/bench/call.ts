import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { openApp } from "../../main/app.ts";
import { newId } from "../../main/new-id.ts";
import { resourcesDir } from "../../main/paths.ts";
import { type Flow, openFlow } from "../support/flow.ts";
import { longestTaskDuring } from "../support/flow-trace.ts";
import { fillWithFacts } from "../support/many-facts.ts";
import {
  type Bench,
  type Measurement,
  measurement,
  quantile,
} from "./bench.ts";

const FACTS = 100_000;
const CALLS = 400;
const MEGABYTE = 1_000_000;
const FETCHES = 15;
/** After its window is there the host gives back what starting took; milliseconds. */
const IDLE_AFTER = 15_000;
/** As `ps`, the task managers and the goal count. */
const BYTES_IN_MB = 1024 * 1024;

const prepare = async (dataDir: string, facts: number): Promise<void> => {
  const app = openApp({
    dataDir,
    resourcesDir,
    version: "bench",
    clock: () => new Date().toISOString(),
    newId,
    log: () => undefined,
  });
  await app.call("app.status", {}, { window: "bench" });
  await app.close();
  fillWithFacts(dataDir, facts);
};

/** Milliseconds of each of many small questions, one after another, as the page sees them. */
const timeAsking = (
  { page }: Flow,
  door: "call" | "host",
  name: string,
): Promise<readonly number[]> =>
  page.evaluate(
    async ([through, asked, times]) => {
      // Any name of that door.
      const ask = window.api[through] as (
        name: string,
        input: object,
      ) => Promise<unknown>;
      const taken: number[] = [];
      for (let round = -20; round < times; round += 1) {
        const begun = performance.now();
        await ask(asked, {});
        if (round >= 0) taken.push(performance.now() - begun);
      }
      return taken;
    },
    [door, name, CALLS] as const,
  );

const measureCalls = async (flow: Flow): Promise<Measurement> =>
  measurement({
    name: "small call, p95",
    value: quantile(await timeAsking(flow, "call", "settings.get"), 0.95),
    unit: "ms",
    goal: 3,
    // To the host and back, past the store thread.
    baseline: quantile(await timeAsking(flow, "host", "network.refused"), 0.95),
  });

/** A megabyte as a printed PDF comes to the page: behind an address; put there first, which is not counted. */
const timeFetching = ({ page }: Flow): Promise<readonly number[]> =>
  page.evaluate(
    async ([size, times]) => {
      const body = crypto.getRandomValues(new Uint8Array(64));
      const bytes = new Uint8Array(size).map((_, at) => body[at % 64] ?? 0);
      const taken: number[] = [];
      for (let round = -1; round < times; round += 1) {
        const posted = await fetch("/bytes", {
          method: "POST",
          body: new Blob([bytes]),
        });
        // What the app's origin answers here.
        const { url } = (await posted.json()) as { url: string };
        const begun = performance.now();
        const back = await (await fetch(url)).arrayBuffer();
        if (back.byteLength !== size) throw new Error("not all of it came");
        if (round >= 0) taken.push(performance.now() - begun);
      }
      return taken;
    },
    [MEGABYTE, FETCHES] as const,
  );

/** The plain way: the same bytes as text in an answer. */
const timeAsText = async ({ page }: Flow): Promise<readonly number[]> => {
  const text = Buffer.alloc(MEGABYTE, 7).toString("base64");
  const taken: number[] = [];
  for (let round = 0; round < FETCHES; round += 1) {
    const begun = performance.now();
    await page.evaluate(
      (sent) =>
        Uint8Array.from(atob(sent), (sign) => sign.codePointAt(0) ?? 0).length,
      text,
    );
    taken.push(performance.now() - begun);
  }
  return taken;
};

const measureBytes = async (flow: Flow): Promise<Measurement> =>
  measurement({
    name: "1 MB of PDF to the page, median",
    value: quantile(await timeFetching(flow)),
    unit: "ms",
    goal: 120,
    baseline: quantile(await timeAsText(flow)),
  });

/** What a person does with a list: each gesture until its answer is on the screen. */
const gestures: Readonly<Record<string, (flow: Flow) => Promise<void>>> = {
  scrolling: async ({ page }) => {
    const grid = page.getByRole("grid", { name: "Facts" });
    await grid.hover();
    for (let turn = 0; turn < 40; turn += 1) await page.mouse.wheel(0, 600);
    await page.keyboard.press("End");
    await page.getByRole("row").nth(5).waitFor();
  },
  typing: async ({ page }) => {
    const search = page.getByRole("searchbox", { name: "Search facts" });
    await search.fill("");
    await search.pressSequentially("nvidia memory", { delay: 60 });
    await page.locator("mark").first().waitFor();
  },
  searching: async ({ page }) => {
    const search = page.getByRole("searchbox", { name: "Search facts" });
    for (const text of ["a", "743", "昇腾", "zzzz", ""]) {
      await search.fill(text);
      await page.waitForTimeout(250);
    }
  },
};

const longestTasks = async (
  flow: Flow,
): Promise<ReadonlyMap<string, number>> => {
  await flow.go("#/library/facts");
  await flow.page.getByRole("row").nth(5).waitFor();
  const found = new Map<string, number>();
  for (const [name, work] of Object.entries(gestures))
    found.set(name, await longestTaskDuring(flow.page, () => work(flow)));
  return found;
};

/** Resident memory of one process, MB. */
const memoryOf = (pid: number): number =>
  (Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)])) * 1024) /
  BYTES_IN_MB;

/** Memory of a process that has started and now does nothing. */
const idleMemory = async (
  args: readonly string[],
  started: string,
): Promise<number> => {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, CHIPBRIEF_HEADLESS: "1", CI: "1", LANG: "en" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    let said = "";
    for await (const chunk of child.stdout) {
      said += String(chunk);
      if (said.includes(started)) break;
    }
    await pause(IDLE_AFTER);
    return memoryOf(child.pid ?? 0);
  } finally {
    child.kill("SIGTERM");
    await once(child, "close");
  }
};

const IDLE_NODE = ["--eval", "console.log('idle'); setInterval(() => {}, 1e6)"];

const measureMemory = async (
  small: string,
  large: string,
): Promise<readonly Measurement[]> => {
  const windowOn = (dataDir: string) =>
    idleMemory(
      ["out/main/launch.js", "--data", dataDir],
      "is open in a window",
    );
  const baseline = await idleMemory(IDLE_NODE, "idle");
  return [
    measurement({
      name: "memory of the Node side, idle",
      value: await windowOn(small),
      unit: "MB",
      goal: 150,
      baseline,
    }),
    measurement({
      name: `memory of the Node side, idle on ${FACTS} facts`,
      value: await windowOn(large),
      unit: "MB",
      baseline,
    }),
  ];
};

export const call: Bench = {
  about: `the built page in its stand-in on ${FACTS} facts: a small call, 1 MB of bytes, the longest task while scrolling, typing and searching, the memory of the Node side; against the host alone, base64 text, a small library, and an empty Node`,
  run: async (): Promise<readonly Measurement[]> => {
    if (!existsSync("out/main/launch.js"))
      throw new Error("the app is not built: npm run build");
    const folder = mkdtempSync(path.join(tmpdir(), "chipbrief-bench-"));
    const dataDirOf = (name: string) => path.join(folder, name, "data");
    const open = async (name: string, facts: number) => {
      const dataDir = dataDirOf(name);
      await prepare(dataDir, facts);
      return openFlow({ dataDir, settings: {} });
    };
    try {
      const small = await open("small", 0);
      const baselines = await longestTasks(small);
      await small.close();
      const large = await open("large", FACTS);
      const tasks = await longestTasks(large);
      const measured = [await measureCalls(large), await measureBytes(large)];
      await large.close();
      return [
        ...measured,
        ...[...tasks].map(([name, value]) =>
          measurement({
            name: `longest task while ${name}`,
            value,
            unit: "ms",
            goal: 50,
            baseline: baselines.get(name) ?? null,
          }),
        ),
        ...(await measureMemory(dataDirOf("small"), dataDirOf("large"))),
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
    }
  },
};
