const channels = (colour: string): readonly number[] => {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 0xff, value & 0xff];
};

/** `share` of colour `b` in `a`, 0 to 1; colours as #RRGGBB. */
export const mixed = (a: string, b: string, share: number): string => {
  const to = channels(b);
  const parts = channels(a).map((from, index) => {
    const part = Math.round(from + ((to[index] ?? from) - from) * share);
    return part.toString(16).padStart(2, "0");
  });
  return `#${parts.join("")}`.toUpperCase();
};

/** Red, green and blue from 0 to 1. */
export const fractions = (colour: string): readonly number[] =>
  channels(colour).map((part) => part / 255);
