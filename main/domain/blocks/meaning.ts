import { z } from "zod";
import type { Box } from "../document.ts";
import { localized } from "../language.ts";
import { markdownParagraphs, readingOf } from "../markdown.ts";
import { localRuns, localText } from "../runs.ts";
import { defineBlock } from "./block.ts";

const Options = z.strictObject({
  title: localized(80).optional(),
  /** Under the title: where the advice comes from. */
  label: localized(200).optional(),
  body: localized(4000),
  isAtFoot: z.boolean().default(true),
});

/** The box that says what it means for this client; one a page at most. */
export const meaningBlock = defineBlock({
  type: "meaning",
  version: 1,
  options: Options,
  fields: [
    { path: "title", control: "localizedText", label: "title" },
    { path: "label", control: "localizedText", label: "label" },
    { path: "body", control: "localizedMarkdown", label: "body" },
    { path: "isAtFoot", control: "toggle", label: "isAtFoot" },
  ],
  compose: (input) => {
    const { options, words } = input;
    const box: Box = {
      kind: "box",
      title:
        options.title === undefined
          ? words.meaning
          : localText(options.title, input),
      label:
        options.label === undefined ? [] : [localRuns(options.label, input)],
      body: markdownParagraphs(options.body, readingOf(input)),
    };
    return options.isAtFoot ? [{ kind: "atFoot", nodes: [box] }] : [box];
  },
});
