import { type NodePrinter, whole } from "../sheet.ts";

/** Moved to the foot of its page where nothing follows it there. */
export const atFoot: NodePrinter<"atFoot"> = {
  above: 21,
  afterHeading: 21,
  print: ({ nodes }, sheet) =>
    nodes.length === 0
      ? []
      : [{ ...whole(sheet.inner(nodes)), isAtFoot: true }],
};
