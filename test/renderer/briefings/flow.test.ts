import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Briefing } from "../../../main/domain/briefing.ts";
import {
  buildPage,
  openBrowser,
  openPage,
  type OpenPage,
} from "../../support/page-harness.ts";
import { readPdf } from "../../support/pdf-text.ts";

/*
 * From a template to a handout, in the real page on the real app. What the preview shows is bytes: the page keeps what it fetched, so that they can be read back.
 */

type Seen = {
  readonly saved: { readonly name: string; readonly url: string }[];
  readonly pdfs: number[][];
};

/** A print on a busy machine. */
const PATIENCE = { timeout: 15_000 };

let browser: Browser;
let folder: string;
let window: OpenPage;

/** The host's save dialog, answered; and the last bytes that came to the page. */
const watch = (): Promise<void> =>
  window.page.evaluate(() => {
    const own = globalThis as unknown as {
      seen: Seen;
      api: {
        host: (
          name: string,
          input: { readonly name: string; readonly url: string },
        ) => Promise<unknown>;
      };
    };
    own.seen = { saved: [], pdfs: [] };
    const { host } = own.api;
    own.api = {
      ...own.api,
      host: (name, input) => {
        if (name !== "dialogs.save") return host(name, input);
        own.seen.saved.push(input);
        return Promise.resolve({
          ok: true,
          value: { id: "1", name: input.name, folder: "Mandanten" },
        });
      },
    };
    const { fetch } = globalThis;
    globalThis.fetch = async (...input) => {
      const answer = await fetch(...input);
      own.seen.pdfs.splice(0, 1, [
        ...new Uint8Array(await answer.clone().arrayBuffer()),
      ]);
      return answer;
    };
  });

const ask = async <Value>(name: string, input: unknown): Promise<Value> => {
  const answer = await window.app.call(name as never, input, {
    window: "test",
  }); // Names of the contract.
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value; // The caller names the value of its call.
};

const briefingId = (): string => window.page.url().split("/").at(-1) ?? "";
const stored = () => ask<Briefing>("briefings.get", { id: briefingId() });
const seen = (): Promise<Seen> =>
  window.page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
const print = () =>
  window.page.locator("[data-print]").first().getAttribute("data-print");
const blocks = () =>
  window.page.getByRole("grid", { name: "Bausteine" }).getByRole("row");

/** Does something and waits until the pages in view are drawn anew. */
const untilDrawn = async (change: () => Promise<void>): Promise<void> => {
  const before = await print();
  await change();
  await window.page.waitForFunction(
    (last) =>
      document.querySelector("[data-print]")?.getAttribute("data-print") !==
      last,
    before,
  );
};

const lastText = async (): Promise<string> => {
  const { pdfs } = await seen();
  return readPdf(new Uint8Array(pdfs.at(-1) ?? [])).text();
};

beforeAll(async () => {
  folder = await buildPage();
  browser = await openBrowser();
  window = await openPage({ browser, folder });
  window.page.setDefaultTimeout(15_000);
  await window.page.getByRole("navigation", { name: "Orte" }).waitFor();
  await watch();
}, 60_000);

afterAll(async () => {
  await window.close();
  await browser.close();
});

describe("a briefing", { timeout: 60_000 }, () => {
  it("begins from a template for the client, and shows its PDF", async () => {
    const { page } = window;
    await page.keyboard.press("Control+4");
    await page.getByRole("button", { name: /^Briefing/ }).click();
    await page.getByRole("button", { name: "Briefing beginnen" }).click();
    await page.waitForSelector("[data-print] canvas");
    expect(await blocks().count()).toBe((await stored()).blocks.length);
    await expect
      .poll(lastText, PATIENCE)
      .toContain("Beim KI-Betrieb holt China auf");
  });

  it("prints what is typed, and keeps it", async () => {
    const { page } = window;
    await blocks().filter({ hasText: "Zusammenfassung" }).click();
    await untilDrawn(() =>
      page
        .getByLabel("Schlagzeile, Deutsch")
        .fill("China holt beim Betrieb auf"),
    );
    await expect
      .poll(lastText, PATIENCE)
      .toContain("China holt beim Betrieb auf");
    await expect
      .poll(async () => JSON.stringify((await stored()).blocks), PATIENCE)
      .toContain("China holt beim Betrieb auf");
  });

  it("keeps the last valid text in the PDF while the field says what it needs", async () => {
    const { page } = window;
    const field = page.getByLabel("Schlagzeile, Deutsch");
    await page.getByRole("radio", { name: "Englisch" }).check();
    await page.getByLabel("Schlagzeile, Englisch").fill("");
    await page.getByRole("radio", { name: "Deutsch" }).check();
    await untilDrawn(async () => {
      await field.fill("Kurz");
    });
    await field.fill("");
    await field.blur();
    await page
      .getByText("Im PDF gilt weiter der letzte gültige Stand.")
      .waitFor();
    expect(JSON.stringify((await stored()).blocks)).toContain("Kurz");
    await field.fill("China holt beim Betrieb auf");
  });

  it("moves a block by Alt and arrow, and undo puts it back", async () => {
    const { page } = window;
    const titles = async () =>
      (await blocks().allInnerTexts()).map((text) => text.split("\n")[0]);
    const before = await titles();
    const at = before.indexOf("Kennzahlen");
    await blocks().filter({ hasText: "Kennzahlen" }).click();
    await page.keyboard.press("Alt+ArrowUp");
    await expect
      .poll(titles, PATIENCE)
      .toEqual(before.toSpliced(at, 1).toSpliced(at - 1, 0, "Kennzahlen"));
    await page.keyboard.press("Control+z");
    await expect.poll(titles, PATIENCE).toEqual(before);
    await expect
      .poll(
        async () =>
          (await stored()).blocks.findIndex(
            ({ type }) => type === "keyFigures",
          ),
        PATIENCE,
      )
      .toBe(at);
  });

  it("adds a block, whose lack is an error until it is filled in", async () => {
    const { page } = window;
    await page.getByRole("button", { name: "Baustein", exact: true }).click();
    await page.getByRole("menuitem", { name: "Text", exact: true }).click();
    await page.getByText("1 Fehler").waitFor();
    await untilDrawn(() =>
      page.getByLabel("Text, Deutsch").fill("Ein eigener Absatz."),
    );
    await expect.poll(lastText, PATIENCE).toContain("Ein eigener Absatz.");
    await page.getByText("1 Fehler").waitFor({ state: "hidden" });
  });

  it("walks through what is found with F8, block and page together", async () => {
    const { page } = window;
    await page.keyboard.press("F8");
    const current = page
      .getByRole("region", { name: "Vor der Übergabe" })
      .locator("[aria-current]");
    await current.waitFor();
    const first = await current.innerText();
    await page.keyboard.press("F8");
    await expect.poll(() => current.innerText(), PATIENCE).not.toBe(first);
    await page.keyboard.press("Shift+F8");
    await expect.poll(() => current.innerText(), PATIENCE).toBe(first);
  });

  it("chooses the block that is clicked on the page", async () => {
    const { page } = window;
    await page.getByRole("row", { name: "Deckblatt" }).click();
    await page
      .locator("[data-page='1']")
      .click({ position: { x: 300, y: 200 } });
    const heading = page.getByRole("heading", { name: "Deckblatt" });
    await heading.waitFor();
    expect(await heading.count()).toBe(1);
  });

  it("is handed over with a save dialog, numbered, without the draft's mark", async () => {
    const { page } = window;
    await page.keyboard.press("Control+Enter");
    await page.getByRole("button", { name: "Im Ordner zeigen" }).waitFor();
    const { saved } = await seen();
    expect(saved).toHaveLength(1);
    expect(saved[0]?.name).toMatch(/^\d{4}-01 KI-Chips aus China\.pdf$/);
    const bytes = window.app.takeBytes(saved[0]?.url ?? "");
    const text = readPdf(bytes).text();
    expect(text).toContain("China holt beim Betrieb auf");
    expect(text).not.toContain("Entwurf");
  });

  it("lies in the list of handouts, with its PDF", async () => {
    const { page } = window;
    await window.go("#/briefings/handouts");
    await page.getByRole("row", { name: /KI-Chips aus China/ }).click();
    await page.waitForSelector("[data-print] canvas");
    expect(await lastText()).toContain("China holt beim Betrieb auf");
  });

  it("is deleted, and comes back by undo", async () => {
    const { page } = window;
    await window.go("#/briefings");
    const rows = page.getByRole("row", { name: "KI-Chips aus China" });
    await expect.poll(() => rows.count(), PATIENCE).toBe(2);
    await rows
      .last()
      .getByRole("button", { name: /löschen/ })
      .click();
    await expect.poll(() => rows.count(), PATIENCE).toBe(1);
    await page.getByRole("button", { name: /^Rückgängig/ }).click();
    await expect.poll(() => rows.count(), PATIENCE).toBe(2);
  });
});

describe.each([
  ["de", "light"],
  ["de", "dark"],
  ["en", "light"],
  ["en", "dark"],
] as const)("axe finds nothing, %s %s", (language, theme) => {
  it("in lists, form and builder", { timeout: 60_000 }, async () => {
    const { page } = window;
    const settings = await ask<Record<string, unknown>>("settings.get", {});
    await ask("settings.save", {
      settings: { ...settings, interfaceLanguage: language, appearance: theme },
    });
    await page.waitForFunction(
      ([wantedLanguage, wantedTheme]) =>
        document.documentElement.lang === wantedLanguage &&
        document.documentElement.dataset["theme"] === wantedTheme,
      [language, theme],
    );
    const { rows } = await ask<{ readonly rows: readonly Briefing[] }>(
      "briefings.list",
      {},
    );
    const found: Record<string, unknown> = {};
    const places: readonly (readonly [string, string])[] = [
      ["#/briefings", "[role=row]"],
      ["#/briefings/new", "form"],
      ["#/briefings/handouts", "[role=row]"],
      [`#/briefings/${rows[0]?.id ?? ""}`, "[data-print] canvas"],
    ];
    for (const [hash, sign] of places) {
      await window.go(hash);
      await page.waitForSelector(sign);
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode()
        .withTags([
          "wcag2a",
          "wcag2aa",
          "wcag21a",
          "wcag21aa",
          "wcag22aa",
          "best-practice",
        ])
        .analyze();
      if (violations.length > 0)
        found[hash] = violations.flatMap(({ id, nodes }) =>
          nodes.map(
            ({ html, failureSummary }) =>
              `${id}: ${html.slice(0, 160)} ${failureSummary ?? ""}`,
          ),
        );
    }
    expect(found).toEqual({});
  });
});

describe("the page", () => {
  it("met no error and broke no rule of its policy", () => {
    expect(window.complaints).toEqual([]);
  });
});
