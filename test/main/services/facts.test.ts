import { expect, it } from "vitest";
import type { Claim } from "../../../main/domain/claim.ts";
import type { Fact } from "../../../main/domain/fact.ts";
import { openTestApp, type TestApp } from "../../support/test-app.ts";

const onlyFact = async ({ ask }: TestApp, text: string) => {
  const { rows } = await ask("facts.list", { query: text });
  const [sheet] = rows;
  if (sheet === undefined) throw new Error(`nothing found for ${text}`);
  return sheet;
};

/** A new fact beside an existing one, with one claim that is printed. */
const aNewFact = async (
  test: TestApp,
): Promise<{ readonly fact: Fact; readonly claims: readonly Claim[] }> => {
  const { fact, claims } = await onlyFact(test, "MetaX 743");
  const [first] = claims;
  if (first === undefined) throw new Error("no claim");
  const id = test.newId() as Fact["id"];
  const claim = { ...first.claim, id: test.newId() as Claim["id"], factId: id };
  return { fact: { ...fact, id, printedClaimId: claim.id }, claims: [claim] };
};

it("keeps a new fact with its claim, finds it by the words of its statement and forgets it when it is removed", async () => {
  const test = openTestApp();
  const { fact, claims } = await aNewFact(test);
  const worded = {
    ...fact,
    statement: {
      de: "Großrechner erzielen {value}.",
      en: "Mainframes earn {value}.",
    },
  };
  await test.ask("facts.save", { fact: worded, claims });
  const found = await onlyFact(test, "grossrechner");
  expect(found.fact).toEqual(worded);
  expect(found.printed?.claim).toEqual(claims[0]);
  await test.ask("facts.remove", { ids: [fact.id] });
  expect((await test.ask("facts.list", { query: "grossrechner" })).total).toBe(
    0,
  );
  expect((await test.ask("app.check")).problems).toEqual([]);
});

it("refuses a fact that names what does not exist, and writes nothing of it", async () => {
  const test = openTestApp();
  const { fact, claims } = await aNewFact(test);
  const before = (await test.ask("changes.list")).total;
  expect(
    await test.refusal("facts.save", {
      fact: { ...fact, topicId: test.newId() },
      claims,
    }),
  ).toBe("reference.missing");
  expect(await test.refusal("facts.save", { fact, claims: [] })).toBe(
    "reference.missing",
  );
  expect((await test.ask("changes.list")).total).toBe(before);
  expect(await test.refusal("facts.get", { id: fact.id })).toBe(
    "record.missing",
  );
});

it("prints only a claim of its own that still speaks", async () => {
  const test = openTestApp();
  const { fact, claims } = await onlyFact(test, "MetaX 743");
  const other = await onlyFact(test, "Moore Threads");
  const foreign = other.printed?.claim.id;
  expect(
    await test.refusal("facts.save", {
      fact: { ...fact, printedClaimId: foreign },
    }),
  ).toBe("fact.claimNotPrintable");
  const setAside = {
    ...claims[0]?.claim,
    standing: { kind: "setAside", reason: { en: "retracted" } },
  };
  expect(await test.refusal("claims.save", { claim: setAside })).toBe(
    "fact.claimNotPrintable",
  );
});

it("becomes disputed when a second claim contradicts it, and undisputed again when that one is set aside", async () => {
  const test = openTestApp();
  const { fact, claims } = await onlyFact(test, "MetaX 743");
  const first = claims[0]?.claim;
  const id = test.newId();
  const other = {
    ...first,
    id,
    reading: { kind: "number", value: 600e6, step: 1e6 },
  };
  await test.ask("claims.save", { claim: other });
  expect((await test.ask("facts.get", { id: fact.id })).isDisputed).toBe(true);
  expect(
    (
      await test.ask("facts.list", {
        query: { states: ["disputed"], ids: [fact.id] },
      })
    ).total,
  ).toBe(1);
  await test.ask("claims.save", {
    claim: {
      ...other,
      standing: { kind: "setAside", reason: { en: "misread" } },
    },
  });
  expect((await test.ask("facts.get", { id: fact.id })).isDisputed).toBe(false);
});

it("does not call two readings disputed that differ by less than their rounding", async () => {
  const test = openTestApp();
  const { fact, claims } = await onlyFact(test, "MetaX 743");
  const claim = {
    ...claims[0]?.claim,
    id: test.newId(),
    reading: { kind: "number", value: 743_400_000, step: 100_000 },
  };
  await test.ask("claims.save", { claim });
  expect((await test.ask("facts.get", { id: fact.id })).isDisputed).toBe(false);
});

it("does not let go of a subject or source that a fact rests on", async () => {
  const test = openTestApp();
  const { subjects, claims } = await onlyFact(test, "MetaX 743");
  expect(await test.refusal("subjects.remove", { id: subjects[0]?.id })).toBe(
    "record.used",
  );
  expect(
    await test.refusal("sources.remove", { id: claims[0]?.source.id }),
  ).toBe("record.used");
});

it("finds a fact by a Chinese alias, by a number in either language and by its subject's new name", async () => {
  const test = openTestApp();
  expect(
    (await test.ask("facts.list", { query: "昇腾" })).total,
  ).toBeGreaterThan(0);
  expect(
    (await test.ask("facts.list", { query: "1,65" })).total,
  ).toBeGreaterThan(0);
  expect(
    (await test.ask("facts.list", { query: "1.65" })).total,
  ).toBeGreaterThan(0);
  const { subjects } = await onlyFact(test, "MetaX 743");
  await test.ask("subjects.save", {
    subject: { ...subjects[0], name: { de: "Weidenfluss", en: "Weidenfluss" } },
  });
  expect(
    (await test.ask("facts.list", { query: "weidenfluss 743" })).total,
  ).toBeGreaterThan(0);
});

it("takes what looks like search syntax as plain words", async () => {
  const test = openTestApp();
  for (const query of [
    '"',
    "NEAR(",
    "a OR b",
    "names:x",
    "*",
    "-",
    "'; DROP TABLE fact; --",
    "(",
    "^x",
    "\u0000",
  ]) {
    const answer = await test.app.call(
      "facts.list",
      { query },
      { window: "test" },
    );
    expect(answer.ok || answer.error.code === "input.invalid").toBe(true);
  }
  expect((await test.ask("facts.list", { query: "***" })).total).toBe(0);
});

it("keeps the earlier grade of a source and when it ceased to hold", async () => {
  const test = openTestApp();
  const { claims } = await onlyFact(test, "MetaX 743");
  const source = claims[0]?.source;
  const saved = await test.ask("sources.save", {
    source: { ...source, reliability: "D" },
    why: "two corrections",
  });
  expect(saved.reliabilityHistory).toEqual([
    {
      reliability: source?.reliability,
      until: "2026-11-24T09:00:00.000Z",
      why: "two corrections",
    },
  ]);
});

it("answers each state apart, and all of them together", async () => {
  const test = openTestApp();
  const total = async (states: readonly string[]) =>
    (await test.ask("facts.list", { query: { states } })).total;
  const all = (await test.ask("facts.list")).total;
  const disputed = await total(["disputed"]);
  expect(disputed).toBeGreaterThan(0);
  expect(await total(["current"])).toBe(all - disputed);
  const [first, second] = (
    await test.ask("facts.list", { query: { states: ["current"] }, limit: 2 })
  ).rows;
  await test.ask("facts.save", {
    fact: { ...first?.fact, withdrawnAt: "2026-11-24T09:00:00Z" },
  });
  await test.ask("facts.save", {
    fact: { ...second?.fact, supersededBy: first?.fact.id },
  });
  expect(await total(["withdrawn"])).toBe(1);
  expect(await total(["superseded"])).toBe(1);
  expect(await total(["current", "disputed", "superseded", "withdrawn"])).toBe(
    all,
  );
  expect(await total(["current"])).toBe(all - disputed - 2);
});

it("counts freshness in SQL as the domain does", async () => {
  const test = openTestApp();
  for (const day of [
    "2026-11-24",
    "2026-12-20",
    "2027-02-08",
    "2027-02-22",
    "2027-02-23",
    "2027-05-23",
    "2027-05-24",
    "2028-01-01",
  ]) {
    test.setTime(`${day}T10:00:00.000Z`);
    const { rows } = await test.ask("facts.list", { limit: 200 });
    for (const freshness of ["current", "dueSoon", "overdue"]) {
      const found = await test.ask("facts.list", {
        query: { freshness: [freshness] },
        limit: 200,
      });
      expect(found.rows.map(({ fact }) => fact.id)).toEqual(
        rows
          .filter((sheet) => sheet.freshness === freshness)
          .map(({ fact }) => fact.id),
      );
    }
  }
});

it("puts a fact back as it stood after an earlier change, its claims too", async () => {
  const test = openTestApp();
  const before = await onlyFact(test, "MetaX 743");
  const [seq] = (
    await test.ask("facts.history", { id: before.fact.id })
  ).rows.map((change) => change.seq);
  await test.ask("claims.save", {
    claim: { ...before.claims[0]?.claim, id: test.newId(), credibility: 5 },
  });
  await test.ask("facts.save", {
    fact: {
      ...before.fact,
      statement: { de: "anders {value}", en: "other {value}" },
    },
  });
  await test.ask("facts.restore", { id: before.fact.id, seq });
  expect(await test.ask("facts.get", { id: before.fact.id })).toEqual(before);
  await test.ask("changes.undo");
  expect(
    (await test.ask("facts.get", { id: before.fact.id })).claims,
  ).toHaveLength(before.claims.length + 1);
});

it("answers rows of a list with what a sheet of the same fact says, in a fraction of the bytes", async () => {
  const test = openTestApp();
  const query = { states: ["disputed"] };
  const sheets = await test.ask("facts.list", { query });
  const rows = await test.ask("facts.rows", { query });
  expect(rows.total).toBe(sheets.total);
  expect(rows.rows.map(({ id, printed }) => [id, printed])).toEqual(
    sheets.rows.map(({ fact, printed }) => [fact.id, printed?.claim]),
  );
  const size = (value: unknown) => JSON.stringify(value).length;
  expect(size(rows)).toBeLessThan(size(sheets) / 3);
});

it("lists first what has the words in its subject and attribute", async () => {
  const test = openTestApp();
  const { rows } = await test.ask("facts.rows", { query: "910C performance" });
  expect(rows[0]?.attribute.name.en).toBe("Compute performance");
});

it("finds a fact by the new name of its topic", async () => {
  const test = openTestApp();
  const [topic] = (await test.ask("topics.list")).rows;
  const name = { de: "Zollrecht", en: "Customs law" };
  await test.ask("topics.save", { topic: { ...topic, name } });
  const { total } = await test.ask("facts.rows", { query: "zollrecht" });
  expect(total).toBeGreaterThan(0);
});
