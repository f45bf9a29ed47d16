import {
  BookOpen,
  ChartBarBig,
  CircleQuestionMark,
  Columns3,
  ContactRound,
  EqualNot,
  Gauge,
  Hash,
  Heading,
  Library,
  Lightbulb,
  List,
  ListOrdered,
  type LucideIcon,
  Scale,
  SeparatorHorizontal,
  Table2,
  TextAlignStart,
} from "lucide-react";
import type { BlockType } from "../../main/domain/blocks/index.ts";

const SIGNS: Readonly<Record<BlockType, LucideIcon>> = {
  cover: BookOpen,
  contents: ListOrdered,
  part: Heading,
  text: TextAlignStart,
  judgements: Scale,
  keyFigures: Hash,
  factList: List,
  comparisonTable: Table2,
  claimSheet: Columns3,
  disputed: EqualNot,
  barChart: ChartBarBig,
  meaning: Lightbulb,
  likelihoodKey: Gauge,
  sources: Library,
  contact: ContactRound,
  pageBreak: SeparatorHorizontal,
};

/** The sign of each block type, looked up by any text. */
export const BLOCK_SIGNS: Readonly<Partial<Record<string, LucideIcon>>> = SIGNS;

/** For a type that is not known here. */
export const UNKNOWN_SIGN = CircleQuestionMark;
