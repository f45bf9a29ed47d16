import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { flowSuite, itStayedQuiet } from "../support/flow-suite.ts";
import { untilSettled } from "../support/flow-places.ts";
import { flattened, readPdf } from "../support/pdf-text.ts";

const SENTENCE =
  "Two chip families, one decision: what holds is on seven pages.";
/** Stands behind the wall of the sample's note. */
const PRIVATE = /Budget|Probelauf ist intern/;

const flow = flowSuite();

const page = () => flow().page;
const blocks = () => page().getByRole("grid", { name: "Blocks" });
const block = (text: string | RegExp) =>
  blocks().getByRole("row").filter({ hasText: text }).first();
const names = () => blocks().getByRole("row").allTextContents();
const pdfPage = (number: number) =>
  page().getByRole("img", { name: new RegExp(`^Page ${number} of`) });
const toast = () => page().getByRole("status").filter({ hasText: /\S/ });
/** What is drawn on a page, as its pixels. */
const drawn = async (number: number) =>
  (await pdfPage(number).locator("canvas").screenshot()).toString("base64");
const briefing = async () => {
  const id = /briefings\/([0-9a-f-]+)/.exec(page().url())?.[1] ?? "";
  return flow().ask("briefings.get", { id });
};

describe("a briefing", () => {
  it("is begun for a client from the template of the market, and stands there as a PDF", async () => {
    await flow().go("#/briefings");
    await page()
      .getByRole("button", { name: /^Briefing/ })
      .click();
    await page().getByRole("radio", { name: "English" }).click();
    await page().getByRole("button", { name: "Begin briefing" }).click();
    await page()
      .getByRole("heading", { level: 1, name: "AI chips from China" })
      .waitFor();
    expect((await briefing()).languages).toEqual(["en"]);
    expect(await names()).toHaveLength((await briefing()).blocks.length);
    await pdfPage(1).locator("canvas").waitFor();
    await page()
      .getByText(/^Page 1 of \d$/)
      .waitFor();
  });

  it("opens the form of every block, one after the other by ↓", async () => {
    const all = await names();
    await block(/^Cover/).click();
    for (const _ of all.slice(1)) await page().keyboard.press("ArrowDown");
    await expect
      .poll(() => blocks().getByRole("row", { selected: true }).textContent())
      .toBe(all.at(-1));
    expect(flow().complaints()).toEqual([]);
  });

  it("shows what is typed into a block on its page, and keeps it", async () => {
    await block(/^Cover/).click();
    const before = await drawn(1);
    const field = page().getByRole("textbox", { name: "In one sentence" });
    await field.fill(SENTENCE);
    await expect.poll(() => drawn(1), { timeout: 10_000 }).not.toBe(before);
    await expect
      .poll(async () => JSON.stringify((await briefing()).blocks[0]))
      .toContain(SENTENCE);
  });

  it("moves a block by Alt ↑ and ↓, and undo puts it back", async () => {
    await block(/Key figures/).click();
    const before = await names();
    await page().keyboard.press("Alt+ArrowUp");
    await expect.poll(names).not.toEqual(before);
    const types = async () => {
      await untilSettled(page());
      return (await briefing()).blocks.map(({ type }) => type).join(" ");
    };
    await expect.poll(types).toMatch(/^cover part keyFigures judgements/);
    await page().keyboard.press("Alt+ArrowDown");
    await expect.poll(types).toMatch(/^cover part judgements keyFigures/);
    await page().keyboard.press("Control+z");
    await expect.poll(types).toMatch(/^cover part keyFigures judgements/);
    await page().keyboard.press("Control+z");
    await expect.poll(types).toMatch(/^cover part judgements keyFigures/);
    await expect.poll(names).toEqual(before);
  });

  it("leaves a block out of print and tells so, until it is printed again", async () => {
    const key = block(/Key of likelihoods/);
    await key.click();
    await page().getByRole("button", { name: "Leave out of print" }).click();
    await expect.poll(() => key.textContent()).toMatch(/not printed$/);
    await page().getByRole("button", { name: "Print again" }).click();
    await expect.poll(() => key.textContent()).toMatch(/Page\s+\d$/);
  });

  it("names what is to be known before it is handed over; F8 leads to the block and its page", async () => {
    const preflight = page().getByRole("region", {
      name: "Before handing over",
    });
    await preflight
      .getByText(/^Disputed: Ascend 910C/)
      .first()
      .waitFor();
    await page().keyboard.press("F8");
    await expect
      .poll(() => blocks().getByRole("row", { selected: true }).textContent())
      .toContain("Judgements");
  });
});

describe("handing over", () => {
  it("writes the PDF to a file that other programs read: text, sources, no private word", async () => {
    await block(/^Cover/).click();
    await page().getByRole("textbox", { name: "In one sentence" }).click();
    await page().keyboard.press("Control+Enter");
    await toast()
      .getByText(/^Issue \d{4}-\d+ handed over: .+\.pdf in saved/)
      .waitFor({ timeout: 15_000 });
    const [file = ""] = readdirSync(flow().saveDir);
    expect(file).toMatch(/^\d{4}-\d+ AI chips from China\.pdf$/);
    const pdf = readPdf(readFileSync(path.join(flow().saveDir, file)));
    pdf.check();
    const text = flattened(pdf.text());
    expect(text).toContain(SENTENCE);
    expect(text).toContain("Muster Maschinenbau GmbH");
    expect(text).toMatch(/780 TFLOPS/);
    expect(text).not.toMatch(PRIVATE);
    expect(text).not.toContain("Draft");
    expect(pdf.pages).toBeGreaterThan(5);
    expect(pdf.language).toMatch(/^en/);
  });

  it("keeps the handout at the client, unchanged by what is edited later", async () => {
    const { rows } = await flow().ask("handouts.list", { limit: 10 });
    expect(rows).toHaveLength(1);
    await flow().go("#/clients/c41b0000-0007-4000-8000-000000000001/handouts");
    await page().getByText("AI chips from China").first().waitFor();
    await page().getByRole("button", { name: "Save PDF" }).first().click();
    await expect.poll(() => readdirSync(flow().saveDir).length).toBe(2);
    const [first = "", second = ""] = readdirSync(flow().saveDir).map((name) =>
      path.join(flow().saveDir, name),
    );
    expect(readFileSync(first).equals(readFileSync(second))).toBe(true);
  });
});

itStayedQuiet(flow);
