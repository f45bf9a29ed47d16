import type { Page } from "playwright-core";
import type { Language } from "../../main/domain/language.ts";
import type { Flow } from "./flow.ts";

/** A place as the flows look at it; opened by its address, then by what a person does there. */
export type FlowPlace = {
  /** The picture's name. */
  readonly name: string;
  readonly hash: string;
  readonly open?: (page: Page) => Promise<void>;
  /** Lies over a place and keeps the words it was opened with. */
  readonly isLayer?: boolean;
};

const CLIENT = "#/clients/c41b0000-0007-4000-8000-000000000001";
const BRIEFING = "#/briefings/c41b0000-000c-4000-8000-000000000001";
/** Ascend 910C, compute performance: four claims, disputed. */
const FACT = "#/library/facts/c41b0000-0005-4000-8000-000000000354";

const typeInto =
  (selector: string, text: string) =>
  async (page: Page): Promise<void> => {
    await page.locator(selector).fill(text);
  };

/** Its pages are drawn: pdf.js has put them on canvases. */
const untilDrawn = async (page: Page): Promise<void> => {
  await page.locator("canvas").first().waitFor();
};

/** Every place there is, and the layers over them. A new place is a line here. */
export const FLOW_PLACES: readonly FlowPlace[] = [
  { name: "start", hash: "#/start" },
  { name: "library", hash: "#/library/facts" },
  {
    name: "library-search",
    hash: FACT,
    open: typeInto("input[type=search]", "ascend"),
  },
  {
    name: "library-no-hits",
    hash: FACT,
    open: typeInto("input[type=search]", "zzzz"),
  },
  { name: "fact", hash: FACT, open: typeInto("input[type=search]", "") },
  { name: "fact-form", hash: `${FACT}/edit` },
  { name: "fact-new", hash: "#/library/facts/new" },
  { name: "subjects", hash: "#/library/subjects" },
  {
    name: "subject",
    hash: "#/library/subjects/c41b0000-0002-4000-8000-000000000016",
  },
  { name: "sources", hash: "#/library/sources" },
  {
    name: "source",
    hash: "#/library/sources/c41b0000-0001-4000-8000-000000000003",
  },
  { name: "clients", hash: "#/clients" },
  {
    name: "client",
    hash: CLIENT,
    open: (page) => page.locator("[contenteditable=true]").waitFor(),
  },
  { name: "client-briefings", hash: `${CLIENT}/briefings` },
  { name: "client-handouts", hash: `${CLIENT}/handouts` },
  { name: "client-profile", hash: `${CLIENT}/profile` },
  { name: "briefings", hash: "#/briefings" },
  { name: "builder", hash: BRIEFING, open: untilDrawn },
  { name: "settings-general", hash: "#/settings/general" },
  { name: "settings-consultant", hash: "#/settings/consultant" },
  { name: "settings-keyboard", hash: "#/settings/keyboard" },
  { name: "settings-data", hash: "#/settings/data" },
  { name: "settings-about", hash: "#/settings/about" },
  {
    name: "palette",
    isLayer: true,
    hash: "#/start",
    open: async (page) => {
      await page.keyboard.press("Control+k");
      await page.getByRole("combobox").fill("910C");
      await page.getByRole("option").first().waitFor();
    },
  },
  {
    name: "keys",
    isLayer: true,
    hash: "#/library/facts",
    open: async (page) => {
      await page.keyboard.press("F1");
      await page.getByRole("dialog").waitFor();
    },
  },
];

/** How long nothing has changed when a place is taken for finished; milliseconds. */
const QUIET = 120;

/** Until the fonts are there and the page has stopped changing. */
export const untilSettled = (page: Page): Promise<void> =>
  page.evaluate(async (quiet) => {
    await document.fonts.ready;
    await new Promise<void>((resolve) => {
      let timer = setTimeout(resolve, quiet);
      const watcher = new MutationObserver(() => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          watcher.disconnect();
          resolve();
        }, quiet);
      });
      watcher.observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
    });
  }, QUIET);

/** Closes what lies over the last place and opens this one. */
export const openPlace = async (
  { page, go }: Flow,
  { hash, open }: FlowPlace,
): Promise<void> => {
  if (await page.getByRole("dialog").isVisible())
    await page.keyboard.press("Escape");
  await go(hash);
  await open?.(page);
  // No place rests on where the pointer was left by the one before.
  await page.mouse.move(0, 0);
  await untilSettled(page);
};

export type Look = {
  readonly language: Language;
  readonly theme: "light" | "dark";
};

const LOOKS: readonly Look[] = [
  { language: "de", theme: "light" },
  { language: "de", theme: "dark" },
  { language: "en", theme: "light" },
  { language: "en", theme: "dark" },
];

/** Sets language and theme, and waits until the page has them. */
const putOn = async (
  { ask, page }: Flow,
  { language, theme }: Look,
): Promise<void> => {
  const before = await ask("settings.get", {});
  await ask("settings.save", {
    settings: { ...before, interfaceLanguage: language, appearance: theme },
  });
  await page.waitForFunction(
    ([lang, colours]) => {
      const html = document.documentElement;
      return (
        html.lang === lang && getComputedStyle(html).colorScheme === colours
      );
    },
    [language, theme] as const,
  );
  await untilSettled(page);
};

/** Opens a place and looks at it in both languages and both themes, as it changes them while it stands. */
export const inAllLooks = async (
  flow: Flow,
  place: FlowPlace,
  look: (look: Look) => Promise<void>,
): Promise<void> => {
  await openPlace(flow, place);
  for (const each of LOOKS) {
    await putOn(flow, each);
    if (place.isLayer === true) await openPlace(flow, place);
    await look(each);
  }
};
