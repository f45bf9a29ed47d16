import { expect, it } from "vitest";
import type { PrintedBriefing } from "../../../main/contract/jobs.ts";
import type { JobEnd } from "../../../main/contract/events.ts";
import { openTestApp, type TestApp } from "../../support/test-app.ts";

const ended = async ({ events }: TestApp, job: string): Promise<JobEnd> => {
  for (;;) {
    const end = events.find(
      (event) =>
        event.kind === "job" && event.id === job && event.end !== undefined,
    );
    if (end?.kind === "job" && end.end !== undefined) return end.end;
    // oxlint-disable-next-line no-await-in-loop -- waiting is the point
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

const sampleOf = async ({ ask }: TestApp) => {
  const [briefing] = (await ask("briefings.list")).rows;
  if (briefing === undefined) throw new Error("no sample briefing");
  return briefing;
};

const issue = async (
  test: TestApp,
  language = "de",
): Promise<PrintedBriefing> => {
  const { job } = await test.ask("handouts.issue", {
    briefing: await sampleOf(test),
    language,
  });
  const end = await ended(test, job);
  if (!end.ok) throw new Error(end.error.code);
  // The end of this job, see contract/calls.ts.
  return end.value as PrintedBriefing;
};

it("numbers handouts by client and year, and keeps each with its PDF and the facts that it printed", async () => {
  const test = openTestApp();
  const first = await issue(test);
  const second = await issue(test, "en");
  test.setTime("2027-01-04T09:00:00.000Z");
  await issue(test);
  const { rows } = await test.ask("handouts.list");
  expect(rows.map(({ number, language }) => [number, language])).toEqual([
    ["2027-01", "de"],
    ["2026-02", "en"],
    ["2026-01", "de"],
  ]);
  const kept = rows.at(-1);
  const { url } = await test.ask("handouts.pdf", { id: kept?.id });
  expect(
    Buffer.from(test.app.takeBytes(url)).equals(
      Buffer.from(test.app.takeBytes(first.pdf.url)),
    ),
  ).toBe(true);
  expect(kept?.prints.length).toBe(first.facts);
  expect(second.handoutId).toBe(rows[1]?.id);
  const frozen = (await test.ask("handouts.frozen", { id: kept?.id })) as {
    readonly facts: readonly unknown[];
  };
  expect(frozen.facts.length).toBe(first.facts);
}, 60_000);

it("gives two handouts issued at once two numbers", async () => {
  const test = openTestApp();
  const briefing = await sampleOf(test);
  const jobs = await Promise.all(
    ["de", "en"].map((language) =>
      test.ask("handouts.issue", { briefing, language }),
    ),
  );
  const ends = await Promise.all(jobs.map(({ job }) => ended(test, job)));
  expect(ends.map(({ ok }) => ok)).toEqual([true, true]);
  expect(
    (await test.ask("handouts.list")).rows.map(({ number }) => number),
  ).toEqual(["2026-02", "2026-01"]);
}, 60_000);

it("never takes back or changes what was handed over, and tells where a fact was printed", async () => {
  const test = openTestApp();
  const { handoutId } = await issue(test);
  expect(await test.refusal("changes.undo")).toBe("handout.fixed");
  const { prints } = await test.ask("handouts.get", { id: handoutId });
  const uses = await test.ask("facts.uses", { id: prints[0]?.factId });
  expect(
    uses.filter(({ noun }) => noun === "handout").map(({ id }) => id),
  ).toEqual([handoutId]);
}, 60_000);

it("ends a cancelled print as cancelled, and prints the next one", async () => {
  const test = openTestApp();
  const briefing = await sampleOf(test);
  const { job } = await test.ask("briefings.print", {
    briefing,
    language: "de",
  });
  await test.ask("jobs.cancel", { job });
  expect(await ended(test, job)).toMatchObject({
    ok: false,
    error: { code: "print.cancelled" },
  });
  expect(await test.refusal("jobs.cancel", { job })).toBe("job.unknown");
  const next = await test.ask("briefings.print", { briefing, language: "de" });
  expect(await ended(test, next.job)).toMatchObject({ ok: true });
}, 60_000);

it("prints a notice in the place of a block that cannot be read, and the rest as ever", async () => {
  const test = openTestApp();
  const briefing = await sampleOf(test);
  const [first, ...rest] = briefing.blocks;
  const broken = { ...first, id: test.newId(), type: "nonsense", options: {} };
  const { job } = await test.ask("briefings.print", {
    briefing: { ...briefing, blocks: [first, broken, ...rest] },
    language: "de",
  });
  const end = await ended(test, job);
  expect(
    end.ok &&
      (end.value as PrintedBriefing).findings.filter(
        ({ severity }) => severity === "error",
      ).length,
  ).toBe(1);
}, 60_000);
