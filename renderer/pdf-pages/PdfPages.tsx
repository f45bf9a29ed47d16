/* oxlint-disable jsx-a11y/prefer-tag-over-role -- no tag is a desk that scrolls */
import {
  type MouseEvent,
  type Ref,
  useCallback,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import type { BlockId } from "../../main/domain/ids.ts";
import { useSpeech } from "../parts/speech.ts";
import {
  blockAt,
  deskHeight,
  GAP,
  pageAt,
  pagesInView,
  pageTop,
  scaleFor,
  type Size,
  type Zoom,
} from "./page-geometry.ts";
import { PdfPage } from "./PdfPage.tsx";
import styles from "./PdfPages.module.css";
import type { ShownPdf } from "./shown-pdf.ts";

export type PagesHandle = {
  /** Brings a place into view, points from the top of its page; `isGentle` leaves it where it is seen already. */
  readonly show: (page: number, top: number, isGentle?: boolean) => void;
  readonly turn: (step: 1 | -1) => void;
};

type PdfPagesProps = {
  readonly shown: ShownPdf;
  readonly label: string;
  readonly zoom: Zoom;
  readonly chosen?: BlockId | undefined;
  /** A click on what a block printed. */
  readonly onChoose?: ((blockId: BlockId) => void) | undefined;
  readonly onPage: (page: number) => void;
  readonly handle: Ref<PagesHandle>;
};

type View = Size & { readonly top: number };

/** The pages of a PDF on the desk, drawn as they come into view. */
export function PdfPages({
  shown,
  label,
  zoom,
  chosen,
  onChoose,
  onPage,
  handle,
}: PdfPagesProps) {
  const { words, format } = useSpeech();
  const desk = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<View>();
  const { file, places } = shown;
  const measure = useCallback(() => {
    const element = desk.current;
    if (element !== null)
      setView({
        width: element.clientWidth,
        height: element.clientHeight,
        top: element.scrollTop,
      });
  }, []);
  useLayoutEffect(() => {
    measure();
    if (desk.current === null) return;
    const watcher = new ResizeObserver(measure);
    watcher.observe(desk.current);
    return () => watcher.disconnect();
  }, [measure]);
  const scale = view === undefined ? 1 : scaleFor(zoom, file, view);
  const height = file.height * scale;
  // Another size of page keeps the place that was read.
  const lastHeight = useRef(height);
  useLayoutEffect(() => {
    const element = desk.current;
    if (element !== null && lastHeight.current !== height)
      element.scrollTop =
        ((element.scrollTop - GAP) * (height + GAP)) /
          (lastHeight.current + GAP) +
        GAP;
    lastHeight.current = height;
  }, [height]);
  const page =
    view === undefined ? 1 : pageAt(view.top, view.height, file.pages, height);
  const onScroll = () => {
    const element = desk.current;
    measure();
    if (element !== null)
      onPage(
        pageAt(element.scrollTop, element.clientHeight, file.pages, height),
      );
  };
  useImperativeHandle(handle, () => {
    const scroll = (top: number) => desk.current?.scrollTo({ top });
    return {
      show: (number, top, isGentle = false) => {
        const y = pageTop(number, height) + top * scale;
        const from = desk.current?.scrollTop ?? 0;
        const isSeen =
          y >= from && y < from + (desk.current?.clientHeight ?? 0) - 80;
        if (isGentle && isSeen) return;
        // The head of a page is shown with the desk above it; what stands further down with some of what comes before.
        scroll(
          zoom === "page" || top * scale < 200
            ? pageTop(number, height) - GAP
            : y - 120,
        );
      },
      turn: (step) =>
        scroll(
          pageTop(Math.min(file.pages, Math.max(1, page + step)), height) - GAP,
        ),
    };
  }, [height, scale, zoom, page, file.pages]);
  const onClick = (event: MouseEvent) => {
    const sheet =
      event.target instanceof Element
        ? event.target.closest<HTMLElement>("[data-page]")
        : null;
    if (sheet === null) return;
    const y = (event.clientY - sheet.getBoundingClientRect().top) / scale;
    const blockId = blockAt(places, Number(sheet.dataset["page"]), y);
    if (blockId !== undefined) onChoose?.(blockId);
  };
  const [first, last] =
    view === undefined
      ? [1, 0]
      : pagesInView(view.top, view.height, file.pages, height, 1);
  const [firstSeen, lastSeen] =
    view === undefined
      ? [1, 0]
      : pagesInView(view.top, view.height, file.pages, height, 0);
  return (
    // The list of blocks does by keyboard what a click does here; the desk itself is scrolled by keys.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={desk}
      role="group"
      aria-label={label}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
      tabIndex={0}
      data-pane-start
      className={styles.desk}
      onScroll={onScroll}
      onClick={onClick}
    >
      <div
        className={styles.sheets}
        style={{ height: deskHeight(file.pages, height) }}
      >
        {Array.from(
          { length: Math.max(0, last - first + 1) },
          (_, at) => first + at,
        ).map((number) => (
          <PdfPage
            key={number}
            shown={shown}
            number={number}
            scale={scale}
            isInView={number >= firstSeen && number <= lastSeen}
            chosen={chosen}
            label={words.builder.pdfPage(
              format.count(number),
              format.count(file.pages),
            )}
          />
        ))}
      </div>
    </div>
  );
}
