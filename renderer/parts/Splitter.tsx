/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a separator that moves */
import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import styles from "./Splitter.module.css";
import { useSpeech } from "./speech.ts";

type SplitterProps = {
  /** The width of the pane it moves, in px: what is set, or what the pane has by itself. */
  readonly width: number | undefined;
  readonly least: number;
  readonly most: number;
  /** Undefined gives the pane back its own width. */
  readonly onChange: (width: number | undefined) => void;
  /** The pane stands to the right of it. */
  readonly isRight?: boolean;
};

const STEP = 16;

/** The hairline between two panes: dragged, moved by arrow keys, put back by Enter or a double click. */
export function Splitter({
  width,
  least,
  most,
  onChange,
  isRight = false,
}: SplitterProps) {
  const { words } = useSpeech();
  const line = useRef<HTMLDivElement>(null);
  const from = useRef<
    { readonly x: number; readonly width: number } | undefined
  >(undefined);
  const paneWidth = () => {
    const pane = isRight
      ? line.current?.nextElementSibling
      : line.current?.previousElementSibling;
    return width ?? pane?.getBoundingClientRect().width ?? least;
  };
  const set = (wanted: number) =>
    onChange(Math.round(Math.min(most, Math.max(least, wanted))));
  const sign = isRight ? -1 : 1;
  const onPointerDown = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    from.current = { x: event.clientX, width: paneWidth() };
  };
  const onPointerMove = (event: PointerEvent) => {
    if (from.current !== undefined)
      set(from.current.width + sign * (event.clientX - from.current.x));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowLeft") set(paneWidth() - sign * STEP);
    else if (event.key === "ArrowRight") set(paneWidth() + sign * STEP);
    else if (event.key === "Home") set(least);
    else if (event.key === "End") set(most);
    else if (event.key === "Enter") onChange(undefined);
    else return;
    event.preventDefault();
  };
  return (
    // A separator that moves is a control (WAI-ARIA window splitter).
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={line}
      role="separator"
      aria-orientation="vertical"
      aria-label={words.actions.resize}
      aria-valuenow={Math.round(width ?? least)}
      aria-valuemin={least}
      aria-valuemax={most}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className={styles.splitter}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        from.current = undefined;
      }}
      onDoubleClick={() => onChange(undefined)}
      onKeyDown={onKeyDown}
    />
  );
}
