import { z } from "zod";
import type { ContentsEntry, Document } from "../document.ts";
import { localized } from "../language.ts";
import { localText } from "../runs.ts";
import { nodesOf } from "../walk.ts";
import { defineBlock } from "./block.ts";

/** The parts of a document, as contents list them. */
export const contentsOf = (document: Document): readonly ContentsEntry[] =>
  nodesOf(document).flatMap((node) =>
    node.kind === "part" ? [{ title: node.kicker, target: node.target }] : [],
  );

/** The list of parts with their pages. */
export const contentsBlock = defineBlock({
  type: "contents",
  version: 1,
  options: z.strictObject({ title: localized(200).optional() }),
  fields: [{ path: "title", control: "localizedText", label: "title" }],
  compose: () => [],
  late: ({ options, document, words, format }) => {
    const title =
      options.title === undefined
        ? words.contents
        : localText(options.title, { words, format });
    const entries = contentsOf(document);
    return entries.length === 0 ? [] : [{ kind: "contents", title, entries }];
  },
});
