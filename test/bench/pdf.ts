import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { type App, openApp } from "../../main/app.ts";
import { ask, waitFor } from "../../main/command-line/ask.ts";
import type { PrintedBriefing } from "../../main/contract/jobs.ts";
import type { Briefing } from "../../main/domain/briefing.ts";
import type { FactSheet } from "../../main/domain/fact-sheet.ts";
import { createFormat } from "../../main/domain/format.ts";
import { statementText } from "../../main/domain/statement-text.ts";
import { WORDS } from "../../main/domain/words/index.ts";
import { newId } from "../../main/new-id.ts";
import { resourcesDir } from "../../main/paths.ts";
import {
  type Bench,
  type Measurement,
  measurement,
  quantile,
  timed,
} from "./bench.ts";

const PAGES = [2, 10, 50] as const;
const RUNS = 9;
/** Facts of a list that fill one page, about. */
const FACTS_A_PAGE = 24;

const print = async (
  app: App,
  briefing: Briefing,
): Promise<PrintedBriefing> => {
  const printed = await waitFor(app, () =>
    ask(app, "briefings.print", { briefing, language: "de" }),
  );
  app.takeBytes(printed.pdf.url);
  return printed;
};

/** The sample briefing's frame around lists of facts, repeated until they fill the pages. */
const briefingOf = (
  sample: Briefing,
  sheets: readonly FactSheet[],
  pages: number,
): Briefing => {
  const ids = sheets.map(({ fact }) => fact.id);
  const groups = Array.from({ length: pages }, (_, page) => ({
    title: { de: `Abschnitt ${page + 1}` },
    facts: {
      ids: Array.from(
        { length: FACTS_A_PAGE },
        (__, row) => ids[(page * FACTS_A_PAGE + row) % ids.length],
      ),
    },
  }));
  const lists = Array.from({ length: Math.ceil(pages / 10) }, (_, index) => ({
    id: newId(),
    type: "factList",
    version: 1,
    options: { groups: groups.slice(index * 10, index * 10 + 10) },
  }));
  const sources = sample.blocks.filter(({ type }) => type === "sources");
  // Ids fresh from newId, in the form that blocks have.
  return {
    ...sample,
    blocks: [...lists, ...sources] as unknown as Briefing["blocks"],
  };
};

/** The same statements as a plain page of HTML: what a browser needs for the text alone, without citations or contents. */
const htmlOf = (sheets: readonly FactSheet[], pages: number): string => {
  const format = createFormat("de", WORDS.de);
  const rows = Array.from(
    { length: pages * FACTS_A_PAGE },
    (_, index) => sheets[index % sheets.length],
  ).flatMap((sheet) =>
    sheet === undefined ? [] : [statementText(sheet, format)],
  );
  return `<html lang=de><style>body{font:10pt/14pt sans-serif}p{border-bottom:.3pt solid;margin:0 0 0 120pt;padding:5pt 0;break-inside:avoid}</style>${rows.map((row) => `<p>${row}</p>`).join("")}`;
};

const browserPath = (): string | undefined => {
  const named = process.env["CHROMIUM_PATH"];
  const found = spawnSync("which", ["chromium"], {
    encoding: "utf8",
  }).stdout.trim();
  return named ?? (found === "" ? undefined : found);
};

const openBrowser = async (): Promise<Browser | undefined> => {
  const executablePath = browserPath();
  return executablePath === undefined
    ? undefined
    : chromium.launch({ executablePath, args: ["--no-sandbox"] });
};

/** Tagged, with an outline, as the app's own kind of file would be; null where there is no browser. */
const measureBrowser = async (
  browser: Browser | undefined,
  html: string,
): Promise<number | null> => {
  if (browser === undefined) return null;
  const page = await browser.newPage();
  await page.setContent(html);
  const taken = quantile(
    await timed(
      () => page.pdf({ format: "A4", tagged: true, outline: true }),
      RUNS,
      2,
    ),
  );
  await page.close();
  return taken;
};

const measureSize = async (
  app: App,
  sample: Briefing,
  sheets: readonly FactSheet[],
  pages: number,
  browser: Browser | undefined,
): Promise<readonly Measurement[]> => {
  const briefing = briefingOf(sample, sheets, pages);
  const printed = await print(app, briefing);
  const taken = quantile(await timed(() => print(app, briefing), RUNS, 2));
  const baseline = await measureBrowser(browser, htmlOf(sheets, pages));
  const name = `pdf ${printed.pages} pages`;
  return [
    measurement({ name, value: taken, unit: "ms", baseline }),
    measurement({
      name: `${name}, size`,
      value: printed.pdf.size / 1000,
      unit: "kB",
    }),
  ];
};

export const pdf: Bench = {
  about:
    "a briefing of repeated facts from call to bytes, warm, against Chromium's tagged print of the same statements as plain text",
  run: async () => {
    const dataDir = mkdtempSync(join(tmpdir(), "chipbrief-bench-"));
    const app = openApp({
      dataDir,
      resourcesDir,
      version: "bench",
      clock: () => "2026-11-24T09:00:00.000Z",
      newId,
      log: () => undefined,
    });
    const browser = await openBrowser();
    try {
      const [sample] = (await ask(app, "briefings.list")).rows;
      const { rows } = await ask(app, "facts.list", { limit: 200 });
      if (sample === undefined) throw new Error("no sample briefing");
      const all: Measurement[] = [];
      for (const pages of PAGES) {
        // oxlint-disable-next-line no-await-in-loop -- one at a time, or they would slow each other
        all.push(...(await measureSize(app, sample, rows, pages, browser)));
      }
      return all;
    } finally {
      await browser?.close();
      await app.close();
      rmSync(dataDir, { recursive: true, force: true });
    }
  },
};
