import type { Browser } from "playwright-core";
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
} from "vitest";
import type { CallName } from "../../main/contract/calls.ts";
import {
  buildPage,
  openBrowser,
  openPage,
  type OpenPage,
} from "../support/page-harness.ts";

const FACT = "c41b0000-0005-4000-8000-000000000354";
/** One that nothing rests on. */
const LONE_FACT = "c41b0000-0005-4000-8000-000000000303";
const CLIENT = "c41b0000-0007-4000-8000-000000000001";
const NOTE = "c41b0000-0008-4000-8000-000000000001";

let browser: Browser;
let folder: string;
let opened: OpenPage;

beforeAll(async () => {
  folder = await buildPage();
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
});
beforeEach(async () => {
  // A month after the starter library was checked, so that checking it again is a change.
  opened = await openPage({
    browser,
    folder,
    clock: () => "2026-12-24T09:00:00.000Z",
  });
  await opened.page.waitForSelector("main");
}, 60_000);
afterEach(async () => {
  const { complaints } = opened;
  await opened.close();
  if (complaints.length > 0) throw new Error(complaints.join("\n"));
});

/** What the app answers beside the page: another window. */
const ask = async (name: CallName, input: unknown): Promise<never> => {
  const answer = await opened.app.call(name, input, { window: "another" });
  if (!answer.ok) throw new Error(`${name}: ${answer.error.code}`);
  return answer.value as never;
};
const text = (selector: string): Promise<string> =>
  opened.page.innerText(selector);
/** Number and unit never part on the screen either. */
const plain = (shown: string): string =>
  shown.replaceAll(/[\u00A0\u202F]/gu, " ");
const LONG = { timeout: 60_000 };

describe("the library", () => {
  it(
    "finds a fact while typing, opens it by keyboard alone, marks it checked and takes that back",
    LONG,
    async () => {
      const { page } = opened;
      await page.keyboard.press("Control+2");
      await page.waitForSelector("[role=grid] [role=row] strong");
      await page.keyboard.press("Control+f");
      await page.keyboard.type("910c");
      await page.waitForSelector("[role=grid] mark");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      await page.waitForSelector("main dl");
      expect(await text("main h2")).toContain("910C");
      await page.keyboard.press("p");
      await page.waitForSelector("output button");
      await page.keyboard.press("Control+z");
      await page.getByText("Rückgängig gemacht").waitFor();
    },
  );

  it(
    "edits a fact, says what does not fit at its field, keeps the draft, saves and undoes",
    LONG,
    async () => {
      const { page } = opened;
      await opened.go(`#/library/facts/${FACT}/edit`);
      const value = page.getByLabel("Wert", { exact: true }).first();
      await value.fill("siebenhundert");
      await value.blur();
      await page.getByText("Keine Zahl").waitFor();
      await opened.go("#/start");
      await page.getByRole("heading", { name: "Entwürfe" }).waitFor();
      await opened.go(`#/library/facts/${FACT}/edit`);
      await page.waitForSelector("main textarea");
      expect(await value.inputValue()).toBe("siebenhundert");
      await value.fill("rund 790");
      await page.getByText("Als ≈ 790 TFLOPS gelesen").waitFor();
      await page.keyboard.press("Control+s");
      await page.getByText("Fakt gespeichert").waitFor();
      await page.waitForSelector("main dl");
      expect(plain(await text("main [data-sheet]"))).toContain("≈ 790 TFLOPS");
      await page.keyboard.press("Control+z");
      await page.getByText("780 TFLOPS").first().waitFor();
    },
  );

  it("deletes with the way back in the news", LONG, async () => {
    const { page } = opened;
    await opened.go(`#/library/facts/${LONE_FACT}`);
    await page.waitForSelector("main dl");
    await page.getByRole("button", { name: "Weitere Aktionen" }).click();
    await page.getByRole("menuitem", { name: "Löschen" }).click();
    await page.getByText("Diesen Fakt gibt es nicht mehr").waitFor();
    await page.getByRole("button", { name: "Rückgängig" }).click();
    await page.waitForSelector("main dl");
    expect(await ask("facts.get", { id: LONE_FACT })).toBeDefined();
  });

  it(
    "prints another claim when it is chosen, and history brings the first one back",
    LONG,
    async () => {
      const { page } = opened;
      await opened.go(`#/library/facts/${FACT}`);
      await page.getByLabel("Beleg von Epoch AI drucken").click();
      await page
        .getByText("Gedruckter Beleg jetzt Epoch AI; 780 TFLOPS → 800 TFLOPS")
        .waitFor();
      await page.getByRole("button", { name: "Zurücksetzen" }).click();
      await page.getByText("Auf früheren Stand zurückgesetzt").waitFor();
      expect(plain(await text("main [data-sheet]"))).toContain("780 TFLOPS");
    },
  );

  it("hears what another window writes", LONG, async () => {
    const { page } = opened;
    await opened.go(`#/library/facts/${FACT}`);
    await page.waitForSelector("main dl");
    const { fact } = (await ask("facts.get", { id: FACT })) as {
      fact: { statement: object };
    };
    await ask("facts.save", {
      fact: { ...fact, statement: { de: "Anderswo geschrieben: {value}." } },
    });
    const shown = page.getByText("Anderswo geschrieben: 780 TFLOPS.").first();
    await shown.waitFor();
    expect(await shown.isVisible()).toBe(true);
  });
});

describe("a note", () => {
  beforeEach(async () => {
    await opened.go(`#/clients/${CLIENT}/notes/${NOTE}`);
    await opened.page.waitForSelector("[contenteditable=true]");
  });
  const stored = async () =>
    (await ask("notes.get", { id: NOTE })) as {
      body: string;
      released: boolean;
      revision: number;
    };

  it(
    "is saved half a second after the last key, as Markdown, with a private paragraph behind its wall",
    LONG,
    async () => {
      const { page } = opened;
      await page.click("[contenteditable=true] > p");
      await page.keyboard.press("End");
      await page.keyboard.type(" Nachtrag mit * Stern.");
      await page.getByText("Gespeichert").waitFor();
      expect((await stored()).body).toContain(
        String.raw`Nachtrag mit \* Stern.`,
      );
      await page.keyboard.press("Control+l");
      await expect
        .poll(async () => (await stored()).body)
        .toMatch(/:::private\n[^:]*Nachtrag/);
    },
  );

  it("keeps what was typed when another window was quicker", LONG, async () => {
    const { page } = opened;
    await page.click("[contenteditable=true] > p");
    await page.keyboard.type("Von hier. ");
    const theirs = await stored();
    await ask("notes.save", { note: { ...theirs, body: "Von dort." } });
    await page.getByRole("alert").first().waitFor();
    expect(await text("[contenteditable=true]")).toContain("Von hier.");
    expect((await stored()).body).toBe("Von dort.");
    await page.getByRole("button", { name: "Den anderen übernehmen" }).click();
    await expect.poll(() => text("[contenteditable=true]")).toBe("Von dort.");
  });

  it(
    "shows at once what another window wrote, where nothing is unsaved",
    LONG,
    async () => {
      await ask("notes.save", {
        note: { ...(await stored()), body: "Von dort." },
      });
      await expect.poll(() => text("[contenteditable=true]")).toBe("Von dort.");
    },
  );

  it("is begun by one key, private until it is released", LONG, async () => {
    const { page } = opened;
    await page.keyboard.press("Control+n");
    await expect
      .poll(() => page.getByLabel("Titel der Notiz").inputValue())
      .toBe("");
    await page.getByLabel("Titel der Notiz").fill("Neue Sache");
    await page.getByRole("switch").check();
    await expect
      .poll(async () =>
        (
          (await ask("notes.list", { clientId: CLIENT })) as {
            rows: { title: string; released: boolean }[];
          }
        ).rows.map(({ title, released }) => [title, released]),
      )
      .toContainEqual(["Neue Sache", true]);
  });
});

describe("the frame", () => {
  it("speaks the other language at once", LONG, async () => {
    const { page } = opened;
    await opened.go("#/settings/general");
    await page.getByText("English", { exact: true }).click();
    await page.getByRole("heading", { name: "Settings" }).waitFor();
    expect(await page.getAttribute("html", "lang")).toBe("en");
  });

  it("turns dark and light by key", LONG, async () => {
    const { page } = opened;
    const before = await page.getAttribute("html", "data-theme");
    await page.keyboard.press("Control+Shift+d");
    await expect
      .poll(() => page.getAttribute("html", "data-theme"))
      .not.toBe(before);
  });

  it(
    "goes through its panes with F6 and leaves letters alone while somebody types",
    LONG,
    async () => {
      const { page } = opened;
      await opened.go(`#/library/facts/${FACT}`);
      await page.waitForSelector("main dl");
      const seen: string[] = [];
      for (let step = 0; step < 3; step += 1) {
        await page.keyboard.press("F6");
        seen.push(
          (await page.evaluate(() =>
            document.activeElement
              ?.closest("[data-pane]")
              ?.getAttribute("aria-label"),
          )) ?? "",
        );
      }
      expect(seen.toSorted()).toEqual(["Fakt", "Fakten", "Orte"]);
      await page.click("input[type=search]");
      await page.keyboard.type("npe");
      expect(await page.inputValue("input[type=search]")).toBe("npe");
      expect(await page.evaluate(() => location.hash)).toBe(
        `#/library/facts/${FACT}`,
      );
    },
  );

  it("opens what is typed into the palette", LONG, async () => {
    const { page } = opened;
    await page.keyboard.press("Control+k");
    await page.keyboard.type("muster masch");
    await page.waitForSelector("[role=option] mark");
    await page
      .getByRole("option", { name: /Muster Maschinenbau/ })
      .first()
      .click();
    await page.waitForSelector("[contenteditable=true]");
    expect(await page.evaluate(() => location.hash)).toContain(CLIENT);
  });
});
