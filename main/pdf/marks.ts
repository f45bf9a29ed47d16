import type { Paint, Span } from "./content.ts";
import type { Sheet } from "./sheet.ts";
import { smallBeside } from "./text.ts";

/** Radius of the dots that tell the used claim from the others. */
const DOT = 3.2;
const RING_WEIGHT = 0.7;

/** A solid dot for the used claim, an open one for another; its middle `rise` above the baseline. */
export const dot = (
  isUsed: boolean,
  width: number,
  rise: number,
  { theme }: Sheet,
): Span => {
  const { accent, grey1 } = theme.colours;
  const at = { kind: "circle", x: DOT, y: -rise } as const;
  const paint: Paint = isUsed
    ? { ...at, r: DOT, fill: accent }
    : { ...at, r: DOT - RING_WEIGHT / 2, stroke: grey1, weight: RING_WEIGHT };
  return shapes([paint], width);
};

/** Shapes in a line of text, `width` wide. */
export const shapes = (paint: readonly Paint[], width: number): Span => ({
  text: "",
  face: "regular",
  size: 1,
  colour: "#000000",
  width,
  paint,
});

/** A footnote letter, raised. */
export const letter = (
  text: string,
  beside: number,
  { theme }: Sheet,
): Span => ({
  text,
  face: "regular",
  size: smallBeside(beside),
  colour: theme.colours.grey1,
  rise: beside * 0.3,
  isJoined: true,
});
