import { expect, it } from "vitest";
import { releasedPart } from "../../../main/domain/note.ts";
import { openTestApp } from "../../support/test-app.ts";

const aNote = (clientId: string | undefined, id: string) => ({
  id,
  clientId,
  title: "Gespräch",
  body: "erste Zeile",
  datedOn: "2026-11-24",
  released: false,
  pinned: false,
  tags: [],
  revision: 0,
});

const withClient = async () => {
  const test = openTestApp();
  const { rows } = await test.ask("clients.list");
  return { ...test, note: aNote(rows[0]?.id, test.newId()) };
};

it("refuses a save that began from an older revision and keeps what is stored", async () => {
  const { ask, refusal, note } = await withClient();
  const first = await ask("notes.save", { note });
  const second = await ask("notes.save", {
    note: { ...first, body: "zweite Zeile" },
  });
  expect(second.revision).toBe(2);
  expect(
    await refusal("notes.save", { note: { ...first, body: "zu spät" } }),
  ).toBe("note.stale");
  expect((await ask("notes.get", { id: note.id })).body).toBe("zweite Zeile");
});

it("counts autosaves within five minutes as one change, and later ones as another", async () => {
  const { ask, setTime, note } = await withClient();
  let saved = await ask("notes.save", { note });
  for (const body of ["a", "ab", "abc"])
    saved = await ask("notes.save", { note: { ...saved, body } });
  setTime("2026-11-24T09:06:00.000Z");
  saved = await ask("notes.save", { note: { ...saved, body: "abcd" } });
  await ask("changes.undo");
  expect((await ask("notes.get", { id: note.id })).body).toBe("abc");
  await ask("changes.undo");
  expect((await ask("notes.get", { id: note.id })).body).toBe("erste Zeile");
});

it("refuses an editor that still holds what was undone, instead of letting it write over it", async () => {
  const { ask, refusal, note } = await withClient();
  const first = await ask("notes.save", { note });
  const second = await ask("notes.save", {
    note: { ...first, body: "zweite" },
  });
  await ask("changes.undo");
  expect(
    await refusal("notes.save", { note: { ...second, body: "dritte" } }),
  ).toBe("note.stale");
});

it("releases nothing of a private note, no private paragraph, and nothing after a fence that is never closed", () => {
  const body =
    "offen\n:::private\ngeheim\n:::\nauch offen\n::: private\nnie geschlossen\nGEHEIM";
  expect(releasedPart({ body, released: false })).toBe("");
  expect(releasedPart({ body, released: true })).toBe("offen\nauch offen");
});
