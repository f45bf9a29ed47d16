import { Check } from "lucide-react";
import { type RefObject, useEffect, useMemo, useRef } from "react";
import type { BlockId } from "../../main/domain/ids.ts";
import type { Theme } from "../../main/domain/theme.ts";
import { NBSP } from "../../main/domain/numbers.ts";
import { ErrorNote } from "../parts/ErrorNote.tsx";
import { Progress } from "../parts/Progress.tsx";
import { useSpeech } from "../parts/speech.ts";
import { firstPlaceOf } from "../pdf-pages/page-geometry.ts";
import type { PagesHandle } from "../pdf-pages/PdfPages.tsx";
import { PdfPane } from "../pdf-pages/PdfPane.tsx";
import { usePdf } from "../pdf-pages/use-pdf.ts";
import styles from "./Builder.module.css";
import type { Printing } from "./use-print.ts";

type PreviewPaneProps = {
  readonly printing: Printing;
  readonly theme: Theme | undefined;
  readonly chosen: BlockId | undefined;
  readonly onChoose: (id: BlockId) => void;
  readonly pages: RefObject<PagesHandle | null>;
  /** While it is handed over. */
  readonly handingOver:
    | {
        readonly done: number;
        readonly all: number;
        readonly cancel: () => void;
      }
    | undefined;
};

const NO_MARGINS = { left: 12, right: 12 };

/** The PDF itself beside the form, made anew while it is edited. */
export function PreviewPane({
  printing,
  theme,
  chosen,
  onChoose,
  pages,
  handingOver,
}: PreviewPaneProps) {
  const { words, format } = useSpeech();
  const { builder } = words;
  const { print, progress, error } = printing;
  const open = usePdf(print);
  const margins = theme?.page.margins ?? NO_MARGINS;
  const shown = useMemo(
    () =>
      open && {
        key: open.pdf.key,
        file: open.file,
        places: open.pdf.places,
        margins,
      },
    [open, margins],
  );
  // A block that came to stand on another page is followed there; else the place that is read stays.
  const last = useRef<{
    readonly id: BlockId;
    readonly page: number | undefined;
  }>(undefined);
  useEffect(() => {
    const place =
      shown && chosen !== undefined
        ? firstPlaceOf(shown.places, chosen)
        : undefined;
    if (
      place !== undefined &&
      last.current?.id === chosen &&
      last.current?.page !== place.page
    )
      pages.current?.show(place.page, place.top, true);
    last.current =
      chosen === undefined ? undefined : { id: chosen, page: place?.page };
  }, [shown, chosen, pages]);
  const kilobytes =
    print === undefined
      ? ""
      : `${format.count(Math.round(print.pdf.size / 1000))}${NBSP}kB`;
  return (
    <section aria-label={builder.pdf} className={styles.preview} data-pane>
      <PdfPane
        shown={shown}
        label={builder.pdf}
        chosen={chosen}
        onChoose={onChoose}
        handle={pages}
        note={
          print !== undefined && (
            <>
              <Check aria-hidden />
              <span>{builder.pdfFrom(format.time(print.at), kilobytes)}</span>
            </>
          )
        }
        over={
          <div className={styles.over}>
            {handingOver && (
              <Progress
                what={builder.handingOver}
                done={handingOver.done}
                all={handingOver.all}
                onCancel={handingOver.cancel}
                note={builder.handingOverNote}
              />
            )}
            {progress && (
              <Progress
                what={builder.printing}
                done={progress.done}
                all={progress.all}
                onCancel={printing.cancel}
                note={builder.printingNote}
              />
            )}
            {error !== undefined && (
              <ErrorNote error={error} onRetry={printing.again} />
            )}
          </div>
        }
      />
    </section>
  );
}
