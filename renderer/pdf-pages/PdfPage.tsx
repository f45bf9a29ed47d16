/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a page is drawn on canvases that come and go */
import { useEffect, useRef, useState } from "react";
import type { BlockId } from "../../main/domain/ids.ts";
import { frameOf, pageTop } from "./page-geometry.ts";
import styles from "./PdfPages.module.css";
import type { ShownPdf } from "./shown-pdf.ts";

type PdfPageProps = {
  readonly shown: ShownPdf;
  readonly number: number;
  /** px a point. */
  readonly scale: number;
  /** Near ones are drawn ahead, after those in view. */
  readonly isInView: boolean;
  readonly chosen: BlockId | undefined;
  readonly label: string;
};

// While somebody types, only what is seen is drawn.
const AHEAD_MS = 400;

/** One page on the desk. What was drawn last stays until the next one is ready, so nothing flickers. */
export function PdfPage({
  shown,
  number,
  scale,
  isInView,
  chosen,
  label,
}: PdfPageProps) {
  const paper = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<ShownPdf>();
  useEffect(() => {
    let cancel = () => {};
    const draw = async () => {
      const drawing = shown.file.draw(number, scale * devicePixelRatio);
      cancel = drawing.cancel;
      try {
        const canvas = await drawing.canvas;
        canvas.setAttribute("aria-hidden", "true");
        paper.current?.replaceChildren(canvas);
        setDrawn(shown);
      } catch {
        // Cancelled: another one is on its way.
      }
    };
    if (isInView) void draw();
    const timer = isInView
      ? undefined
      : setTimeout(() => void draw(), AHEAD_MS);
    return () => {
      clearTimeout(timer);
      cancel();
    };
  }, [shown, number, scale, isInView]);
  const { width, height } = shown.file;
  // The frame belongs to the page that is seen, not to the one on its way.
  const frame =
    chosen === undefined || drawn === undefined
      ? undefined
      : frameOf(drawn.places, number, chosen, drawn.file, drawn.margins, scale);
  return (
    <div
      role="img"
      aria-label={label}
      data-page={number}
      data-print={drawn?.key}
      className={styles.page}
      style={{
        top: pageTop(number, height * scale),
        width: width * scale,
        height: height * scale,
        marginLeft: (-width * scale) / 2,
      }}
    >
      <div ref={paper} className={styles.paper} />
      {frame && <div className={styles.frame} style={frame} />}
    </div>
  );
}
