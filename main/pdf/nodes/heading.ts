import type { Heading } from "../../domain/document.ts";
import type { Content, Span } from "../content.ts";
import { columns, dropTo, rule, stack, textBox } from "../layout.ts";
import { widthOf } from "../lines.ts";
import type { NodePrinter, Sheet } from "../sheet.ts";

const RULE = 0.9;
const RULE_TO_TITLE = 5;
const NOTE_GAP = 16;
/** A tag hangs from the rule, its text a little above the title's baseline. */
const TAG_TOP = 6.5;

/** Scope, unit or legend; or a tag. At the right, as wide as it needs to be. */
const aside = (
  { note, tag }: Heading,
  { set, voices }: Sheet,
): readonly Span[] => {
  if (tag !== undefined) return [set.tag(tag.tag, tag.text)];
  return note === undefined ? [] : set.runs(note, voices.note);
};

const asideBox = (
  spans: readonly Span[],
  hasTag: boolean,
  { theme }: Sheet,
): Content => {
  const { heading, headingNote, tag } = theme.type;
  const style = hasTag ? tag : headingNote;
  const drop = hasTag
    ? RULE_TO_TITLE + TAG_TOP - dropTo(tag.size, 0) - RULE_TO_TITLE
    : dropTo(heading.size, headingNote.size);
  return textBox(spans, style, { alignment: "right", margin: [0, drop, 0, 0] });
};

/** h2: a rule, the title below it, and at its right a note. */
export const heading: NodePrinter<"heading"> = {
  above: 21,
  print: (node, sheet) => {
    const { theme, grid, set, fonts } = sheet;
    const style = theme.type.heading;
    const spans = aside(node, sheet);
    const asideWidth = Math.min(widthOf(spans, fonts) + 1, grid.full / 2);
    const title = textBox(set.plain(node.text, style), style, {
      anchor: {
        target: node.target,
        outline: { level: 2, title: node.text },
      },
    });
    const widths = [grid.full - asideWidth - NOTE_GAP, asideWidth];
    const line =
      spans.length === 0
        ? title
        : columns(
            [title, asideBox(spans, node.tag !== undefined, sheet)],
            widths,
            NOTE_GAP,
          );
    return [
      {
        keep: "whole",
        leads: RULE_TO_TITLE + style.size,
        content: stack([
          rule(grid.full, RULE, theme.colours.ink),
          stack([line], { margin: [0, RULE_TO_TITLE, 0, 0] }),
        ]),
      },
    ];
  },
};
