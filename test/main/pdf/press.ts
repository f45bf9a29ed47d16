import { fileURLToPath } from "node:url";
import type { Document, Node } from "../../../main/domain/document.ts";
import { linie } from "../../../main/domain/themes/linie.ts";
import { print } from "../../../main/pdf/print.ts";
import { aBlockId } from "../../fixtures/documents/parts.ts";

export const fontsDir = fileURLToPath(
  new URL("../../../resources/fonts", import.meta.url),
);

/** A document of one block per list of nodes, without a cover. */
export const aDocument = (
  blocks: readonly (readonly Node[])[],
  part: Partial<Document> = {},
): Document => ({
  language: "de",
  title: "Probe",
  author: "Beispiel & Partner Beratung",
  subject: "",
  createdAt: "2026-09-07T08:30:00Z",
  running: {
    headLeft: "Probe",
    headRight: "Muster Maschinenbau GmbH",
    footLeft: ["Vertraulich", "Ausgabe 2026-03"],
    page: "Seite",
    of: "von",
  },
  blocks: blocks.map((nodes, index) => ({
    blockId: aBlockId(index + 1),
    type: "text",
    nodes,
  })),
  ...part,
});

export const printed = (document: Document) =>
  print(document, linie, { fontsDir });
