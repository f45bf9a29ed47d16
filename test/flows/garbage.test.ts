import { describe, expect, it } from "vitest";
import { callNames } from "../../main/contract/calls.ts";
import { hostCallNames } from "../../main/contract/host-calls.ts";
import { flowSuite } from "../support/flow-suite.ts";

const flow = flowSuite();

/** Nothing that any call takes: every input is an object with known keys. */
const GARBAGE: readonly unknown[] = [
  "",
  "'; DROP TABLE fact; --",
  "x".repeat(100_000),
  0,
  -1,
  1e308,
  true,
  [],
  [[[[[]]]]],
  [null],
  { nothing: "of that name" },
  { id: { $ne: null } },
  { id: "../../../etc/passwd", limit: 1e9, offset: -1, query: [] },
  JSON.parse('{"__proto__":{"isAdmin":true},"constructor":{"prototype":{}}}'),
  { fact: null, settings: null, note: 7, ids: "all", url: "/bytes/x" },
];

const BAD_NAMES: readonly unknown[] = [
  "",
  "facts",
  "facts.",
  ".list",
  "facts.list.extra",
  "Facts.List",
  "facts.constructor",
  "constructor.constructor",
  "__proto__.toString",
  "toString",
  "facts.list\u0000",
  "x".repeat(10_000),
  0,
  null,
  [],
  {},
  ["facts", "list"],
];

type Door = "call" | "host";

/** Asks everything of one door at once, as a page gone mad would; answers what came back, each kind once. */
const askAll = (
  door: Door,
  names: readonly unknown[],
  inputs: readonly unknown[],
) =>
  flow().page.evaluate(
    async ([through, allNames, allInputs]) => {
      const ask = window.api[through] as (
        name: unknown,
        input: unknown,
      ) => Promise<{ ok: boolean; error?: { code: string } }>;
      const answers = await Promise.all(
        allNames.flatMap((name) =>
          allInputs.map(async (input) => {
            const { ok, error } = await ask(name, input);
            return ok
              ? `${String(name)} took ${JSON.stringify(input)}`
              : (error?.code ?? "no code");
          }),
        ),
      );
      return [...new Set(answers)].toSorted();
    },
    [door, names, inputs] as const,
  );

/** All that the store holds, as its own check and history see it. */
const stateOfStore = async () => {
  const { ask } = flow();
  const { counts } = await ask("app.status", {});
  const { total } = await ask("changes.list", { limit: 1 });
  const { problems } = await ask("app.check", {});
  return { counts, total, problems, settings: await ask("settings.get", {}) };
};

describe("a page that asks for everything with garbage", () => {
  it("gets errors and nothing else, and the store stays as it was", async () => {
    const before = await stateOfStore();
    expect(await askAll("call", callNames, GARBAGE)).toEqual(["input.invalid"]);
    expect(await askAll("host", hostCallNames, GARBAGE)).toEqual([
      "input.invalid",
    ]);
    expect(await stateOfStore()).toEqual(before);
  });

  it("is told of calls that do not exist, whatever it calls them", async () => {
    expect(await askAll("call", BAD_NAMES, [{}])).toEqual(["call.unknown"]);
    expect(await askAll("host", BAD_NAMES, [{}])).toEqual(["call.unknown"]);
    // A call of the one door is none at the other.
    expect(await askAll("host", callNames, [{}])).toEqual(["call.unknown"]);
    expect(await askAll("call", hostCallNames, [{}])).toEqual(["call.unknown"]);
  });

  it("is answered even where its question cannot be sent", async () => {
    const codes = await flow().page.evaluate(async () => {
      const circle: Record<string, unknown> = {};
      circle["itself"] = circle;
      const unsendable = [
        circle,
        { limit: 1n },
        { limit: Number.NaN },
        () => 1,
        Symbol("x"),
      ];
      const ask = window.api.call as (
        name: string,
        input: unknown,
      ) => Promise<{ ok: boolean; error?: { code: string } }>;
      const answers = await Promise.all(
        unsendable.map((input) => ask("facts.save", input)),
      );
      return answers.map(({ error }) => error?.code);
    });
    expect([...new Set(codes)]).toEqual(["input.invalid"]);
  });

  it("reaches no file but the page's own, and no byte twice", async () => {
    const statuses = await flow().page.evaluate(async () => {
      const addresses = [
        "/bytes/",
        `/bytes/${"0".repeat(32)}`,
        "/../chipbrief.db",
        "/..%2f..%2fmain%2findex.js",
        "/%2e%2e/%2e%2e/package.json",
        "/assets/%00",
        "//etc/passwd",
        "/C:/Windows/win.ini",
      ];
      const got = await Promise.all(
        addresses.map((address) =>
          fetch(`${location.origin}${address}`).then(
            ({ status }) => status,
            () => 0,
          ),
        ),
      );
      const posted = await fetch("/", { method: "POST", body: "x" });
      return [...got, posted.status];
    });
    expect(statuses.filter((status) => status < 400)).toEqual([]);
  });

  it("reaches no other place, and each try is counted", async () => {
    const { count } = await flow().refused();
    const reached = await flow().page.evaluate(async () => {
      const tries = [
        () => fetch("https://example.com/"),
        () => fetch("http://127.0.0.1:9/"),
        () =>
          new Promise((resolve, reject) => {
            const request = new XMLHttpRequest();
            request.addEventListener("load", resolve);
            request.addEventListener("error", reject);
            request.open("GET", "https://example.com/");
            request.send();
          }),
      ];
      const ends = await Promise.all(
        tries.map((start) =>
          start().then(
            () => true,
            () => false,
          ),
        ),
      );
      const image = new Image();
      const loaded = new Promise((resolve) => {
        image.addEventListener("load", () => resolve(true));
        image.addEventListener("error", () => resolve(false));
      });
      image.src = "https://example.com/x.png";
      return [...ends, await loaded];
    });
    expect(reached).toEqual([false, false, false, false]);
    await expect
      .poll(async () => (await flow().refused()).count)
      .toBeGreaterThanOrEqual(count + 4);
  });

  it("leaves a window that works, and no unexpected error in its log", async () => {
    expect(flow().logged).toEqual([]);
    await flow().go("#/library/facts");
    await flow().page.getByRole("row", { name: /^H20/ }).first().waitFor();
  });
});
