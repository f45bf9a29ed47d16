import { useEffect, useState } from "react";
import { openPdf, type PdfFile } from "./pdf-engine.ts";

/** Opens a PDF and keeps with it what it came with; the last one stays open until the next is. */
export const usePdf = <Pdf extends { readonly bytes: Uint8Array }>(
  pdf: Pdf | undefined,
): { readonly pdf: Pdf; readonly file: PdfFile } | undefined => {
  const [open, setOpen] = useState<{
    readonly pdf: Pdf;
    readonly file: PdfFile;
  }>();
  useEffect(() => {
    if (pdf === undefined) return;
    let isLate = false;
    // pdf.js takes the bytes to its thread; they may be asked for again.
    void openPdf(pdf.bytes.slice()).then((file) =>
      isLate ? file.close() : setOpen({ pdf, file }),
    );
    return () => {
      isLate = true;
    };
  }, [pdf]);
  useEffect(() => () => open?.file.close(), [open]);
  return open;
};
