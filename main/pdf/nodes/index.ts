import type { Node } from "../../domain/document.ts";
import type { NodePrinter } from "../sheet.ts";
import { atFoot } from "./at-foot.ts";
import { box } from "./box.ts";
import { chart } from "./chart.ts";
import { claims } from "./claims.ts";
import { contact } from "./contact.ts";
import { contents } from "./contents.ts";
import { cover } from "./cover.ts";
import { disputes } from "./disputes.ts";
import { failed } from "./failed.ts";
import { heading } from "./heading.ts";
import { labelled } from "./labelled.ts";
import { list } from "./list.ts";
import { pageBreak } from "./page-break.ts";
import { paragraph } from "./paragraph.ts";
import { part } from "./part.ts";
import { scale } from "./scale.ts";
import { sources } from "./sources.ts";
import { table } from "./table.ts";
import { tiles } from "./tiles.ts";

/** How each kind of node is printed; the compiler names a kind that is missing. */
export const NODE_PRINTERS: {
  readonly [Kind in Node["kind"]]: NodePrinter<Kind>;
} = {
  cover,
  contents,
  part,
  heading,
  paragraph,
  list,
  labelled,
  tiles,
  table,
  claims,
  disputes,
  chart,
  scale,
  box,
  sources,
  contact,
  atFoot,
  pageBreak,
  failed,
};
