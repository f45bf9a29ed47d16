import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { temporaryFolder } from "../support/folders.ts";

const CLI = fileURLToPath(new URL("../../out/main/cli.js", import.meta.url));

type Run = {
  readonly code: number;
  readonly out: string;
  readonly err: string;
};

/** The built command line as a whole process, from the given folder, in English. */
const run = (
  folder: string,
  args: readonly string[],
  input = "",
): Promise<Run> =>
  new Promise((resolve) => {
    const env = { ...process.env, LC_ALL: "C", LANG: "C", INIT_CWD: folder };
    const child = execFile(
      process.execPath,
      [CLI, ...args, "--data", path.join(folder, "data")],
      { env, maxBuffer: 64e6 },
      (error, out, err) => {
        resolve({ code: error === null ? 0 : Number(error.code), out, err });
      },
    );
    child.stdin?.end(input);
  });

type PlainFact = {
  readonly id: string;
  readonly statement: { readonly de: string; readonly en: string };
  readonly subjects: readonly string[];
  readonly disputed: boolean;
  readonly printed: {
    readonly value: unknown;
    readonly unit: string;
    readonly asOf: string | null;
    readonly credibility: number;
  } | null;
  readonly claims: readonly {
    readonly source: {
      readonly publisher: string;
      readonly reliability: string;
    };
    readonly standing: { readonly kind: string };
  }[];
};

it("finds a disputed fact with all its claims, as programs read it", async () => {
  const folder = temporaryFolder();
  const { code, out } = await run(folder, [
    "facts",
    "--query",
    "910C TFLOPS",
    "--json",
  ]);
  expect(code).toBe(0);
  const facts = JSON.parse(out) as readonly PlainFact[];
  const compute = facts.find(({ disputed }) => disputed);
  expect(compute).toMatchObject({ printed: { value: 780, unit: "TFLOPS" } });
  expect(compute?.subjects).toContain("Ascend 910C");
  expect(compute?.statement.de).toContain("780\u00A0TFLOPS");
  expect(
    compute?.claims.map(({ source, standing }) => [
      source.publisher,
      source.reliability,
      standing.kind,
    ]),
  ).toEqual(
    expect.arrayContaining([
      ["SemiAnalysis", "B", "open"],
      ["Epoch AI", "B", "superseded"],
      ["Xpert.Digital", "C", "open"],
    ]),
  );
});

it("prints facts in the language asked for, a line each", async () => {
  const folder = temporaryFolder();
  const { out, err } = await run(folder, [
    "facts",
    "--query",
    "metax 743",
    "--lang",
    "en",
  ]);
  expect(out).toContain("CNY\u00A0743\u00A0m");
  expect(err).toMatch(/^\d+ facts?\n$/);
});

it("answers a call as one line of JSON, and an error as one with exit code 1", async () => {
  const folder = temporaryFolder();
  const good = await run(folder, ["call", "clients.list"]);
  expect(good.code).toBe(0);
  expect(JSON.parse(good.out)).toMatchObject({ ok: true, value: { total: 1 } });
  const bad = await run(folder, ["call", "facts.get", "-"], '{"id":"no id"}');
  expect(bad.code).toBe(1);
  expect(JSON.parse(bad.out)).toMatchObject({
    ok: false,
    error: { code: "input.invalid" },
  });
});

it("undoes in a later run what an earlier one did", async () => {
  const folder = temporaryFolder();
  const listed = JSON.parse(
    (await run(folder, ["call", "topics.list"])).out,
  ) as {
    readonly value: {
      readonly rows: readonly { readonly name: { readonly de: string } }[];
    };
  };
  const topic = listed.value.rows[0];
  await run(folder, [
    "call",
    "topics.save",
    JSON.stringify({ topic: { ...topic, name: { de: "anders" } } }),
  ]);
  await run(folder, ["call", "changes.undo"]);
  const after = JSON.parse(
    (await run(folder, ["call", "topics.list"])).out,
  ) as typeof listed;
  expect(after.value.rows[0]?.name.de).toBe(topic?.name.de);
});

it.each([
  [["nonsense"], "no command"],
  [["facts", "--lang", "fr"], "--lang takes de or en"],
  [["facts", "--nonsense"], "--nonsense"],
  [["call"], "call takes NOUN.VERB"],
  [["call", "facts.list", "{"], "not valid JSON"],
  [["handout", "--client", "Muster Maschinenbau GmbH"], "--out is missing"],
  [
    ["handout", "--client", "Nobody", "--template", "market", "--out", "x.pdf"],
    "Muster Maschinenbau GmbH",
  ],
  [
    [
      "handout",
      "--client",
      "Muster Maschinenbau GmbH",
      "--template",
      "none",
      "--out",
      "x.pdf",
    ],
    "market",
  ],
  [
    [
      "handout",
      "--client",
      "m",
      "--template",
      "market",
      "--out",
      "x.pdf",
      "--at",
      "yesterday",
    ],
    "--at takes",
  ],
] as const)(
  "answers %j with exit code 2, says what is wrong and writes nothing",
  async (args, sentence) => {
    const folder = temporaryFolder();
    const { code, out, err } = await run(folder, args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(sentence);
    expect(existsSync(path.join(folder, "x.pdf"))).toBe(false);
  },
);

it("prints a draft that is kept nowhere, and an issue that is numbered and kept", async () => {
  const folder = temporaryFolder();
  const handout = (file: string, ...more: readonly string[]) =>
    run(folder, [
      "handout",
      "--client",
      "muster maschinenbau gmbh",
      "--template",
      "market",
      "--lang",
      "de",
      "--out",
      file,
      "--at",
      "2026-01-02T09:00:00Z",
      "--json",
      ...more,
    ]);
  const draft = await handout("draft.pdf");
  expect(draft.err).toContain("Draft printed");
  expect(JSON.parse(draft.out)).toMatchObject({ handoutId: null });
  expect(
    JSON.parse((await run(folder, ["call", "handouts.list"])).out),
  ).toMatchObject({ value: { total: 0 } });
  await handout("again.pdf");
  expect(
    readFileSync(path.join(folder, "again.pdf")).equals(
      readFileSync(path.join(folder, "draft.pdf")),
    ),
  ).toBe(true);
  const issued = JSON.parse((await handout("issued.pdf", "--issue")).out) as {
    readonly handoutId: string;
  };
  const kept = JSON.parse(
    (await run(folder, ["call", "handouts.list"])).out,
  ) as { readonly value: { readonly rows: readonly unknown[] } };
  expect(kept.value.rows[0]).toMatchObject({
    id: issued.handoutId,
    number: "2026-01",
    language: "de",
  });
  const { code, err } = await run(folder, ["check"]);
  expect(err).toContain("nothing wrong");
  expect(code).toBe(0);
}, 60_000);

it("leaves the old file as it was when the new one cannot be written", async () => {
  const folder = temporaryFolder();
  const { code, err } = await run(folder, [
    "handout",
    "--client",
    "muster",
    "--template",
    "market",
    "--lang",
    "en",
    "--out",
    path.join("no", "such", "folder", "a.pdf"),
  ]);
  expect(code).toBe(1);
  expect(err).toContain("a.pdf");
});
