import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { SCREENSHOTS } from "../support/flow.ts";
import { flowSuite, itStayedQuiet } from "../support/flow-suite.ts";
import {
  FLOW_PLACES,
  type FlowPlace,
  inAllLooks,
} from "../support/flow-places.ts";

/*
 * A picture of every place, kept as an artifact of the run in out/screenshots, to be looked at beside the design. The test itself holds what a machine can
 * see: that every place can be drawn at every size, and that nothing but lists scrolls sideways.
 */

const flow = flowSuite();
const USUAL = { width: 1366, height: 768 };
const OTHERS = [
  { width: 960, height: 600 },
  { width: 1920, height: 1080 },
];
const AT_OTHER_SIZES = ["library", "fact", "client", "builder"];

const taken: string[] = [];
const take = async (name: string): Promise<void> => {
  await flow().page.screenshot({ path: path.join(SCREENSHOTS, name) });
  taken.push(name);
};

/** How many px the page is wider than its window. */
const overflow = () =>
  flow().page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

mkdirSync(SCREENSHOTS, { recursive: true });

/** Takes its four pictures; answers those on which the page is wider than its window. */
const lookAt = async (
  place: FlowPlace,
  suffix = "",
): Promise<readonly string[]> => {
  const wide: string[] = [];
  await inAllLooks(flow(), place, async ({ language, theme }) => {
    const name = `${place.name}-${language}-${theme}${suffix}.png`;
    await take(name);
    const wider = await overflow();
    if (wider > 0) wide.push(`${name}: ${wider} px`);
  });
  return wide;
};

describe("in German and English, light and dark", () => {
  it.each(FLOW_PLACES)("$name is drawn at 1366 × 768", async (place) => {
    await flow().page.setViewportSize(USUAL);
    expect(await lookAt(place)).toEqual([]);
  });

  it.each(
    OTHERS.flatMap((size) =>
      FLOW_PLACES.filter(({ name }) => AT_OTHER_SIZES.includes(name)).map(
        (place) => ({ ...size, name: place.name, place }),
      ),
    ),
  )("$name is drawn at $width × $height", async ({ width, height, place }) => {
    await flow().page.setViewportSize({ width, height });
    expect(await lookAt(place, `-${width}`)).toEqual([]);
  });
});

describe("the pictures", () => {
  it("are listed beside themselves", () => {
    writeFileSync(
      path.join(SCREENSHOTS, "index.txt"),
      `${taken.toSorted().join("\n")}\n`,
    );
    expect(readdirSync(SCREENSHOTS)).toEqual(expect.arrayContaining(taken));
  });
});

itStayedQuiet(flow);
