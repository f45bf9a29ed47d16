import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useReducer, useRef, useState } from "react";
import type { Briefing } from "../../main/domain/briefing.ts";
import { keyOf, useWrite } from "../app/cache.ts";
import {
  type BuilderAction,
  builderReducer,
  type BuilderState,
  firstState,
  standingBriefing,
} from "./builder-state.ts";
import { createSaver } from "./saver.ts";

const SAVE_AFTER_MS = 300;

export type BuilderDraft = {
  /** As it stands now, saved or not. */
  readonly briefing: Briefing;
  readonly state: BuilderState;
  readonly dispatch: (action: BuilderAction) => void;
  /** Changes the newest state of the briefing; it is written a moment later. */
  readonly edit: (change: (briefing: Briefing) => Briefing) => void;
  /** Writes at once what is not written yet. */
  readonly flush: () => Promise<void>;
};

/** The draft that is built: what the store has, over it what was changed here and is on its way there. */
export const useBuilder = (stored: Briefing): BuilderDraft => {
  const cache = useQueryClient();
  const { mutateAsync } = useWrite("briefings.save");
  const [state, dispatch] = useReducer(builderReducer, firstState);
  const briefing = standingBriefing(state, stored);
  const newest = useRef(briefing);
  const read = useRef(stored);
  useEffect(() => {
    newest.current = briefing;
    read.current = stored;
  }, [briefing, stored]);
  // oxlint-disable-next-line react/refs -- read when a save ends, never while rendering
  const [saver] = useState(() =>
    createSaver(async (changed: Briefing) => {
      try {
        const saved = await mutateAsync({ briefing: changed });
        const queryKey = keyOf("briefings.get", { id: changed.id });
        // A reading that is under way may be of the state before.
        await cache.cancelQueries({ queryKey });
        dispatch({ kind: "saved", briefing: changed, over: read.current });
        cache.setQueryData(queryKey, saved);
        return true;
      } catch {
        // The status line says why; the change stays here.
        return false;
      }
    }, SAVE_AFTER_MS),
  );
  useEffect(() => () => void saver.flush(), [saver]);
  const edit = (change: (before: Briefing) => Briefing) => {
    const changed = change(newest.current);
    if (changed === newest.current) return;
    newest.current = changed;
    dispatch({ kind: "changed", briefing: changed });
    saver.push(changed);
  };
  return { briefing, state, dispatch, edit, flush: saver.flush };
};
