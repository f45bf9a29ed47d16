import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createNewest } from "../../../renderer/briefings/newest.ts";
import { createSaver } from "../../../renderer/briefings/saver.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const setUp = () => {
  const started: string[] = [];
  const ended: string[] = [];
  const failed: unknown[] = [];
  const cancelled: string[] = [];
  const settle = new Map<
    string,
    { readonly end: () => void; readonly fail: (error: Error) => void }
  >();
  const newest = createNewest<string, string>({
    run: (order) => {
      started.push(order);
      const end = new Promise<string>((resolve, reject) =>
        settle.set(order, { end: () => resolve(order), fail: reject }),
      );
      return {
        end,
        cancel: () => {
          cancelled.push(order);
          settle.get(order)?.fail(new Error("cancelled"));
        },
      };
    },
    onResult: (result) => ended.push(result),
    onError: (error) => failed.push(error),
    waitMs: 100,
    patienceMs: 1000,
  });
  const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
  return { newest, started, ended, failed, cancelled, settle, pass };
};

describe("work of which only the newest counts", () => {
  it("waits for the last key, then runs once", async () => {
    const { newest, started, pass } = setUp();
    for (const order of ["a", "b", "c"]) newest.ask(order);
    await pass(100);
    expect(started).toEqual(["c"]);
  });

  it("lets what runs end, then does the newest of what was asked for meanwhile", async () => {
    const { newest, started, ended, settle, cancelled, pass } = setUp();
    newest.ask("a");
    await pass(100);
    newest.ask("b");
    newest.ask("c");
    await pass(200);
    expect(started).toEqual(["a"]);
    settle.get("a")?.end();
    await pass(0);
    expect({ started, ended, cancelled }).toEqual({
      started: ["a", "c"],
      ended: ["a"],
      cancelled: [],
    });
  });

  it("cancels what takes too long for a newer one, which is no error", async () => {
    const { newest, started, failed, cancelled, pass } = setUp();
    newest.ask("a");
    await pass(1500);
    newest.ask("b");
    await pass(100);
    expect({ started, failed, cancelled }).toEqual({
      started: ["a", "b"],
      failed: [],
      cancelled: ["a"],
    });
  });

  it("tells an error of the newest, and nothing once it is stopped", async () => {
    const { newest, failed, settle, pass } = setUp();
    newest.ask("a");
    await pass(100);
    settle.get("a")?.fail(new Error("no"));
    await pass(0);
    expect(failed).toHaveLength(1);
    newest.ask("b");
    await pass(100);
    newest.stop();
    await pass(0);
    expect(failed).toHaveLength(1);
  });
});

describe("saving", () => {
  it("writes the newest value a moment after the last change, one at a time", async () => {
    const written: string[] = [];
    let done: (() => void) | undefined;
    const saver = createSaver<string>((value) => {
      written.push(value);
      return new Promise((resolve) => {
        done = () => resolve(true);
      });
    }, 300);
    saver.push("a");
    saver.push("b");
    await vi.advanceTimersByTimeAsync(300);
    saver.push("c");
    await vi.advanceTimersByTimeAsync(300);
    expect(written).toEqual(["b"]);
    done?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(written).toEqual(["b", "c"]);
  });

  it("flushes at once, and tries again what could not be written", async () => {
    const answers = [false, true];
    const written: string[] = [];
    const saver = createSaver<string>((value) => {
      written.push(value);
      return Promise.resolve(answers.shift() ?? true);
    }, 300);
    saver.push("a");
    await saver.flush();
    await saver.flush();
    await saver.flush();
    expect(written).toEqual(["a", "a"]);
  });
});
