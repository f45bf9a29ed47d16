import { fractions } from "./colours.ts";
import type { GlyphRun } from "./pdfmake-internals.ts";

/** How a shape looks: filled, outlined, or both. */
export type Look = {
  readonly fill?: string | undefined;
  readonly stroke?: string | undefined;
  /** Of the outline. */
  readonly weight?: number | undefined;
};

/** Writes shapes and text as PDF operators; font, colours and weight only where they change. */
export type Pen = {
  readonly line: (
    x1: number,
    y1: number,
    x2: number,
    y2: number,
    look: Look,
  ) => void;
  readonly rect: (
    x: number,
    y: number,
    width: number,
    height: number,
    look: Look,
  ) => void;
  readonly circle: (x: number, y: number, radius: number, look: Look) => void;
  /** Glyphs from x on, standing on `baseline`. */
  readonly glyphs: (
    x: number,
    baseline: number,
    codes: readonly string[],
    positions: GlyphRun["positions"],
    look: {
      readonly font: string;
      readonly size: number;
      readonly colour: string;
      /** Points added after each glyph. */
      readonly tracking: number;
    },
  ) => void;
};

/** To a thousandth of a point. What is no number would make the file unreadable: then rather no such shape. */
const rounded = (value: number): number => {
  if (!Number.isFinite(value)) throw new RangeError(`not a length: ${value}`);
  return Math.round(value * 1000) / 1000;
};

const operands = (colour: string): string =>
  fractions(colour).map(rounded).join(" ");

/** From a quarter's end to its handle, by the radius: four curves then pass for a circle. */
const HANDLE = 0.5523;

const circlePath = (x: number, y: number, r: number): string => {
  const h = r * HANDLE;
  const curve = (...numbers: readonly number[]) =>
    `${numbers.map(rounded).join(" ")} c`;
  return [
    `${rounded(x + r)} ${rounded(y)} m`,
    curve(x + r, y + h, x + h, y + r, x, y + r),
    curve(x - h, y + r, x - r, y + h, x - r, y),
    curve(x - r, y - h, x - h, y - r, x, y - r),
    curve(x + h, y - r, x + r, y - h, x + r, y),
    "h",
  ].join(" ");
};

/** Operands of TJ: glyphs, and between them by how much kerning moves the next one back, in thousandths. */
const shown = (
  codes: readonly string[],
  positions: GlyphRun["positions"],
): string => {
  const parts: string[] = ["<"];
  codes.forEach((code, index) => {
    parts.push(code);
    const { advanceWidth = 0, xAdvance = 0 } = positions[index] ?? {};
    const back = rounded(advanceWidth - xAdvance);
    if (back !== 0 && index < codes.length - 1) parts.push(`>${back}<`);
  });
  return `[${parts.join("")}>] TJ`;
};

/** A pen for one page; `write` takes its operators. */
export const createPen = (write: (operators: string) => void): Pen => {
  // What a page begins with.
  const state = new Map([["tracking", "0 Tc"]]);
  const set = (what: string, operator: string) => {
    if (state.get(what) === operator) return;
    state.set(what, operator);
    write(operator);
  };
  const draw = (path: string, { fill, stroke, weight = 0 }: Look) => {
    if (fill !== undefined) set("fill", `${operands(fill)} rg`);
    if (stroke !== undefined) {
      set("stroke", `${operands(stroke)} RG`);
      set("weight", `${rounded(weight)} w`);
    }
    const outlined = fill === undefined ? "S" : "B";
    write(`${path} ${stroke === undefined ? "f" : outlined}`);
  };
  // The page's own axis points down, text has to stand upright: hence -1.
  const showAt = (x: number, y: number, show: string) =>
    write(`BT 1 0 0 -1 ${rounded(x)} ${rounded(y)} Tm ${show} ET`);

  return {
    line: (x1, y1, x2, y2, look) =>
      draw(
        `${rounded(x1)} ${rounded(y1)} m ${rounded(x2)} ${rounded(y2)} l`,
        look,
      ),
    rect: (x, y, width, height, look) =>
      draw(`${[x, y, width, height].map(rounded).join(" ")} re`, look),
    circle: (x, y, radius, look) => draw(circlePath(x, y, radius), look),
    glyphs: (
      x,
      baseline,
      codes,
      positions,
      { font, size, colour, tracking },
    ) => {
      set("font", `/${font} ${rounded(size)} Tf`);
      set("fill", `${operands(colour)} rg`);
      set("tracking", `${rounded(tracking)} Tc`);
      const isPlain = positions.every(
        ({ xOffset, yOffset }) => xOffset === 0 && yOffset === 0,
      );
      if (isPlain) {
        showAt(x, baseline, shown(codes, positions));
        return;
      }
      // Combining marks stand apart from where the line has got to: one by one.
      let at = x;
      positions.forEach((position, index) => {
        const dx = (position.xOffset * size) / 1000;
        const dy = (position.yOffset * size) / 1000;
        showAt(at + dx, baseline - dy, shown([codes[index] ?? ""], [position]));
        at += (position.xAdvance * size) / 1000;
      });
    },
  };
};
