import type { Briefing } from "../../main/domain/briefing.ts";
import type { BlockId } from "../../main/domain/ids.ts";
import type { Options } from "./form-model.ts";

/** What the form shows: one block's options, or what the briefing says of itself. */
export type Chosen =
  | { readonly kind: "block"; readonly id: BlockId }
  | { readonly kind: "details" }
  | undefined;

/** Options as typed that the schema refuses, beside the stored ones they were typed over. */
type Refused = { readonly over: string; readonly typed: Options };

export type BuilderState = {
  /** As it was last changed here. */
  readonly edited: Briefing | undefined;
  /** It was written while the page still read this from the store: what is read after that is as new or newer. */
  readonly savedOver: Briefing | undefined;
  readonly refused: ReadonlyMap<BlockId, Refused>;
  readonly chosen: Chosen;
  /** Row of the pre-flight. */
  readonly finding: string | undefined;
};

export type BuilderAction =
  | { readonly kind: "changed"; readonly briefing: Briefing }
  /** It is in the store now. */
  | {
      readonly kind: "saved";
      readonly briefing: Briefing;
      readonly over: Briefing;
    }
  | {
      readonly kind: "typed";
      readonly id: BlockId;
      readonly over: unknown;
      readonly typed: Options | undefined;
    }
  | {
      readonly kind: "chosen";
      readonly chosen: Chosen;
      readonly finding?: string | undefined;
    };

export const firstState: BuilderState = {
  edited: undefined,
  savedOver: undefined,
  refused: new Map(),
  chosen: undefined,
  finding: undefined,
};

const withRefused = (
  state: BuilderState,
  id: BlockId,
  next: Refused | undefined,
): BuilderState => {
  const refused = new Map(state.refused);
  if (next === undefined) refused.delete(id);
  else refused.set(id, next);
  return { ...state, refused };
};

export const builderReducer = (
  state: BuilderState,
  action: BuilderAction,
): BuilderState => {
  switch (action.kind) {
    case "changed":
      return { ...state, edited: action.briefing, savedOver: undefined };
    case "saved":
      // What was typed while it was written is newer.
      return state.edited === action.briefing
        ? { ...state, savedOver: action.over }
        : state;
    case "typed":
      return withRefused(
        state,
        action.id,
        action.typed && {
          over: JSON.stringify(action.over),
          typed: action.typed,
        },
      );
    case "chosen":
      return { ...state, chosen: action.chosen, finding: action.finding };
  }
};

/** The briefing as it stands: what was changed here, until the store has it and the page has read that. */
export const standingBriefing = (
  { edited, savedOver }: BuilderState,
  stored: Briefing,
): Briefing =>
  edited === undefined || (savedOver !== undefined && savedOver !== stored)
    ? stored
    : edited;

/** What the form of a block shows: refused input, for as long as the options it was typed over still stand (undo may have changed them). */
export const typedOptions = (
  { refused }: BuilderState,
  id: BlockId,
  stored: unknown,
): Options | undefined => {
  const found = refused.get(id);
  return found?.over === JSON.stringify(stored) ? found.typed : undefined;
};
