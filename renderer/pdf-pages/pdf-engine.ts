import type { PDFWorker, RenderTask } from "pdfjs-dist";
// Vite makes the address of the file its default export.
// oxlint-disable-next-line import/default
import workerUrl from "pdfjs-dist/build/pdf.worker.min.mjs?url";

/** A page on its way to a canvas. */
export type Drawing = {
  /** Rejects where it was cancelled. */
  readonly canvas: Promise<HTMLCanvasElement>;
  readonly cancel: () => void;
};

/** An open PDF. All its pages have one size: a theme has one sheet. */
export type PdfFile = {
  readonly pages: number;
  /** Points. */
  readonly width: number;
  readonly height: number;
  /** Pages count from 1; `scale`: device pixels a point. */
  readonly draw: (page: number, scale: number) => Drawing;
  readonly close: () => void;
};

type Engine = {
  readonly pdfjs: typeof import("pdfjs-dist");
  readonly worker: PDFWorker;
};

const start = async (): Promise<Engine> => {
  const pdfjs = await import("pdfjs-dist");
  pdfjs.GlobalWorkerOptions.workerSrc = workerUrl;
  return { pdfjs, worker: new pdfjs.PDFWorker() };
};

let started: Promise<Engine> | undefined;

/** Loaded with the first PDF, kept for all that follow: a thread of its own for each would cost 100 ms a print. */
const engine = (): Promise<Engine> => (started ??= start());

/** Starts the engine before there is anything to show. */
export const warmUp = (): void => void engine();

/** Opens a PDF of our own making: its fonts are embedded, nothing else is fetched. The bytes are gone afterwards. */
export const openPdf = async (data: Uint8Array): Promise<PdfFile> => {
  const { pdfjs, worker } = await engine();
  const task = pdfjs.getDocument({
    data,
    worker,
    // Wasm is for image kinds that we never print, and the page's policy refuses it.
    useWasm: false,
    useSystemFonts: false,
    disableWorkerRendering: true,
    disableAutoFetch: true,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  const file = await task.promise;
  const [, , width = 0, height = 0] = (await file.getPage(1)).view;
  const draw = (number: number, scale: number): Drawing => {
    let running: RenderTask | undefined;
    let isCancelled = false;
    const work = async () => {
      const page = await file.getPage(number);
      if (isCancelled) throw new Error("cancelled");
      const viewport = page.getViewport({ scale });
      const canvas = document.createElement("canvas");
      canvas.width = Math.round(viewport.width);
      canvas.height = Math.round(viewport.height);
      running = page.render({ canvas, viewport });
      await running.promise;
      return canvas;
    };
    return {
      canvas: work(),
      cancel: () => {
        isCancelled = true;
        running?.cancel();
      },
    };
  };
  return {
    pages: file.numPages,
    width,
    height,
    draw,
    close: () => void task.destroy(),
  };
};
