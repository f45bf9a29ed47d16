import { useState } from "react";
import { keep, readKept } from "../lib/kept.ts";

/** The width a person gave a pane, kept for its place; undefined where the design's own holds. */
export const useKeptWidth = (
  place: string,
): readonly [number | undefined, (width: number | undefined) => void] => {
  const [width, setWidth] = useState(() => {
    const kept = Number(readKept(`width.${place}`));
    return Number.isFinite(kept) && kept > 0 ? kept : undefined;
  });
  const change = (next: number | undefined) => {
    setWidth(next);
    keep(`width.${place}`, next === undefined ? undefined : String(next));
  };
  return [width, change];
};
