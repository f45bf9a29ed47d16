import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { beforeAll, describe, expect, it } from "vitest";
import { flowSuite, itStayedQuiet } from "../support/flow-suite.ts";
import { FLOW_PLACES, inAllLooks } from "../support/flow-places.ts";

const flow = flowSuite();

/** What axe-core puts into the page, as far as it is used here. */
type AxeInPage = {
  readonly axe: {
    readonly run: (
      context: Document,
      options: object,
    ) => Promise<{
      readonly violations: readonly {
        readonly id: string;
        readonly nodes: readonly {
          readonly html: string;
          readonly failureSummary?: string;
        }[];
      }[];
    }>;
  };
};

const OPTIONS = {
  // All that is counted; by far the most of its time goes into describing what it did not find.
  resultTypes: ["violations"],
  selectors: false,
  iframes: false,
  runOnly: [
    "wcag2a",
    "wcag2aa",
    "wcag21a",
    "wcag21aa",
    "wcag22aa",
    "best-practice",
  ],
};

beforeAll(async () => {
  // Once for all places: they are one page. @axe-core/playwright puts it in anew for each, and opens a second page, which the host closes.
  const near = createRequire(import.meta.resolve("@axe-core/playwright"));
  const source = readFileSync(near.resolve("axe-core/axe.min.js"), "utf8");
  await flow().page.evaluate(source);
});

/** Every finding as one line: rule, element, what is wrong. */
const findingsOf = (): Promise<readonly string[]> =>
  flow().page.evaluate(async (options) => {
    const { axe } = globalThis as unknown as AxeInPage;
    const { violations } = await axe.run(document, options);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ html, failureSummary = "" }) =>
          `${id}: ${html.slice(0, 160)}: ${failureSummary.replaceAll(/\s+/g, " ").slice(0, 240)}`,
      ),
    );
  }, OPTIONS);

describe("axe finds nothing, in German and English, light and dark", () => {
  it.each(FLOW_PLACES)("$name", async (place) => {
    const found: string[] = [];
    await inAllLooks(flow(), place, async ({ language, theme }) => {
      for (const finding of await findingsOf())
        found.push(`${language} ${theme} ${finding}`);
    });
    expect(found).toEqual([]);
  });
});

itStayedQuiet(flow);
