import type { PlaceOnPage } from "../../main/domain/document.ts";
import type { PdfFile } from "./pdf-engine.ts";

/** A PDF that is shown, and where its blocks stand. */
export type ShownPdf = {
  /** Tells one print from the next. */
  readonly key: number;
  readonly file: PdfFile;
  readonly places: readonly PlaceOnPage[];
  /** Of the type area, points: the frame of a block keeps to it. */
  readonly margins: { readonly left: number; readonly right: number };
};
