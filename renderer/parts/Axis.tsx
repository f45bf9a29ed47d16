/* oxlint-disable jsx-a11y/prefer-tag-over-role -- an SVG that is read as one picture */
import { useRef } from "react";
import styles from "./Axis.module.css";
import {
  type AxisPoint,
  type AxisScale,
  placeLabels,
  shareOf,
} from "./axis.ts";
import { classes } from "./classes.ts";
import { useWidth } from "./use-width.ts";

type AxisProps = {
  readonly points: readonly AxisPoint[];
  readonly scale: AxisScale;
  /** A tick as written; the last one carries the unit. */
  readonly tickText: (value: number, isLast: boolean) => string;
  /** What it shows, said in words. */
  readonly label: string;
};

const INSET = 8;
const LABEL_HEIGHT = 18;
const AVERAGE_LETTER = { printed: 7, other: 6.4, derived: 6.4 };

const isSpan = ({ low, high }: AxisPoint): boolean => low !== high;
const middleOf = ({ low, high }: AxisPoint, { min, max }: AxisScale): number =>
  (Math.max(low, min) + Math.min(high, max)) / 2;

/** Values of several sources on one axis: filled = printed, ring = other, dashed ring = derived. */
export function Axis({ points, scale, tickText, label }: AxisProps) {
  const box = useRef<SVGSVGElement>(null);
  const width = useWidth(box, 630);
  const at = (value: number) =>
    INSET + shareOf(scale, value) * (width - 2 * INSET);
  const labels = placeLabels(
    points.map((point) => ({
      id: point.id,
      x: at(middleOf(point, scale)),
      width: point.label.length * AVERAGE_LETTER[point.look],
    })),
    width,
  );
  const rows = labels.some(({ row }) => row === 1) ? 2 : 1;
  const y = rows * LABEL_HEIGHT + 8;
  // The printed one is drawn last, on top of those it stands beside.
  const drawn = points.toSorted(
    (one, other) =>
      Number(one.look === "printed") - Number(other.look === "printed"),
  );
  const ends = points.map((point) => at(middleOf(point, scale)));
  const firm = points
    .filter(({ look }) => look !== "derived")
    .map((point) => at(middleOf(point, scale)));
  return (
    <svg
      ref={box}
      role="img"
      aria-label={label}
      className={styles.axis}
      height={y + 22}
    >
      <line
        className={styles.base}
        x1={INSET}
        x2={width - INSET}
        y1={y}
        y2={y}
      />
      {scale.ticks.map((tick, index) => {
        const isLast = index === scale.ticks.length - 1;
        return (
          <g key={tick}>
            <line
              className={styles.base}
              x1={at(tick)}
              x2={at(tick)}
              y1={y - 3}
              y2={y + 3}
            />
            <text
              className={styles.tick}
              x={isLast ? width - INSET : at(tick)}
              y={y + 18}
              textAnchor={isLast ? "end" : index === 0 ? "start" : "middle"}
            >
              {tickText(tick, isLast)}
            </text>
          </g>
        );
      })}
      <line
        className={classes(styles.spread, styles.dotted)}
        x1={Math.min(...ends)}
        x2={Math.max(...ends)}
        y1={y}
        y2={y}
      />
      {firm.length > 0 && (
        <line
          className={styles.spread}
          x1={Math.min(...firm)}
          x2={Math.max(...firm)}
          y1={y}
          y2={y}
        />
      )}
      {drawn.map((point) =>
        isSpan(point) ? (
          <rect
            key={point.id}
            className={classes(styles.dot, styles[point.look])}
            x={at(point.low)}
            y={y - 4.5}
            width={Math.max(3, at(point.high) - at(point.low))}
            height={9}
            rx={4.5}
          />
        ) : (
          <circle
            key={point.id}
            className={classes(styles.dot, styles[point.look])}
            cx={at(point.low)}
            cy={y}
            r={4.5}
          />
        ),
      )}
      {labels.map(({ id, x, anchor, row }) => {
        const point = points.find((each) => each.id === id);
        return (
          <text
            key={id}
            className={classes(
              styles.label,
              point?.look === "printed" && styles.strong,
            )}
            x={x}
            y={y - 13 - row * LABEL_HEIGHT}
            textAnchor={anchor}
          >
            {point?.label}
          </text>
        );
      })}
    </svg>
  );
}
