/** Chromium lays out nothing below about 33 million px; longer lists are scrolled on a shorter scale. */
const MOST_PIXELS = 30_000_000;

export type ListShape = {
  readonly count: number;
  readonly rowHeight: number;
  /** Height of what is seen of it, px. */
  readonly viewport: number;
};

/** The rows that are drawn, first to last (inclusive), and where the first of them stands, px from the top of the spacer. */
export type RowWindow = {
  readonly first: number;
  readonly last: number;
  readonly offset: number;
};

/** Height of the whole list as the scroll bar sees it. */
export const spacerHeight = ({
  count,
  rowHeight,
}: Pick<ListShape, "count" | "rowHeight">): number =>
  Math.min(count * rowHeight, MOST_PIXELS);

/** How many px of the list one px of the scroll bar stands for. */
const ratioOf = (shape: ListShape): number => {
  const whole = shape.count * shape.rowHeight;
  if (whole <= MOST_PIXELS) return 1;
  return (whole - shape.viewport) / (MOST_PIXELS - shape.viewport);
};

/** The rows to draw at a scroll position, some more on both sides. */
export const rowWindow = (
  shape: ListShape,
  scrollTop: number,
  more: number,
): RowWindow => {
  const { count, rowHeight, viewport } = shape;
  const top = scrollTop * ratioOf(shape);
  const first = Math.max(
    0,
    Math.min(count - 1, Math.floor(top / rowHeight)) - more,
  );
  const last = Math.min(
    count - 1,
    Math.ceil((top + viewport) / rowHeight) + more,
  );
  // Where the scale is true, rows stand still while it scrolls; where it is not, the window goes along.
  const offset =
    ratioOf(shape) === 1
      ? first * rowHeight
      : scrollTop - (top - first * rowHeight);
  return { first, last, offset };
};

/** The scroll position that brings a row into view with the least movement; `head` covers the top of what is seen. */
export const scrollTopFor = (
  shape: ListShape,
  index: number,
  scrollTop: number,
  head: number,
): number => {
  const ratio = ratioOf(shape);
  const top = scrollTop * ratio;
  const start = index * shape.rowHeight;
  const seen = shape.viewport - head;
  if (start < top) return start / ratio;
  if (start + shape.rowHeight > top + seen)
    return (start + shape.rowHeight - seen) / ratio;
  return scrollTop;
};

/** The row that a key leads to, undefined for other keys. */
export const rowForKey = (
  key: string,
  from: number,
  count: number,
  rowsInView: number,
): number | undefined => {
  const within = (index: number) => Math.max(0, Math.min(count - 1, index));
  switch (key) {
    case "ArrowDown":
      return within(from + 1);
    case "ArrowUp":
      return within(from <= 0 ? 0 : from - 1);
    case "PageDown":
      return within(from + rowsInView);
    case "PageUp":
      return within(from - rowsInView);
    case "Home":
      return within(0);
    case "End":
      return within(count - 1);
    default:
      return undefined;
  }
};
