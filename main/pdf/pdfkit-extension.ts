/* oxlint-disable no-underscore-dangle -- so pdfmake and pdfkit mark their insides */
import type { Face } from "./content.ts";
import type { Fonts } from "./fonts.ts";
import {
  type EmbeddedFont,
  PdfmakeDocument,
  type PdfDocument,
} from "./pdfmake-internals.ts";

/*
 * pdfkit, the writer below pdfmake, with fonts that outlive a document. What is changed, and why:
 * - A font file is parsed once, and its shaped words are kept, for all documents: each parse costs 20 to 60 ms.
 * - What a glyph stands for (copying, searching) is taken from the text at hand. fontkit remembers it from the first text of any document: a warm worker would
 *   write other bytes than a fresh one, and a full stop that was first needed as half of a colon could never be copied.
 * - The XMP metadata is escaped: pdfkit writes „Beispiel & Partner“ as it stands, which is not XML.
 */

export type Info = {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly language: string;
  readonly createdAt: Date;
  /** Sixteen bytes that name this file: the same for the same content. */
  readonly id: Buffer;
};

const NAME = "Chipbrief";

// pdfmake asks before it opens a file by its path. It never may.
const NO_FILE = () => false;

const newDocument = (
  Document: typeof PdfmakeDocument,
  options: object,
): PdfDocument => {
  const always = { autoFirstPage: false, font: null, fontLayoutCache: true };
  return new Document({}, {}, {}, {}, { ...always, ...options }, null, NO_FILE);
};

/** Parses a font file. fontkit is reached only through a document. */
export const openFont = (bytes: Uint8Array): EmbeddedFont => {
  const opened = newDocument(PdfmakeDocument, {}).font(bytes)._font;
  const { font } = opened;
  const layout = font.layout.bind(font);
  font.layout = (text, features) => {
    // fontkit keeps each glyph with the letters that first asked for it.
    font._glyphs = {};
    return layout(text, features);
  };
  return opened;
};

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** What the file says of itself, as XMP. */
const metadataOf = ({ title, author, subject, createdAt }: Info): string => {
  const at = createdAt.toISOString().replace(/\.\d+/, "");
  const inDefault = (text: string) =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>`;
  return `<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<xmp:CreateDate>${at}</xmp:CreateDate><xmp:ModifyDate>${at}</xmp:ModifyDate><xmp:CreatorTool>${NAME}</xmp:CreatorTool>
<dc:title>${inDefault(title)}</dc:title>
<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:description>${inDefault(subject)}</dc:description>
<pdf:Producer>${NAME}</pdf:Producer>
</rdf:Description>`;
};

/** An empty document. Nothing in it depends on the clock or the machine. */
export const createDocument = (info: Info): PdfDocument => {
  class Document extends PdfmakeDocument {
    _addInfo(): void {
      this.appendXML(metadataOf(info));
    }
  }
  const document = newDocument(Document, {
    pdfVersion: "1.7",
    lang: info.language,
    displayTitle: true,
    info: {
      Title: info.title,
      Author: info.author,
      Subject: info.subject,
      Creator: NAME,
      Producer: NAME,
      CreationDate: info.createdAt,
      ModDate: info.createdAt,
    },
  });
  document._id = info.id;
  return document;
};

type FontClass = new (
  document: PdfDocument,
  file: EmbeddedFont["font"],
  id: string,
) => EmbeddedFont;

/** Makes a font of the shelf part of the document; only the glyphs that are then encoded are written. */
export const embed = (
  document: PdfDocument,
  fonts: Fonts,
  face: Face,
): EmbeddedFont => {
  const opened = fonts.file(face);
  document._fontCount += 1;
  // pdfkit does not export its class for fonts of files.
  const Font = opened.constructor as FontClass;
  const font = new Font(document, opened.font, `F${document._fontCount}`);
  font.layoutCache = opened.layoutCache;
  // What stands in _fontFamilies is written at the end.
  document._fontFamilies[font.name] = font;
  return font;
};
