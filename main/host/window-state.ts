import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import writeFileAtomic from "write-file-atomic";

/** In device-independent pixels. */
export type Bounds = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export const LEAST_SIZE = { width: 960, height: 600 } as const;
const USUAL_SIZE = { width: 1280, height: 800 } as const;
/** So much of a window's top must lie on a screen that it can be taken hold of. */
const HANDLE = { width: 120, height: 24 } as const;

const WindowState = z.strictObject({
  bounds: z
    .strictObject({
      x: z.int(),
      y: z.int(),
      width: z.int().positive(),
      height: z.int().positive(),
    })
    .optional(),
  isMaximized: z.boolean(),
});
export type WindowState = Readonly<z.infer<typeof WindowState>>;

const NEW: WindowState = { isMaximized: false };

const fileIn = (folder: string): string => path.join(folder, "window.json");

/** The state as it was left; that of a new window where there is none or it cannot be read. */
export const readWindowState = (folder: string): WindowState => {
  try {
    const written: unknown = JSON.parse(readFileSync(fileIn(folder), "utf8"));
    const parsed = WindowState.safeParse(written);
    return parsed.success ? parsed.data : NEW;
  } catch {
    // Losing it costs a window in the middle of the screen.
    return NEW;
  }
};

export const writeWindowState = (folder: string, state: WindowState): void => {
  mkdirSync(folder, { recursive: true });
  writeFileAtomic.sync(fileIn(folder), JSON.stringify(state));
};

const overlap = (a: number, aLength: number, b: number, bLength: number) =>
  Math.max(0, Math.min(a + aLength, b + bLength) - Math.max(a, b));

const areaOn = (a: Bounds, b: Bounds): number =>
  overlap(a.x, a.width, b.x, b.width) * overlap(a.y, a.height, b.y, b.height);

const canBeHeld = (window: Bounds, screen: Bounds): boolean =>
  overlap(window.x, window.width, screen.x, screen.width) >= HANDLE.width &&
  window.y >= screen.y &&
  window.y + HANDLE.height <= screen.y + screen.height;

const within = (at: number, length: number, from: number, room: number) =>
  Math.max(from, Math.min(at, from + room - length));

/**
 * Where a window opens: as it was left, where enough of it lies on a screen that is still there; else moved, and made smaller if it must, onto the
 * screen that held most of it. `screens` are the work areas, the primary one first.
 */
export const boundsOn = (
  screens: readonly [Bounds, ...Bounds[]],
  left: Bounds | undefined,
): Bounds => {
  const [primary] = screens;
  const wished = left ?? {
    x: primary.x + Math.round((primary.width - USUAL_SIZE.width) / 2),
    y: primary.y + Math.round((primary.height - USUAL_SIZE.height) / 2),
    ...USUAL_SIZE,
  };
  const best = screens.reduce((held, screen) =>
    areaOn(wished, screen) > areaOn(wished, held) ? screen : held,
  );
  const width = Math.min(Math.max(wished.width, LEAST_SIZE.width), best.width);
  const height = Math.min(
    Math.max(wished.height, LEAST_SIZE.height),
    best.height,
  );
  const sized = { ...wished, width, height };
  if (left !== undefined && canBeHeld(sized, best)) return sized;
  return {
    x: within(wished.x, width, best.x, best.width),
    y: within(wished.y, height, best.y, best.height),
    width,
    height,
  };
};
