import type { OutlineItem, PdfDocument } from "./pdfmake-internals.ts";
import type { OutlineEntry } from "./resolve.ts";

// pdfkit measures the left edge of a place from the right edge of its page.
const addTo = (
  parent: OutlineItem,
  { title, page, top }: OutlineEntry,
  pageWidth: number,
): OutlineItem =>
  parent.addItem(title, {
    pageNumber: page - 1,
    fit: false,
    left: pageWidth,
    top,
    expanded: false,
  });

/** Bookmarks of the file: parts, and below each its headings, all open. */
export const writeOutline = (
  file: PdfDocument,
  entries: readonly OutlineEntry[],
  pageWidth: number,
): void => {
  const { outline } = file;
  let part = outline;
  for (const entry of entries) {
    const item = addTo(entry.level === 1 ? outline : part, entry, pageWidth);
    if (entry.level === 1) part = item;
  }
  // pdfkit leaves out how many entries are open below one; without it viewers show none.
  for (const { outlineData, children } of outline.children)
    if (children.length > 0) outlineData.Count = children.length;
  if (entries.length > 0) outline.outlineData.Count = entries.length;
};
