import { expect, it } from "vitest";
import { temporaryFolder } from "../../support/folders.ts";
import { openTestApp } from "../../support/test-app.ts";

it("fills a new store once, and offers nothing on the same version", async () => {
  const folder = temporaryFolder();
  const first = openTestApp(folder);
  const status = await first.ask("app.status");
  expect(status.firstStart).toBe(true);
  expect(status.counts["fact"]).toBeGreaterThanOrEqual(60);
  await first.app.close();
  const second = openTestApp(folder);
  expect(await second.ask("app.status")).toEqual({
    ...status,
    firstStart: false,
  });
  expect(await second.ask("starter.offer")).toMatchObject({
    fresh: 0,
    updates: 0,
    edited: [],
  });
});

it("does not overwrite what was edited here and does not bring back what was removed here", async () => {
  const { ask } = openTestApp();
  const [edited] = (await ask("facts.list", { query: "MetaX 743" })).rows;
  const [removed] = (await ask("facts.list", { query: "156" })).rows;
  const statement = { de: "eigene Fassung {value}", en: "own wording {value}" };
  await ask("facts.save", { fact: { ...edited?.fact, statement } });
  await ask("facts.remove", { ids: [removed?.fact.id] });
  const offer = await ask("starter.take");
  expect(offer.fresh + offer.updates).toBe(0);
  expect(offer.edited.map(({ id }) => id)).toEqual(
    expect.arrayContaining([edited?.fact.id, removed?.fact.id]),
  );
  expect(
    (await ask("facts.get", { id: edited?.fact.id })).fact.statement,
  ).toEqual(statement);
});

it("removes the sample in one step, and brings it back by undo", async () => {
  const { ask } = openTestApp();
  const { removed } = await ask("starter.removeSample");
  expect(removed).toBeGreaterThan(3);
  expect((await ask("clients.list")).total).toBe(0);
  expect((await ask("settings.get")).consultant).toBeUndefined();
  await ask("changes.undo");
  expect((await ask("clients.list")).total).toBe(1);
  expect((await ask("settings.get")).consultant?.sample).toBe(true);
});

it("finds nothing wrong with the store that it filled", async () => {
  const { ask } = openTestApp();
  expect((await ask("app.check")).problems).toEqual([]);
});
