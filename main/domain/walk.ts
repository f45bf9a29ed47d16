import type { Document, Node, Runs } from "./document.ts";

type Change = (runs: Runs) => Runs;

const changed = <
  Key extends string,
  Item extends { readonly [Name in Key]?: Runs | undefined },
>(
  item: Item,
  key: Key,
  change: Change,
): Item => {
  const runs = item[key];
  return runs === undefined ? item : { ...item, [key]: change(runs) };
};

/**
 * A node with all its runs changed, visited in the order in which they are read: the one place that knows where
 * each kind of node keeps its text.
 */
export const mapRuns = (node: Node, change: Change): Node => {
  switch (node.kind) {
    case "cover":
      return {
        ...node,
        rows: node.rows.map((row) => ({
          ...row,
          lines: row.lines.map(change),
        })),
      };
    case "contents":
    case "part":
    case "scale":
    case "pageBreak":
    case "failed":
      return node;
    case "heading":
      return changed(node, "note", change);
    case "paragraph":
      return changed(node, "runs", change);
    case "list":
      return { ...node, items: node.items.map(change) };
    case "labelled":
    case "box":
      return {
        ...node,
        label: node.label.map(change),
        body: node.body.map(change),
      };
    case "tiles":
      return {
        ...node,
        tiles: node.tiles.map((tile) =>
          changed({ ...tile, lines: tile.lines.map(change) }, "status", change),
        ),
      };
    case "table":
      return {
        ...node,
        groups: node.groups.map((group) => ({
          ...group,
          rows: group.rows.map((row) =>
            row.map((cell) =>
              cell.kind === "runs" ? changed(cell, "runs", change) : cell,
            ),
          ),
        })),
        notes: node.notes.map((note) => changed(note, "runs", change)),
      };
    case "claims":
      return {
        ...node,
        head: node.head?.map((entry) => changed(entry, "value", change)),
        rows: node.rows.map((row) =>
          changed(changed(row, "value", change), "source", change),
        ),
      };
    case "disputes":
      return {
        ...node,
        rows: node.rows.map((row) =>
          changed(changed(row, "other", change), "used", change),
        ),
      };
    case "chart":
      return { ...mapChart(node, change), legend: node.legend.map(change) };
    case "sources":
      return {
        ...node,
        rows: node.rows.map((row) =>
          changed(changed(row, "title", change), "details", change),
        ),
        notes: node.notes.map(change),
      };
    case "contact":
      return {
        ...node,
        columns: node.columns.map((column) => ({
          ...column,
          lines: column.lines.map(change),
        })),
      };
    case "atFoot":
      return {
        ...node,
        nodes: node.nodes.map((inner) => mapRuns(inner, change)),
      };
  }
};

type Chart = Extract<Node, { kind: "chart" }>;

const mapChart = (node: Chart, change: Change): Chart => ({
  ...node,
  spec: {
    ...node.spec,
    rows: node.spec.rows.map((row) =>
      row.other === undefined
        ? row
        : { ...row, other: { ...row.other, text: change(row.other.text) } },
    ),
  },
});

/** All nodes of a document, those inside others too, in reading order. */
export const nodesOf = (
  document: Pick<Document, "blocks">,
): readonly Node[] => {
  const withInner = (node: Node): readonly Node[] =>
    node.kind === "atFoot" ? [node, ...node.nodes.flatMap(withInner)] : [node];
  return document.blocks.flatMap(({ nodes }) => nodes.flatMap(withInner));
};

/** All runs of a node in reading order. */
export const runsOf = (node: Node): readonly Runs[] => {
  const found: Runs[] = [];
  mapRuns(node, (runs) => {
    found.push(runs);
    return runs;
  });
  return found;
};
