import { ChevronDown, ChevronUp } from "lucide-react";
import { type ReactNode, type RefObject, useState } from "react";
import { useCommands } from "../app/commands.ts";
import type { BlockId } from "../../main/domain/ids.ts";
import { keep, readKept } from "../lib/kept.ts";
import { Button } from "../parts/Button.tsx";
import { Segments } from "../parts/Segments.tsx";
import { useSpeech } from "../parts/speech.ts";
import type { Zoom } from "./page-geometry.ts";
import { type PagesHandle, PdfPages } from "./PdfPages.tsx";
import styles from "./PdfPane.module.css";
import type { ShownPdf } from "./shown-pdf.ts";

type PdfPaneProps = {
  readonly shown: ShownPdf | undefined;
  readonly label: string;
  /** In the bar: since when it holds, what can be done with it. */
  readonly note?: ReactNode;
  /** Over the pages: progress, an error. */
  readonly over?: ReactNode;
  readonly chosen?: BlockId | undefined;
  readonly onChoose?: ((blockId: BlockId) => void) | undefined;
  readonly handle: RefObject<PagesHandle | null>;
};

const ZOOM = "pdf.zoom";

/** A PDF with its bar: page, size of the page. */
export function PdfPane({
  shown,
  label,
  note,
  over,
  chosen,
  onChoose,
  handle,
}: PdfPaneProps) {
  const { words, format } = useSpeech();
  const [page, setPage] = useState(1);
  const [zoom, setZoom] = useState<Zoom>(() =>
    readKept(ZOOM) === "page" ? "page" : "width",
  );
  const pages = shown?.file.pages ?? 0;
  const turn = (step: 1 | -1) => handle.current?.turn(step);
  const change = (next: Zoom) => {
    setZoom(next);
    keep(ZOOM, next);
  };
  useCommands([
    {
      id: "page before",
      text: words.builder.previousPage,
      icon: ChevronUp,
      key: "PageUp",
      worksInText: false,
      run: () => turn(-1),
    },
    {
      id: "page after",
      text: words.builder.nextPage,
      icon: ChevronDown,
      key: "PageDown",
      worksInText: false,
      run: () => turn(1),
    },
  ]);
  return (
    <>
      <header className={styles.bar}>
        <Button
          kind="quiet"
          icon={ChevronUp}
          label={words.builder.previousPage}
          onPress={() => turn(-1)}
        />
        <Button
          kind="quiet"
          icon={ChevronDown}
          label={words.builder.nextPage}
          onPress={() => turn(1)}
        />
        {pages > 0 && (
          <p className={styles.page}>
            {words.builder.page(format.count(Math.min(page, pages)))}{" "}
            <span>{words.builder.of(format.count(pages))}</span>
          </p>
        )}
        <div className={styles.note}>{note}</div>
        <Segments
          label={words.builder.zoom}
          options={[
            { id: "width", text: words.builder.width },
            { id: "page", text: words.builder.wholePage },
          ]}
          value={zoom}
          onChange={change}
        />
      </header>
      {over}
      {shown === undefined ? (
        <div className={styles.desk} />
      ) : (
        <PdfPages
          shown={shown}
          label={label}
          zoom={zoom}
          chosen={chosen}
          onChoose={onChoose}
          onPage={setPage}
          handle={handle}
        />
      )}
    </>
  );
}
