import { describe, expect, it } from "vitest";
import * as fc from "fast-check";
import { callNames } from "../../../main/contract/calls.ts";
import { hostCallNames } from "../../../main/contract/host-calls.ts";
import {
  answerHostCalls,
  type HostHandlers,
} from "../../../main/host/answer-host-calls.ts";
import { createRefusals } from "../../../main/host/refusals.ts";

const nothing = () => null;

const handlers: HostHandlers<string> = {
  network: { refused: () => ({ count: 0, recent: [] }), report: nothing },
  dialogs: { save: nothing, open: () => [] },
  files: {
    show: () => {
      throw Object.assign(new Error("EACCES: /somebody/secret.pdf"), {
        code: "EACCES",
      });
    },
    showDataFolder: () => {
      throw Object.assign(new Error("full"), { code: "ENOSPC" });
    },
    print: nothing,
  },
  store: { reopen: nothing },
  window: {
    describe: (_input, asker) => ({ kind: "electron", browser: asker }),
    quit: nothing,
  },
};

describe("the host's calls", () => {
  const log: string[] = [];
  const answer = answerHostCalls(handlers, ({ message }) => log.push(message));

  it("are answered with what their function says, which knows who asks", async () => {
    expect(await answer("window.describe", {}, "me")).toEqual({
      ok: true,
      value: { kind: "electron", browser: "me" },
    });
    expect(await answer("window.describe", undefined, "me")).toMatchObject({
      ok: true,
    });
  });

  it("have no name in common with the app's", () => {
    const all = new Set<string>(callNames);
    expect(hostCallNames.filter((name) => all.has(name))).toEqual([]);
  });

  it("answer an error to every name that is none and every input that does not fit", async () => {
    const names = [
      "constructor",
      "window.constructor",
      "__proto__.x",
      "",
      1,
      null,
    ];
    for (const name of names)
      // oxlint-disable-next-line no-await-in-loop -- one after another
      expect(await answer(name, {}, "me")).toMatchObject({
        error: { code: "call.unknown" },
      });
    const garbage = fc
      .anything()
      .filter((value) => value !== undefined && value !== null);
    const fits = (value: unknown) =>
      typeof value === "object" &&
      value !== null &&
      Object.keys(value).length === 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...hostCallNames),
        garbage.filter((value) => !fits(value)),
        async (name, input) => {
          expect(await answer(name, input, "me")).toMatchObject({
            error: { code: "input.invalid" },
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  it("take no path for an address of bytes, and no path for a file's id", async () => {
    const name = "a.pdf";
    for (const url of ["/etc/passwd", "/bytes/../x", "file:///x", "https://x"])
      // oxlint-disable-next-line no-await-in-loop -- one after another
      expect(
        await answer("dialogs.save", { url, name, kind: "pdf" }, "me"),
      ).toMatchObject({ error: { code: "input.invalid" } });
  });

  it("tell no path when the system refuses a file", async () => {
    const refused = await answer("files.show", { id: "a" }, "me");
    expect(JSON.stringify(refused)).not.toContain("somebody");
    expect(refused).toMatchObject({
      error: { code: "unexpected", details: { message: "EACCES" } },
    });
    expect(log).toContain("EACCES: /somebody/secret.pdf");
    expect(await answer("files.showDataFolder", {}, "me")).toMatchObject({
      error: { code: "store.full" },
    });
  });
});

describe("the count of refused requests", () => {
  it("keeps the last of them, without what they said", () => {
    const refusals = createRefusals(() => "2026-11-24T09:00:00.000Z");
    refusals.add("https://example.com/path?secret=1");
    refusals.add("wss://example.org:9000/x");
    refusals.add("inline");
    expect(refusals.read()).toEqual({
      count: 3,
      recent: ["inline", "wss://example.org:9000", "https://example.com"].map(
        (origin) => ({ at: "2026-11-24T09:00:00.000Z", origin }),
      ),
    });
    for (let number = 0; number < 50; number += 1) refusals.add("x:");
    expect(refusals.read().count).toBe(53);
    expect(refusals.read().recent).toHaveLength(20);
  });
});
