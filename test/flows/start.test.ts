import { describe, expect, it } from "vitest";
import { flowSuite, itStayedQuiet } from "../support/flow-suite.ts";
import { listeningSockets, treeOf } from "../support/processes.ts";

// Nothing set and nothing put in: the very first start, which speaks German.
const flow = flowSuite({});

const backgroundOf = () =>
  flow().page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  );

describe("the first start", () => {
  it("shows Start with a welcome, and the whole library in the rail", async () => {
    const { page } = flow();
    await page.getByRole("heading", { name: "Willkommen" }).waitFor();
    const rail = page.getByRole("navigation", { name: "Orte" });
    await rail.getByRole("link", { name: "Start" }).waitFor();
    const { counts } = await flow().ask("app.status", {});
    expect(counts["fact"]).toBeGreaterThan(100);
    expect(
      await rail.getByRole("link", { name: /^Fakten/ }).textContent(),
    ).toContain(String(counts["fact"]));
  });

  it("opens no port, in any process", async () => {
    // Where there is a /proc to ask.
    const tree = process.platform === "linux" ? treeOf(process.pid) : [];
    expect(listeningSockets(tree)).toEqual([]);
    expect(tree.length > 3 || process.platform !== "linux").toBe(true);
  });
});

describe("everywhere", () => {
  it("Ctrl K opens the palette, which goes to places and facts as they are typed", async () => {
    const { page } = flow();
    await page.keyboard.press("Control+k");
    const field = page.getByRole("combobox");
    await field.fill("Bibliothek");
    await page
      .getByRole("option", { name: /Bibliothek/ })
      .first()
      .waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("grid", { name: "Fakten" }).waitFor();

    await page.keyboard.press("Control+k");
    await field.fill("Ascend 910C");
    const hit = page.getByRole("option", { name: /Ascend 910C/ }).first();
    await hit.waitFor();
    expect(await hit.locator("mark").allTextContents()).not.toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "hidden" });
  });

  it("Ctrl 1 to 4 and Ctrl , lead to the places, Alt ← back", async () => {
    const { page } = flow();
    const places = [
      ["Control+1", "#/start"],
      ["Control+2", "#/library/facts"],
      ["Control+3", "#/clients"],
      ["Control+4", "#/briefings"],
      ["Control+,", "#/settings/general"],
    ] as const;
    const address = () => new URL(page.url()).hash;
    for (const [key, hash] of places) {
      await page.keyboard.press(key);
      await expect.poll(address).toBe(hash);
    }
    await page.keyboard.press("Alt+ArrowLeft");
    await expect.poll(address).toBe("#/briefings");
  });

  it("F1 names the keys of the place and Escape closes them", async () => {
    const { page } = flow();
    await page.keyboard.press("F1");
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain("Strg K");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
  });

  it("changes its language while it runs, and remembers it", async () => {
    const { page } = flow();
    await flow().go("#/settings/general");
    await page.getByRole("radio", { name: "English" }).click();
    await page.getByRole("navigation", { name: "Places" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await page.reload();
    await page.getByRole("navigation", { name: "Places" }).waitFor();
    await page.getByRole("radio", { name: "Deutsch" }).click();
    await page.getByRole("navigation", { name: "Orte" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("de");
  });

  it("turns dark by Ctrl Shift D and light again", async () => {
    const { page } = flow();
    const light = await backgroundOf();
    await page.keyboard.press("Control+Shift+D");
    await expect.poll(backgroundOf).not.toBe(light);
    await page.keyboard.press("Control+Shift+D");
    await expect.poll(backgroundOf).toBe(light);
  });
});

itStayedQuiet(flow);
