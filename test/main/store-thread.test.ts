import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { AppEvent } from "../../main/contract/events.ts";
import type { HostEvent } from "../../main/contract/host-calls.ts";
import {
  startStoreThread,
  type StoreThread,
  type StoreThreadParts,
} from "../../main/host/start-store-thread.ts";
import { BUILT_THREAD, CRASHING_THREAD } from "../support/built-thread.ts";
import { temporaryFolder } from "../support/folders.ts";
import { resourcesDir } from "../support/test-app.ts";

type Started = {
  readonly store: StoreThread;
  readonly dataDir: string;
  readonly log: string[];
  readonly events: (AppEvent | HostEvent)[];
};

const start = (
  own: Partial<StoreThreadParts> = {},
  dataDir = temporaryFolder(),
): Started => {
  const log: string[] = [];
  const events: (AppEvent | HostEvent)[] = [];
  const store = startStoreThread({
    dataDir,
    resourcesDir,
    version: "0.0.0-test",
    log: ({ message }) => log.push(message),
    file: BUILT_THREAD,
    ...own,
  });
  store.onEvent((event) => events.push(event));
  onTestFinished(() => store.close());
  return { store, dataDir, log, events };
};

const settings = {
  interfaceLanguage: "en",
  appearance: "dark",
  hasLetterKeys: false,
};

const until = async (isSo: () => boolean): Promise<void> => {
  await expect.poll(isSo, { timeout: 15_000, interval: 10 }).toBe(true);
};

/** The sample briefing, printed as a job; its id as events name it. */
const startPrinting = async (
  store: StoreThread,
): Promise<{ readonly id: string }> => {
  const list = await store.call("briefings.list", {}, "one");
  if (!list.ok) throw new Error(list.error.code);
  const { rows } = list.value as { readonly rows: readonly unknown[] };
  const input = { briefing: rows[0], language: "de" };
  const answer = await store.call("briefings.print", input, "one");
  if (!answer.ok) throw new Error(answer.error.code);
  const { job } = answer.value as { readonly job: string };
  return { id: job };
};

describe.each([
  { where: "from source", file: undefined },
  { where: "built", file: BUILT_THREAD },
])("the store thread $where", ({ file }) => {
  it("answers calls, tells changes, and keeps them", async () => {
    const { store, dataDir, events } = start({ file });
    expect(await store.opened()).toEqual({ ok: true, value: null });
    const saved = await store.call("settings.save", { settings }, "one");
    expect(saved).toEqual({ ok: true, value: settings });
    await until(() => events.some(({ kind }) => kind === "changed"));
    await store.close();

    const again = start({ file }, dataDir).store;
    const read = await again.call("settings.get", {}, "one");
    expect(read).toEqual({ ok: true, value: settings });
  });

  it("moves bytes both ways, each address once", async () => {
    const { store } = start({ file });
    const bytes = new Uint8Array(1024 * 1024).fill(7);
    const { url, size } = await store.giveBytes(bytes);
    expect(size).toBe(1024 * 1024);
    expect(bytes.byteLength).toBe(0);
    const back = await store.takeBytes(url);
    expect([back.byteLength, back[0], back.at(-1)]).toEqual([size, 7, 7]);
    await expect(store.takeBytes(url)).rejects.toMatchObject({
      code: "bytes.gone",
    });
  });
});

describe("the store thread", () => {
  it("prints in a worker of its own and hands over the PDF", async () => {
    const { store, events } = start();
    await startPrinting(store);
    const ends = () =>
      events.flatMap((event) =>
        event.kind === "job" && event.end !== undefined ? [event.end] : [],
      );
    await until(() => ends().length > 0);
    const [end] = ends();
    expect(end).toMatchObject({ ok: true });
    if (end?.ok !== true) return;
    const { pdf } = end.value as { readonly pdf: { readonly url: string } };
    const bytes = await store.takeBytes(pdf.url);
    expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe("%PDF-");
  });

  it("answers a call that is none, and input that cannot be sent", async () => {
    const { store } = start();
    expect(await store.call("no.call", {}, "one")).toMatchObject({
      error: { code: "call.unknown" },
    });
    expect(await store.call("settings.get", () => 1, "one")).toMatchObject({
      error: { code: "input.invalid" },
    });
  });

  it("gives the reason to every call while the store is shut, and opens it when it can", async () => {
    const { store, dataDir } = start();
    await store.opened();
    const second = start({}, dataDir).store;
    const busy = { ok: false, error: { code: "store.busy" } };
    expect(await second.opened()).toMatchObject(busy);
    expect(await second.call("settings.get", {}, "two")).toMatchObject(busy);
    await store.close();
    // Two windows may ask at once.
    const both = await Promise.all([second.reopen(), second.reopen()]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await second.call("settings.get", {}, "two")).toMatchObject({
      ok: true,
    });
  });

  it("tells a damaged store as data", async () => {
    const dataDir = temporaryFolder();
    writeFileSync(path.join(dataDir, "chipbrief.db"), "no database at all");
    const { store, log } = start({}, dataDir);
    expect(await store.opened()).toMatchObject({
      error: { code: "store.damaged" },
    });
    expect(log).toEqual([]);
  });

  it("ends what is open when it crashes, jobs too, says so, and is started anew", async () => {
    const { store, log, events } = start({ file: CRASHING_THREAD, tooSoon: 0 });
    const answer = await startPrinting(store);
    const open = store.call("test.crash", {}, "one");
    await until(() => events.some(({ kind }) => kind === "reopened"));
    expect(await open).toMatchObject({ ok: false });
    expect(log).toEqual(["bang"]);
    expect(events.filter(({ kind }) => kind === "job").at(-1)).toMatchObject({
      ...answer,
      end: { error: { code: "unexpected" } },
    });
    expect(await store.call("settings.get", {}, "one")).toMatchObject({
      ok: true,
    });
  });

  it("stays down where it crashes at once, until it is asked to open anew", async () => {
    const { store } = start({ file: CRASHING_THREAD });
    await store.opened();
    await store.call("test.crash", {}, "one");
    const down = { ok: false, error: { code: "unexpected" } };
    await expect
      .poll(() => store.call("settings.get", {}, "one"))
      .toMatchObject(down);
    expect(await store.reopen()).toMatchObject({ ok: true });
    expect(await store.call("settings.get", {}, "one")).toMatchObject({
      ok: true,
    });
  });

  it("finishes what was asked before it closes", async () => {
    const { store, dataDir } = start();
    await store.opened();
    const saving = store.call("settings.save", { settings }, "one");
    await store.close();
    expect(await saving).toMatchObject({ ok: true });
    const again = start({}, dataDir).store;
    expect(await again.call("settings.get", {}, "one")).toEqual({
      ok: true,
      value: settings,
    });
  });
});
