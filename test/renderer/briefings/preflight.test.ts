import { describe, expect, it } from "vitest";
import type { Finding } from "../../../main/domain/finding.ts";
import { BlockId, FactId } from "../../../main/domain/ids.ts";
import {
  nextRow,
  preflightRows,
  shownRows,
  worstByBlock,
} from "../../../renderer/briefings/preflight.ts";
import { id } from "../../support/builders.ts";

const block = (number: number) => id(BlockId, number);
const finding = (
  kind: Finding["kind"],
  severity: Finding["severity"],
  blockNumber: number | undefined,
  what: string,
): Finding => ({
  kind,
  severity,
  place:
    blockNumber === undefined
      ? {}
      : { blockId: block(blockNumber), factId: id(FactId, what.length) },
  what,
});

const pages = new Map([
  [block(1), 5],
  [block(2), 2],
]);
const findings = [
  finding("singleSource", "hint", 1, "a"),
  finding("disputed", "warning", 1, "bb"),
  finding("singleSource", "hint", 2, "ccc"),
  finding("untranslated", "warning", undefined, "dddd"),
  finding("emptyBlock", "error", 1, "eeeee"),
  finding("overdue", "warning", 2, "ffffff"),
];

describe("the pre-flight", () => {
  const rows = preflightRows(findings, pages);

  it("stands by severity, then by page; what has no page comes first", () => {
    expect(rows.map(({ finding: { what } }) => what)).toEqual([
      "eeeee",
      "dddd",
      "ffffff",
      "bb",
      "ccc",
    ]);
  });

  it("puts facts with one source into one row, which unfolds", () => {
    const group = rows.at(-1);
    expect(group?.members.map(({ finding: { what } }) => what)).toEqual([
      "ccc",
      "a",
    ]);
    expect(shownRows(rows, new Set([group?.key ?? ""]))).toHaveLength(
      rows.length + 2,
    );
  });

  it("leaves a single one as it is", () => {
    expect(preflightRows([findings[0]!], pages)[0]?.members).toEqual([]);
  });

  it("is walked in a circle, both ways", () => {
    expect(nextRow(rows, undefined, 1)).toBe(rows[0]);
    expect(nextRow(rows, undefined, -1)).toBe(rows.at(-1));
    expect(nextRow(rows, rows.at(-1)?.key, 1)).toBe(rows[0]);
    expect(nextRow([], undefined, 1)).toBeUndefined();
  });

  it("marks a block by its worst finding, never by a hint", () => {
    expect([...worstByBlock(findings)]).toEqual([
      [block(1), "error"],
      [block(2), "warning"],
    ]);
  });
});
