import * as fc from "fast-check";
import { expect, it } from "vitest";
import { openTestApp, type TestApp } from "../../support/test-app.ts";

const topics = async ({ ask }: TestApp) =>
  (await ask("topics.list", { limit: 200 })).rows;

it("undoes and redoes one change at a time, and forgets what could be redone once something new is written", async () => {
  const test = openTestApp();
  const [first] = await topics(test);
  const named = (name: string) => ({ ...first, name: { de: name, en: name } });
  await test.ask("topics.save", { topic: named("eins") });
  await test.ask("topics.save", { topic: named("zwei") });
  const current = async () =>
    (await test.ask("topics.get", { id: first?.id })).name.de;
  await test.ask("changes.undo");
  expect(await current()).toBe("eins");
  await test.ask("changes.undo");
  expect(await current()).toBe(first?.name.de);
  expect(await test.refusal("changes.undo")).toBe("undo.nothing");
  await test.ask("changes.redo");
  await test.ask("changes.redo");
  expect(await current()).toBe("zwei");
  expect(await test.refusal("changes.redo")).toBe("undo.nothing");
  await test.ask("changes.undo");
  await test.ask("topics.save", { topic: named("drei") });
  expect(await test.refusal("changes.redo")).toBe("undo.nothing");
  await test.ask("changes.undo");
  expect(await current()).toBe("eins");
});

it("keeps the stacks of two windows apart and refuses to undo what the other one changed since", async () => {
  const test = openTestApp();
  const [first] = await topics(test);
  await test.ask(
    "topics.save",
    { topic: { ...first, name: { de: "links" } } },
    "left",
  );
  expect(await test.refusal("changes.undo", {}, "right")).toBe("undo.nothing");
  await test.ask(
    "topics.save",
    { topic: { ...first, name: { de: "rechts" } } },
    "right",
  );
  expect(await test.refusal("changes.undo", {}, "left")).toBe("undo.moved");
  expect((await test.ask("topics.get", { id: first?.id })).name.de).toBe(
    "rechts",
  );
});

it("brings a removed fact back with its claims, findable as before", async () => {
  const test = openTestApp();
  const { rows } = await test.ask("facts.list", { query: "MetaX 743" });
  const before = rows[0];
  await test.ask("facts.remove", { ids: [before?.fact.id], why: "by mistake" });
  await test.ask("changes.undo");
  const after = (
    await test.ask("facts.list", { query: "MetaX 743" })
  ).rows.find(({ fact }) => fact.id === before?.fact.id);
  expect(after).toEqual(before);
  const history = await test.ask("facts.history", { id: before?.fact.id });
  expect(history.rows.map(({ verb, why }) => [verb, why])).toEqual([
    ["changes.undo", undefined],
    ["facts.remove", "by mistake"],
    ["starter.take", undefined],
  ]);
});

it("takes back a change of long ago as long as its records are as it left them", async () => {
  const test = openTestApp();
  const [first, second] = await topics(test);
  await test.ask("topics.save", { topic: { ...first, name: { de: "alt" } } });
  const { rows } = await test.ask("changes.list", { limit: 1 });
  await test.ask("topics.save", {
    topic: { ...second, name: { de: "jünger" } },
  });
  await test.ask("changes.revert", { seq: rows[0]?.seq });
  expect((await test.ask("topics.get", { id: first?.id })).name).toEqual(
    first?.name,
  );
  expect((await test.ask("topics.get", { id: second?.id })).name.de).toBe(
    "jünger",
  );
});

it("leaves no trace of a save that changes nothing", async () => {
  const test = openTestApp();
  const before = (await test.ask("changes.list")).total;
  const [first] = await topics(test);
  await test.ask("topics.save", { topic: first });
  expect((await test.ask("changes.list")).total).toBe(before);
  expect(test.events).toEqual([]);
});

it("comes back to where it began by undoing any sequence of edits, and to its end by redoing them", async () => {
  const test = openTestApp();
  const original = await topics(test);
  const step = fc.record({
    at: fc.nat(original.length - 1),
    name: fc
      .string({ minLength: 1, maxLength: 8 })
      .filter((name) => /^[a-z ]*[a-z][a-z ]*$/.test(name)),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 8 }),
      fc.uuid(),
      async (steps, window) => {
        const before = await topics(test);
        let written = 0;
        for (const { at, name } of steps) {
          const changes = (await test.ask("changes.list", { limit: 1 })).total;
          await test.ask(
            "topics.save",
            { topic: { ...before[at], name: { de: name } } },
            window,
          );
          written +=
            (await test.ask("changes.list", { limit: 1 })).total - changes;
        }
        const after = await topics(test);
        for (let count = 0; count < written; count++)
          await test.ask("changes.undo", {}, window);
        expect(await topics(test)).toEqual(before);
        for (let count = 0; count < written; count++)
          await test.ask("changes.redo", {}, window);
        expect(await topics(test)).toEqual(after);
      },
    ),
    { numRuns: 40 },
  );
});
