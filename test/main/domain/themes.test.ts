import { describe, expect, it } from "vitest";
import { THEMES } from "../../../main/domain/themes/index.ts";
import { Theme } from "../../../main/domain/theme.ts";

/** Contrast of two colours by WCAG 2.2. */
const contrast = (a: string, b: string): number => {
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((part) =>
        part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
      );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted(
    (x, y) => y - x,
  );
  return (light + 0.05) / (dark + 0.05);
};

describe.each(THEMES)("theme $key", (theme) => {
  it("is whole and says nothing else", () => {
    expect(Theme.parse(theme)).toEqual(theme);
  });

  it("sets no type under 6.8 points", () => {
    const sizes = Object.values(theme.type).map(({ size }) => size);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(6.8);
  });

  it("keeps all text at 4.5 : 1", () => {
    const { ink, grey1, accent, signal, white, tint } = theme.colours;
    for (const colour of [ink, grey1, accent, signal]) {
      expect(contrast(colour, white)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colour, tint)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
