import * as fc from "fast-check";
import { expect, it } from "vitest";
import { type CallName, callNames } from "../../main/contract/calls.ts";
import { openTestApp } from "../support/test-app.ts";

it("answers every call with garbage by an error and nothing else", async () => {
  const { app, ask } = openTestApp();
  const before = (await ask("changes.list")).total;
  const reads = new Set([
    "app.status",
    "app.check",
    "settings.get",
    "starter.offer",
  ]);
  const names = callNames.filter(
    (name) =>
      !reads.has(name) &&
      !name.endsWith(".list") &&
      name !== "facts.rows" &&
      ![
        "changes.undo",
        "changes.redo",
        "starter.take",
        "starter.takeSample",
        "starter.removeSample",
      ].includes(name),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...names),
      fc.jsonValue(),
      async (name, input) => {
        const answer = await app.call(name, input, { window: "garbage" });
        expect(answer.ok ? "done" : answer.error.code).toBe("input.invalid");
      },
    ),
    { numRuns: 500 },
  );
  expect((await ask("changes.list")).total).toBe(before);
});

it("knows no call but those of the contract", async () => {
  const { refusal } = openTestApp();
  for (const name of [
    "constructor",
    "facts.constructor",
    "__proto__.get",
    "facts",
    "facts.list.x",
    "",
  ]) {
    // The names of a page that tries: not in the contract.
    expect(await refusal(name as CallName)).toBe("call.unknown");
  }
});

it("refuses text that SQLite would change: NUL, control characters, lone surrogates, and what is too long", async () => {
  const { ask, refusal } = openTestApp();
  const [topic] = (await ask("topics.list")).rows;
  for (const de of ["a\u0000b", "a\u0007", "a\ud800", "x".repeat(5000), "   "])
    expect(
      await refusal("topics.save", { topic: { ...topic, name: { de } } }),
    ).toBe("input.invalid");
});

it("keeps text of every script as it was typed", async () => {
  const { ask } = openTestApp();
  const [topic] = (await ask("topics.list")).rows;
  for (const de of [
    "שלום עולם",
    "昇腾 910C",
    "e\u0301 é",
    "👩‍🔧",
    "<script>alert(1)</script>",
    "Zeile\nzwei\tdrei",
  ]) {
    await ask("topics.save", { topic: { ...topic, name: { de } } });
    expect((await ask("topics.get", { id: topic?.id })).name.de).toBe(de);
  }
});

it("never answers more rows than a window holds", async () => {
  const { refusal } = openTestApp();
  expect(await refusal("facts.list", { limit: 201 })).toBe("input.invalid");
});

it("gives bytes once", async () => {
  const { app } = openTestApp();
  expect(() => app.takeBytes("/bytes/unknown")).toThrow("bytes.gone");
});
