import { createContext, useContext } from "react";

/** What was typed and not saved yet, by the address of its form: leaving a form loses nothing. */
export const DraftsContext = createContext<Map<string, unknown>>(new Map());

export type KeptDraft<Draft> = {
  readonly kept: Draft | undefined;
  readonly keep: (draft: Draft) => void;
  readonly drop: () => void;
};

/** The draft that was left in a form. Written only by the form with that name, so the type is its own. */
export const useKeptDraft = <Draft>(name: string): KeptDraft<Draft> => {
  const drafts = useContext(DraftsContext);
  return {
    // Only the form of this name writes here.
    kept: drafts.get(name) as Draft | undefined,
    keep: (draft) => drafts.set(name, draft),
    drop: () => drafts.delete(name),
  };
};
