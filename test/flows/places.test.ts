import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  buildPage,
  openBrowser,
  openPage,
  type OpenPage,
} from "../support/page-harness.ts";

const FACT = "c41b0000-0005-4000-8000-000000000354";
const SUBJECT = "c41b0000-0002-4000-8000-000000000031";
const SOURCE = "c41b0000-0001-4000-8000-000000000002";
const CLIENT = "c41b0000-0007-4000-8000-000000000001";
const NOTE = "c41b0000-0008-4000-8000-000000000001";

/** Every place, and something that is there once it is drawn. */
const places: readonly (readonly [string, string, string])[] = [
  ["start", "#/start", "main h2"],
  ["facts", "#/library/facts", "[role=grid] [role=row] strong"],
  ["a fact", `#/library/facts/${FACT}`, "main dl"],
  ["the form of a fact", `#/library/facts/${FACT}/edit`, "main textarea"],
  ["a new fact", "#/library/facts/new", "main textarea"],
  ["a subject", `#/library/subjects/${SUBJECT}`, "main dl"],
  [
    "the form of a subject",
    `#/library/subjects/${SUBJECT}/edit`,
    "main textarea",
  ],
  ["a source", `#/library/sources/${SOURCE}`, "main dl"],
  [
    "the form of a source",
    `#/library/sources/${SOURCE}/edit`,
    "main fieldset, main input[type=text]",
  ],
  ["clients", "#/clients", "[role=grid] [role=row] strong"],
  ["a note", `#/clients/${CLIENT}/notes/${NOTE}`, "[contenteditable=true]"],
  ["a client's briefings", `#/clients/${CLIENT}/briefings`, "main li a"],
  ["a client's handouts", `#/clients/${CLIENT}/handouts`, "main nav a"],
  [
    "a client's profile",
    `#/clients/${CLIENT}/profile`,
    "main input[type=text]",
  ],
  ["general settings", "#/settings/general", "main h3"],
  ["consultant", "#/settings/consultant", "main input[type=text]"],
  ["keyboard settings", "#/settings/keyboard", "main h3"],
  ["data settings", "#/settings/data", "main h3"],
  ["about", "#/settings/about", "main table"],
];

const looks = [
  { language: "de", theme: "light" },
  { language: "de", theme: "dark" },
  { language: "en", theme: "light" },
  { language: "en", theme: "dark" },
] as const;

let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = await buildPage();
  browser = await openBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
});

const setLook = async (
  { app, page }: OpenPage,
  language: string,
  theme: string,
): Promise<void> => {
  const answer = await app.call("settings.get", {}, { window: "test" });
  if (!answer.ok) throw new Error(answer.error.code);
  await app.call(
    "settings.save",
    {
      settings: {
        ...answer.value,
        interfaceLanguage: language,
        appearance: theme,
      },
    },
    { window: "test" },
  );
  await page.waitForSelector(`html[lang=${language}][data-theme=${theme}]`);
};

/** What axe finds, as lines that say where. */
const findings = async ({ page }: OpenPage): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id} ${target.join(" ")}: ${(failureSummary ?? "").replaceAll(/\s+/g, " ").slice(0, 200)}`,
    ),
  );
};

describe.each(looks)("in $language, $theme", ({ language, theme }) => {
  it(
    "every place passes axe, and nothing is refused or fails",
    { timeout: 120_000 },
    async () => {
      const opened = await openPage({ browser, folder });
      try {
        await opened.page.waitForSelector("main");
        await setLook(opened, language, theme);
        const found: Record<string, readonly string[]> = {};
        for (const [name, hash, there] of places) {
          await opened.go(hash);
          await opened.page.waitForSelector(there);
          found[name] = await findings(opened);
        }
        expect(
          Object.fromEntries(
            Object.entries(found).filter(([, lines]) => lines.length > 0),
          ),
        ).toEqual({});
        expect(opened.complaints).toEqual([]);
      } finally {
        await opened.close();
      }
    },
  );
});

describe("over the places", () => {
  it("palette, keys and menus pass axe", { timeout: 60_000 }, async () => {
    const opened = await openPage({ browser, folder });
    const { page } = opened;
    try {
      await opened.go(`#/library/facts/${FACT}`);
      await page.waitForSelector("main dl");
      await page.keyboard.press("Control+k");
      await page.keyboard.type("asc");
      await page.waitForSelector("[role=option] mark");
      const palette = await findings(opened);
      await page.keyboard.press("Escape");
      await page.keyboard.press("F1");
      await page.waitForSelector("[role=dialog] kbd");
      const keys = await findings(opened);
      expect({ palette, keys }).toEqual({ palette: [], keys: [] });
      expect(opened.complaints).toEqual([]);
    } finally {
      await opened.close();
    }
  });
});
