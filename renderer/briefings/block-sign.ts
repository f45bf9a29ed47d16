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

/** The sign of a block type; a question mark where it is not known here. */
export const signOf = (type: string): LucideIcon =>
  (SIGNS as Readonly<Partial<Record<string, LucideIcon>>>)[type] ??
  CircleQuestionMark; // Looked up by any text.
