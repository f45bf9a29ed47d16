import * as fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { releasedPart } from "../../../main/domain/note.ts";
import { markdownFromDoc } from "../../../renderer/notes/doc-to-markdown.ts";
import { docFromMarkdown } from "../../../renderer/notes/markdown-to-doc.ts";
import type {
  ListItem,
  NoteBlock,
  NoteDoc,
  NoteInline,
  NoteMark,
} from "../../../renderer/notes/note-doc.ts";

const again = (body: string): string => markdownFromDoc(docFromMarkdown(body));

/** Letters, signs that Markdown reads, spaces: whatever people type. */
const anyText = fc
  .string({
    unit: fc.constantFrom(
      ...Array.from("abZäß9 .,*_`[]()<>#+-=~:!&;\\|\"'„“≠昇"),
    ),
    minLength: 1,
    maxLength: 14,
  })
  .filter((text) => text.trim() !== "");

const marks = fc
  .subarray<NoteMark>([{ type: "bold" }, { type: "italic" }])
  .map((found) => [...found]);

const inline = fc.oneof(
  { weight: 6, arbitrary: fc.record({ text: anyText, marks }) },
  { weight: 1, arbitrary: fc.constant("break" as const) },
  { weight: 1, arbitrary: fc.constant("fact" as const) },
);

const toNode = (
  made: "break" | "fact" | { text: string; marks: NoteMark[] },
): NoteInline => {
  if (made === "break") return { type: "hardBreak" };
  if (made === "fact")
    return {
      type: "factMention",
      attrs: { id: "c41b0000-0005-4000-8000-000000000354", label: "{value}" },
    };
  return {
    type: "text",
    text: made.text,
    ...(made.marks.length > 0 && { marks: made.marks }),
  };
};

const inlines = fc
  .array(inline, { minLength: 1, maxLength: 4 })
  .map((made) => made.map(toNode));

const paragraph = inlines.map((content): NoteBlock => ({
  type: "paragraph",
  content,
}));
const heading = fc
  .record({ level: fc.constantFrom(1, 2, 3), text: anyText })
  .map(({ level, text }): NoteBlock => ({
    type: "heading",
    attrs: { level },
    content: [{ type: "text", text }],
  }));
const item = fc
  .array(paragraph, { minLength: 1, maxLength: 2 })
  .map((content): ListItem => ({ type: "listItem", content }));
const list = fc
  .record({
    isOrdered: fc.boolean(),
    content: fc.array(item, { minLength: 1, maxLength: 3 }),
  })
  .map(({ isOrdered, content }): NoteBlock =>
    isOrdered
      ? { type: "orderedList", attrs: { start: 1 }, content }
      : { type: "bulletList", content },
  );
const block = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  { weight: 1, arbitrary: heading },
  { weight: 2, arbitrary: list },
  {
    weight: 1,
    arbitrary: fc
      .array(paragraph, { minLength: 1, maxLength: 2 })
      .map((content): NoteBlock => ({ type: "blockquote", content })),
  },
);
const blocks = fc.array(block, { minLength: 1, maxLength: 4 });
const doc = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: block },
      {
        weight: 1,
        arbitrary: blocks.map((content) => ({
          type: "wall" as const,
          content,
        })),
      },
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((content): NoteDoc => ({ type: "doc", content }));

/** All that is read, in its order, without the marks. */
const wordsOf = (node: unknown): string => {
  if (Array.isArray(node)) return node.map(wordsOf).join("");
  if (typeof node !== "object" || node === null) return "";
  const { type, text, content, attrs } = node as {
    type?: string;
    text?: string;
    content?: unknown;
    attrs?: { label?: string };
  };
  const inner = wordsOf(content ?? []);
  const own = text ?? attrs?.label ?? "";
  const isBlock = type === "paragraph" || type === "heading";
  // Empty paragraphs say nothing.
  return own + inner + (isBlock && inner.trim() !== "" ? "¶" : "");
};

const squeezed = (text: string): string => text.replaceAll(/\s+/gu, "");

describe("a note's Markdown", () => {
  it("comes back from the editor as it went in", () => {
    const body = [
      "## Ausgangslage",
      "Herr Muster fragt: [Peking hat den Einsatz untersagt](fact:c41b0000-0005-4000-8000-000000000102).",
      ":::private\nDas Budget ist **nicht** freigegeben.\n\n- einmal\n- zweimal\n:::",
      "1. Erstens\n2. Zweitens\n   - darunter",
      "> „auf *Augenhöhe*“",
      "Siehe [die Seite](https://example.org/a) und `code`.",
    ].join("\n\n");
    expect(again(body)).toBe(body);
  });

  it("of the sample's notes stays the same", () => {
    const { notes } = JSON.parse(
      readFileSync("resources/starter/sample.json", "utf8"),
    ) as { notes: { body: string }[] };
    for (const { body } of notes) expect(again(body)).toBe(body);
  });

  it("keeps what the editor has no kind for as the text that was typed", () => {
    const body =
      "![Bild](x.png) und <b>fett</b> und [weg](javascript:alert(1))";
    expect(wordsOf(docFromMarkdown(again(body)))).toBe(`${body}¶`);
  });

  it("loses no word and no order, whatever is typed", () => {
    fc.assert(
      fc.property(doc, (made) => {
        const read = docFromMarkdown(markdownFromDoc(made));
        expect(squeezed(wordsOf(read))).toBe(squeezed(wordsOf(made)));
      }),
      { numRuns: 300 },
    );
  });

  it("is the same Markdown after every further round", () => {
    fc.assert(
      fc.property(doc, (made) => {
        const once = again(markdownFromDoc(made));
        expect(again(once)).toBe(once);
      }),
      { numRuns: 150 },
    );
  });

  it("never lets a private word out, whatever stands in it", () => {
    fc.assert(
      fc.property(
        fc.array(blocks, { minLength: 1, maxLength: 2 }),
        anyText,
        (walls, open) => {
          const content = walls.flatMap((inside) => [
            {
              type: "wall" as const,
              content: [
                {
                  type: "paragraph" as const,
                  content: [{ type: "text" as const, text: ":::" }],
                },
                ...inside,
                {
                  type: "paragraph" as const,
                  content: [{ type: "text" as const, text: "GEHEIM" }],
                },
              ],
            },
            {
              type: "paragraph" as const,
              content: [{ type: "text" as const, text: open }],
            },
          ]);
          const body = markdownFromDoc({ type: "doc", content });
          expect(releasedPart({ body, released: true })).not.toContain(
            "GEHEIM",
          );
          expect(
            squeezed(
              wordsOf(docFromMarkdown(releasedPart({ body, released: true }))),
            ),
          ).toBe(squeezed(walls.map(() => `${open}¶`).join("")));
        },
      ),
      { numRuns: 150 },
    );
  });

  it("with a fence that is never closed keeps the rest private, as print does", () => {
    const body = "offen\n\n:::private\ngeheim\n\nauch geheim";
    expect(docFromMarkdown(body).content.map(({ type }) => type)).toEqual([
      "paragraph",
      "wall",
    ]);
    expect(releasedPart({ body, released: true }).trim()).toBe("offen");
  });
});
