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
  /** Changed here and not in the store yet. */
  readonly edited: Briefing | undefined;
  readonly refused: ReadonlyMap<BlockId, Refused>;
  readonly chosen: Chosen;
  /** Row of the pre-flight. */
  readonly finding: string | undefined;
};

export type BuilderAction =
  | { readonly kind: "changed"; readonly briefing: Briefing }
  /** It is in the store now. */
  | { readonly kind: "saved"; readonly briefing: Briefing }
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
      return { ...state, edited: action.briefing };
    case "saved":
      // What was typed while it was written is newer.
      return state.edited === action.briefing
        ? { ...state, edited: undefined }
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

/** What the form of a block shows: refused input, for as long as the options it was typed over still stand (undo may have changed them). */
export const typedOptions = (
  { refused }: BuilderState,
  id: BlockId,
  stored: unknown,
): Options | undefined => {
  const found = refused.get(id);
  return found?.over === JSON.stringify(stored) ? found.typed : undefined;
};
