import { stack } from "../layout.ts";
import type { NodePrinter } from "../sheet.ts";

/** What follows starts a page. */
export const pageBreak: NodePrinter<"pageBreak"> = {
  above: 0,
  print: () => [{ keep: 0, content: stack([]), endsPage: true }],
};
