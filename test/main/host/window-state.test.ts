import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import * as fc from "fast-check";
import {
  boundsOn,
  LEAST_SIZE,
  readWindowState,
  writeWindowState,
} from "../../../main/host/window-state.ts";
import { temporaryFolder } from "../../support/folders.ts";

const laptop = { x: 0, y: 25, width: 1440, height: 850 };
const external = { x: 1440, y: 0, width: 2560, height: 1400 };

describe("the place of a window", () => {
  it("is kept as it was left", () => {
    const folder = temporaryFolder();
    const state = {
      bounds: { x: 40, y: 50, width: 1200, height: 800 },
      isMaximized: true,
    };
    writeWindowState(path.join(folder, "window"), state);
    expect(readWindowState(path.join(folder, "window"))).toEqual(state);
  });

  it.each(["", "{", '{"bounds":{"x":"1"}}', '{"isMaximized":1}', "null"])(
    "is that of a new window where %j was kept",
    (text) => {
      const folder = temporaryFolder();
      writeFileSync(path.join(folder, "window.json"), text);
      expect(readWindowState(folder)).toEqual({ isMaximized: false });
    },
  );

  it("stays where it was on a screen that is there", () => {
    const left = { x: 1500, y: 100, width: 1600, height: 1000 };
    expect(boundsOn([laptop, external], left)).toEqual(left);
  });

  it("may hang over an edge while it can be taken hold of", () => {
    const left = { x: -900, y: 100, width: 1200, height: 700 };
    expect(boundsOn([laptop], left)).toEqual(left);
  });

  it("comes back when its screen is gone", () => {
    const left = { x: 2000, y: 100, width: 1600, height: 1000 };
    expect(boundsOn([laptop], left)).toEqual({
      x: 0,
      y: 25,
      width: 1440,
      height: 850,
    });
  });

  it("is the middle of the first screen for a new one", () => {
    expect(boundsOn([external], undefined)).toEqual({
      x: 2080,
      y: 300,
      width: 1280,
      height: 800,
    });
  });

  it("can always be taken hold of, and never exceeds its screen", () => {
    const side = fc.integer({ min: -5000, max: 5000 });
    const length = fc.integer({ min: 1, max: 6000 });
    const anywhere = fc.record({
      x: side,
      y: side,
      width: length,
      height: length,
    });
    fc.assert(
      fc.property(anywhere, (left) => {
        const { x, y, width, height } = boundsOn([laptop, external], left);
        const screen = [laptop, external].find(
          (at) =>
            x < at.x + at.width &&
            x + width > at.x &&
            y >= at.y &&
            y < at.y + at.height,
        );
        expect(screen).toBeDefined();
        expect(width).toBeLessThanOrEqual(external.width);
        expect(width).toBeGreaterThanOrEqual(LEAST_SIZE.width);
        expect(height).toBeGreaterThanOrEqual(LEAST_SIZE.height);
      }),
    );
  });
});
