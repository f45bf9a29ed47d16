import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Note } from "../../../main/domain/note.ts";
import { CallError } from "../../../renderer/lib/api.ts";
import {
  createAutosave,
  type NoteContent,
} from "../../../renderer/notes/autosave.ts";

const aNote = (revision: number, body = "alt"): Note =>
  Note.parse({
    id: "00000000-0000-7000-8000-000000000001",
    clientId: "00000000-0000-7000-8000-000000000002",
    title: "Besuch",
    body,
    datedOn: "2026-11-24",
    released: false,
    pinned: false,
    tags: [],
    revision,
  });

const contentOf = ({
  title,
  body,
  datedOn,
  released,
  pinned,
}: Note): NoteContent => ({ title, body, datedOn, released, pinned });

/** A form and a store that answers like the app: a save with an old revision is refused. */
const setUp = (stored = aNote(3)) => {
  const store = { note: stored };
  const form = { content: contentOf(stored) };
  const saved: Note[] = [];
  const autosave = createAutosave({
    base: stored,
    read: () => form.content,
    save: (note) => {
      if (note.revision !== store.note.revision)
        return Promise.reject(
          new CallError("note.stale", {
            id: note.id,
            revision: store.note.revision,
          }),
        );
      store.note = { ...note, revision: note.revision + 1 };
      saved.push(note);
      return Promise.resolve(store.note);
    },
  });
  const type = (body: string) => {
    form.content = { ...form.content, body };
    autosave.touch();
  };
  return { store, form, saved, autosave, type };
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("the autosave of a note", () => {
  it("writes half a second after the last key, once", async () => {
    const { saved, type, autosave } = setUp();
    type("a");
    await vi.advanceTimersByTimeAsync(400);
    type("ab");
    await vi.advanceTimersByTimeAsync(499);
    expect(saved).toEqual([]);
    expect(autosave.state().kind).toBe("typing");
    await vi.advanceTimersByTimeAsync(1);
    expect(saved.map(({ body, revision }) => [body, revision])).toEqual([
      ["ab", 3],
    ]);
    expect(autosave.state().kind).toBe("kept");
  });

  it("saves each time on the revision of the last answer", async () => {
    const { saved, type } = setUp();
    type("a");
    await vi.advanceTimersByTimeAsync(500);
    type("b");
    await vi.advanceTimersByTimeAsync(500);
    expect(saved.map(({ revision }) => revision)).toEqual([3, 4]);
  });

  it("writes at once when the note is left", async () => {
    const { saved, type, autosave } = setUp();
    type("a");
    await autosave.flush();
    expect(saved).toHaveLength(1);
  });

  it("writes nothing that is the same again", async () => {
    const { saved, type } = setUp();
    type("ab");
    type("alt");
    await vi.advanceTimersByTimeAsync(500);
    expect(saved).toEqual([]);
  });

  it("keeps the text and stops writing when another window was quicker", async () => {
    const { saved, type, autosave, store, form } = setUp();
    store.note = aNote(4, "von dort");
    type("von hier");
    await vi.advanceTimersByTimeAsync(500);
    expect(autosave.state().kind).toBe("stale");
    expect(store.note.body).toBe("von dort");
    type("von hier und mehr");
    await vi.advanceTimersByTimeAsync(5000);
    expect(saved).toEqual([]);
    expect(form.content.body).toBe("von hier und mehr");
  });

  it("goes on writing once theirs was taken as the base", async () => {
    const { type, autosave, store } = setUp();
    store.note = aNote(4, "von dort");
    type("von hier");
    await vi.advanceTimersByTimeAsync(500);
    autosave.rebase(store.note);
    await autosave.flush();
    expect(store.note).toMatchObject({ body: "von hier", revision: 5 });
  });

  it("lets a newer note in where nothing is unsaved, and only there", async () => {
    const { type, autosave } = setUp();
    expect(autosave.offer(aNote(4))).toBe(true);
    expect(autosave.offer(aNote(4))).toBe(false);
    type("angefangen");
    expect(autosave.offer(aNote(5))).toBe(false);
  });

  it("tries again with the next key after an error", async () => {
    let isFull = true;
    const saved: Note[] = [];
    const form = { content: contentOf(aNote(3)) };
    const autosave = createAutosave({
      base: aNote(3),
      read: () => form.content,
      save: (note) => {
        if (isFull) return Promise.reject(new CallError("store.full", {}));
        saved.push(note);
        return Promise.resolve({ ...note, revision: note.revision + 1 });
      },
    });
    form.content = { ...form.content, body: "a" };
    autosave.touch();
    await vi.advanceTimersByTimeAsync(500);
    expect(autosave.state().kind).toBe("failed");
    isFull = false;
    autosave.touch();
    await vi.advanceTimersByTimeAsync(500);
    expect(saved).toHaveLength(1);
  });
});
