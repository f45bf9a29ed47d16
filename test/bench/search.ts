import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openApp } from "../../main/app.ts";
import { newId } from "../../main/new-id.ts";
import { resourcesDir } from "../../main/paths.ts";
import { openDatabase } from "../../main/store/open.ts";
import { fillWithFacts } from "../support/many-facts.ts";
import {
  type Bench,
  type Measurement,
  measurement,
  quantile,
  timed,
} from "./bench.ts";

const FACTS = 100_000;
const RUNS = 30;
/** A frame at 60 Hz: an answer while typing must not cost more. */
const FRAME = 16;

/** What is typed, from a rare number to the commonest beginning of a word. */
const TYPED = {
  "two words": "metax umsatz",
  number: "743 mio",
  chinese: "昇腾",
  "common word": "nvidia",
  "one letter": "a",
  all: "",
} as const;

const open = (dataDir: string) =>
  openApp({
    dataDir,
    resourcesDir,
    version: "bench",
    clock: () => "2026-11-24T09:00:00.000Z",
    newId,
    log: () => undefined,
  });

const measureCalls = async (
  dataDir: string,
): Promise<ReadonlyMap<string, readonly number[]>> => {
  const app = open(dataDir);
  const taken = new Map<string, readonly number[]>();
  for (const [name, query] of Object.entries(TYPED)) {
    const ask = () =>
      app.call("facts.rows", { query, limit: 100 }, { window: "bench" });
    // oxlint-disable-next-line no-await-in-loop -- one at a time, or they would wait for each other
    taken.set(name, await timed(ask, RUNS, 3));
  }
  await app.close();
  return taken;
};

/** The plain way: every statement read and compared, ids only, without claims, sources or order. */
const measureScan = async (dataDir: string): Promise<number> => {
  const { db } = openDatabase(dataDir);
  const scan = db.prepare<{ readonly typed: string }>(
    "SELECT id FROM fact WHERE statement_de LIKE '%' || @typed || '%' OR statement_en LIKE '%' || @typed || '%'",
  );
  const taken = quantile(await timed(() => scan.all({ typed: "metax" }), 9));
  db.close();
  return taken;
};

export const search: Bench = {
  about: `facts.rows with ${FACTS} facts, a hundred rows answered, p95, against a scan with LIKE that only finds ids`,
  run: async (): Promise<readonly Measurement[]> => {
    const dataDir = mkdtempSync(join(tmpdir(), "chipbrief-bench-"));
    try {
      await open(dataDir).close();
      fillWithFacts(dataDir, FACTS);
      const calls = await measureCalls(dataDir);
      const baseline = await measureScan(dataDir);
      return [...calls].map(([name, taken]) =>
        measurement({
          name: `search ${name}`,
          value: quantile(taken, 0.95),
          unit: "ms",
          goal: FRAME,
          baseline,
        }),
      );
    } finally {
      rmSync(dataDir, { recursive: true, force: true });
    }
  },
};
