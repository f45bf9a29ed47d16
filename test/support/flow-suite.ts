import path from "node:path";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { type Flow, type FlowOptions, openFlow, SCREENSHOTS } from "./flow.ts";
import { suiteFolder } from "./suite-folder.ts";

/** The built app for the tests of a file: opened once, closed after the last of them. */
export const flowSuite = (
  options: Omit<FlowOptions, "dataDir"> = { settings: {}, hasSample: true },
): (() => Flow) => {
  const folder = suiteFolder();
  let open: Flow | undefined;
  beforeAll(async () => {
    open = await openFlow({ ...options, dataDir: path.join(folder, "data") });
  }, 60_000);
  afterEach(async ({ task }) => {
    if (task.result?.state !== "fail") return;
    const name = `${task.name.replaceAll(/\W+/g, "-").slice(0, 80)}.png`;
    // Kept beside the pictures of the places: whoever reads a failed run sees what was on the screen.
    const file = path.join(SCREENSHOTS, "failed", name);
    await open?.page.screenshot({ path: file }).catch(() => undefined);
  });
  afterAll(() => open?.close());
  return () => {
    if (open === undefined) throw new Error("the app did not open");
    return open;
  };
};

/** The last test of every file of flows. */
export const itStayedQuiet = (flow: () => Flow): void => {
  it("met no error, broke no rule of its policy and asked nothing of the network", async () => {
    expect(flow().complaints()).toEqual([]);
    expect((await flow().refused()).count).toBe(0);
  });
};
