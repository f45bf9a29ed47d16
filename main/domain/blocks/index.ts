import { barChartBlock } from "./bar-chart.ts";
import { claimSheetBlock } from "./claim-sheet.ts";
import { comparisonTableBlock } from "./comparison-table.ts";
import { contactBlock } from "./contact.ts";
import { contentsBlock } from "./contents.ts";
import { coverBlock } from "./cover.ts";
import { disputedBlock } from "./disputed.ts";
import { factListBlock } from "./fact-list.ts";
import { judgementsBlock } from "./judgements.ts";
import { keyFiguresBlock } from "./key-figures.ts";
import { likelihoodKeyBlock } from "./likelihood-key.ts";
import { meaningBlock } from "./meaning.ts";
import { pageBreakBlock } from "./page-break.ts";
import { partBlock } from "./part.ts";
import { sourcesBlock } from "./sources.ts";
import { textBlock } from "./text.ts";

/** Every block type, in the order in which a list offers them. */
export const BLOCKS = [
  coverBlock,
  contentsBlock,
  partBlock,
  textBlock,
  judgementsBlock,
  keyFiguresBlock,
  factListBlock,
  comparisonTableBlock,
  claimSheetBlock,
  disputedBlock,
  barChartBlock,
  meaningBlock,
  likelihoodKeyBlock,
  sourcesBlock,
  contactBlock,
  pageBreakBlock,
] as const;

/** The name of a block type; words.blocks has a name for each. */
export type BlockType = (typeof BLOCKS)[number]["type"];
