import type { Note } from "../../main/domain/note.ts";
import { detailsOf } from "../lib/api.ts";

/** How the text stands to what is kept of it. */
export type AutosaveState =
  | { readonly kind: "kept" }
  | { readonly kind: "typing" }
  | { readonly kind: "saving" }
  /** Somebody else wrote the note: nothing is written over theirs, and nothing of ours is lost. */
  | { readonly kind: "stale" }
  | { readonly kind: "failed"; readonly error: unknown };

/** All of a note that its form changes. */
export type NoteContent = Pick<
  Note,
  "title" | "body" | "datedOn" | "released" | "pinned"
>;

export type Autosave = {
  /** Something was typed. */
  readonly touch: () => void;
  /** Writes at once what is not written yet: on leaving, before closing. */
  readonly flush: () => Promise<void>;
  /** A newer note has come from elsewhere. True where it may take the place of what is shown. */
  readonly offer: (note: Note) => boolean;
  /** After a conflict: theirs is the base from now on. */
  readonly rebase: (note: Note) => void;
  readonly state: () => AutosaveState;
  readonly subscribe: (listener: () => void) => () => void;
};

type Parts = {
  readonly base: Note;
  readonly read: () => NoteContent;
  /** Rejects with the app's error. */
  readonly save: (note: Note) => Promise<Note>;
};

const WAIT_MS = 500;
/** From the first key that is not written yet: whoever types without a pause is saved all the same. */
const LONGEST_WAIT_MS = 1000;

const isSame = (note: Note, content: NoteContent): boolean =>
  note.title === content.title &&
  note.body === content.body &&
  note.datedOn === content.datedOn &&
  note.released === content.released &&
  note.pinned === content.pinned;

/** Writes a note half a second after the last key, while one types on at least every second, one save at a time, always on the revision that was edited. */
export const createAutosave = ({
  base: first,
  read,
  save,
}: Parts): Autosave => {
  let base = first;
  let state: AutosaveState = { kind: "kept" };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  let isTouched = false;
  let firstKeyAt: number | undefined;
  const listeners = new Set<() => void>();
  const set = (next: AutosaveState) => {
    state = next;
    for (const listener of listeners) listener();
  };

  const writeOnce = async (): Promise<void> => {
    isTouched = false;
    firstKeyAt = undefined;
    const content = read();
    if (isSame(base, content)) return set({ kind: "kept" });
    set({ kind: "saving" });
    try {
      base = await save({ ...base, ...content });
      set(isTouched ? { kind: "typing" } : { kind: "kept" });
    } catch (error) {
      isTouched = true;
      set(
        detailsOf(error, "note.stale") === undefined
          ? { kind: "failed", error }
          : { kind: "stale" },
      );
    }
  };

  const write = async (): Promise<void> => {
    await writeOnce();
    // What was typed while it was saved; an error waits for the next key.
    if (isTouched && state.kind === "typing") await write();
  };

  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    if (running !== undefined) await running;
    if (!isTouched || state.kind === "stale") return;
    running = write().finally(() => {
      running = undefined;
    });
    await running;
  };

  return {
    touch: () => {
      isTouched = true;
      firstKeyAt ??= Date.now();
      if (state.kind === "stale") return;
      if (state.kind !== "saving") set({ kind: "typing" });
      clearTimeout(timer);
      const left = firstKeyAt + LONGEST_WAIT_MS - Date.now();
      timer = setTimeout(
        () => void flush(),
        Math.max(0, Math.min(WAIT_MS, left)),
      );
    },
    flush,
    offer: (note) => {
      if (note.revision <= base.revision || isTouched || running !== undefined)
        return false;
      base = note;
      return true;
    },
    rebase: (note) => {
      base = note;
      isTouched = !isSame(note, read());
      set(isTouched ? { kind: "typing" } : { kind: "kept" });
    },
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
