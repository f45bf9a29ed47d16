import { createHash } from "node:crypto";
import type { Document, Target } from "../domain/document.ts";
import type { Theme } from "../domain/theme.ts";
import type { Fonts } from "./fonts.ts";
import { writeOutline } from "./outline.ts";
import { createPainter } from "./painter.ts";
import { createDocument, type Info } from "./pdfkit-extension.ts";
import type { Page, PdfDocument } from "./pdfmake-internals.ts";
import type { Resolved } from "./resolve.ts";

/** The same for the same document and theme, and only then. */
const idOf = (document: Document, theme: Theme): Buffer =>
  createHash("sha256")
    .update(JSON.stringify([document, theme]))
    .digest()
    .subarray(0, 16);

const infoOf = (document: Document, theme: Theme): Info => ({
  title: document.title,
  author: document.author,
  subject: document.subject,
  language: document.language,
  createdAt: new Date(document.createdAt),
  id: idOf(document, theme),
});

const bytesOf = (file: PdfDocument): Promise<Uint8Array> =>
  new Promise((done, failed) => {
    const chunks: Buffer[] = [];
    file.on("data", (chunk: Buffer) => chunks.push(chunk));
    file.on("error", failed);
    file.on("end", () => done(new Uint8Array(Buffer.concat(chunks))));
    file.end();
  });

const NAME_DIGITS = 5;

/** A name in the file for each place. All of one shape: pdfkit sorts them by the rules of a language, viewers by their bytes. */
const namesOf = (targets: Iterable<Target>): ReadonlyMap<Target, string> =>
  new Map(
    Array.from(targets, (target, index) => [
      target,
      `d${String(index).padStart(NAME_DIGITS, "0")}`,
    ]),
  );

export type WriteParts = {
  readonly document: Document;
  readonly theme: Theme;
  readonly fonts: Fonts;
  readonly pages: readonly Page[];
  readonly resolved: Pick<Resolved, "spots" | "outline">;
  /** Told of each page that is painted. */
  readonly onPage: (painted: number) => void;
};

/** Paints the pages and gives the file's bytes. */
export const writeFile = async ({
  document,
  theme,
  fonts,
  pages,
  resolved: { spots, outline },
  onPage,
}: WriteParts): Promise<Uint8Array> => {
  const file = createDocument(infoOf(document, theme));
  const names = namesOf(spots.keys());
  const paint = createPainter(file, fonts, (target) => names.get(target));
  const spotsByPage = Map.groupBy(spots, ([, { page }]) => page);
  pages.forEach((page, index) => {
    paint(page);
    for (const [target, { top }] of spotsByPage.get(index + 1) ?? [])
      file.addNamedDestination(names.get(target) ?? "", "XYZ", 0, top, null);
    onPage(index + 1);
  });
  writeOutline(file, outline, theme.page.width);
  return bytesOf(file);
};
