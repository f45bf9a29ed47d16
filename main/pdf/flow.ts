import type { Owner, StackContent } from "./content.ts";
import type { Piece } from "./sheet.ts";

/** A piece with its space above and its owner. */
export type Placed = {
  readonly piece: Piece;
  readonly above: number;
  readonly owner: Owner;
};

const wrapped = (
  { piece, above, owner }: Placed,
  isLoose: boolean,
): StackContent => ({
  stack: [piece.content],
  owner,
  above,
  unbreakable: piece.keep === "whole" && !isLoose,
  ...(piece.startsPage === true && { startsPage: true }),
});

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);

/** Headings with what they stand above: in one unbreakable stack, or with so much room that its beginning fits. */
const withLeads = (
  leads: readonly Placed[],
  placed: Placed,
  isLoose: boolean,
): readonly StackContent[] => {
  const [first, ...rest] = leads;
  if (first === undefined) return [wrapped(placed, isLoose)];
  const { keep } = placed.piece;
  const isWhole = keep === "whole" && !isLoose;
  // Inside the stack nothing begins a page or is kept apart.
  const inner = [
    { ...first, above: 0 },
    ...rest,
    ...(isWhole ? [placed] : []),
  ].map((each) => wrapped(each, true));
  const outer: StackContent = {
    stack: inner,
    above: first.above,
    unbreakable: true,
    owner: { ...placed.owner, isAtFoot: false },
    ...(first.piece.startsPage === true && { startsPage: true }),
  };
  if (isWhole) return [outer];
  const kept = typeof keep === "number" ? keep : 0;
  const needs =
    sum(leads.map(({ piece }) => piece.leads ?? 0)) +
    sum([...rest, placed].map(({ above }) => above)) +
    kept;
  return [{ ...outer, needs }, wrapped(placed, isLoose)];
};

/** Puts pieces one below the other. */
export const flow = (
  pieces: readonly Placed[],
  isLoose: (owner: Owner) => boolean,
): readonly StackContent[] => {
  const flowed: StackContent[] = [];
  let leads: Placed[] = [];
  let startsPage = false;
  for (const placed of pieces) {
    const piece: Piece = startsPage
      ? { ...placed.piece, startsPage }
      : placed.piece;
    startsPage = piece.endsPage === true;
    if (piece.leads !== undefined) leads.push({ ...placed, piece });
    else {
      flowed.push(
        ...withLeads(leads, { ...placed, piece }, isLoose(placed.owner)),
      );
      leads = [];
    }
  }
  return [...flowed, ...leads.map((lead) => wrapped(lead, false))];
};
