import type { QueryClient } from "@tanstack/react-query";

/** How the last thing that was written went. */
export type SaveState =
  | { readonly kind: "idle" }
  | { readonly kind: "saving" }
  | { readonly kind: "saved"; readonly at: string }
  | { readonly kind: "failed"; readonly error: unknown };

// Calls that work without writing anything a person typed.
const nameOf = ({
  options,
}: {
  readonly options: { readonly mutationKey?: readonly unknown[] | undefined };
}): string => String(options.mutationKey?.[0]);

const WRITES_NOTHING = /^(briefings\.print|handouts\.pdf|jobs\.|app\.)/;

export type SaveStates = {
  readonly subscribe: (listener: () => void) => () => void;
  readonly get: () => SaveState;
};

/** Follows everything that is written through the cache. */
export const createSaveStates = (cache: QueryClient): SaveStates => {
  let state: SaveState = { kind: "idle" };
  const mutations = cache.getMutationCache();
  const isWriting = () =>
    mutations
      .getAll()
      .some(
        (mutation) =>
          mutation.state.status === "pending" &&
          !WRITES_NOTHING.test(nameOf(mutation)),
      );
  return {
    subscribe: (listener) =>
      mutations.subscribe(({ mutation, type }) => {
        if (
          mutation === undefined ||
          type !== "updated" ||
          WRITES_NOTHING.test(nameOf(mutation))
        )
          return;
        const { status } = mutation.state;
        const error: unknown = mutation.state.error;
        if (isWriting()) state = { kind: "saving" };
        else if (status === "success")
          state = { kind: "saved", at: new Date().toISOString() };
        else if (status === "error") state = { kind: "failed", error };
        listener();
      }),
    get: () => state,
  };
};
