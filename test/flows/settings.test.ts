import { describe, expect, it } from "vitest";
import { flowSuite, itStayedQuiet } from "../support/flow-suite.ts";

const flow = flowSuite();

const page = () => flow().page;
const settings = () => flow().ask("settings.get", {});
const open = async (name: string) => {
  await flow().go("#/settings/general");
  await page()
    .getByRole("navigation", { name: "Settings" })
    .getByRole("link", { name })
    .click();
  await page().getByRole("heading", { level: 2, name }).waitFor();
};

describe("the settings", () => {
  it("change the appearance at once and keep it", async () => {
    await open("General");
    await page().getByRole("radio", { name: "dark" }).click();
    await expect.poll(async () => (await settings()).appearance).toBe("dark");
    await expect
      .poll(() =>
        page().evaluate(
          () => getComputedStyle(document.documentElement).colorScheme,
        ),
      )
      .toBe("dark");
    await page().getByRole("radio", { name: "light" }).click();
    await expect.poll(async () => (await settings()).appearance).toBe("light");
  });

  it("follow the system where they are told to", async () => {
    await open("General");
    await page().getByRole("radio", { name: "as the system" }).click();
    const scheme = () =>
      page().evaluate(
        () => getComputedStyle(document.documentElement).colorScheme,
      );
    await page().emulateMedia({ colorScheme: "dark" });
    await expect.poll(scheme).toBe("dark");
    await page().emulateMedia({ colorScheme: "light" });
    await expect.poll(scheme).toBe("light");
  });

  it("hold who is printed, saved on leaving a field, and say what is missing", async () => {
    await open("Consultant");
    const field = (name: string) =>
      page().getByRole("textbox", { name, exact: true });
    await field("Name").fill("Ada Weiß");
    await field("Firm").fill("");
    await field("Firm").press("Tab");
    await page()
      .getByText("Name and firm are needed together.")
      .first()
      .waitFor();
    await field("Firm").fill("Weiß Beratung");
    await field("Firm").press("Tab");
    await expect
      .poll(async () => (await settings()).consultant)
      .toMatchObject({ name: "Ada Weiß", firm: "Weiß Beratung" });
  });

  it("turn single letters off as keys: N then makes nothing", async () => {
    await open("Keyboard");
    await page()
      .getByRole("switch", { name: "Single letters as keys in lists" })
      .click();
    await expect.poll(async () => (await settings()).hasLetterKeys).toBe(false);
    await flow().go("#/library/facts");
    await page().getByRole("grid", { name: "Facts" }).focus();
    await page().keyboard.press("n");
    await page().keyboard.press("ArrowDown");
    await page().waitForURL((url) => /facts\/[0-9a-f]/.test(url.hash));
    await open("Keyboard");
    await page()
      .getByRole("switch", { name: "Single letters as keys in lists" })
      .click();
    await expect.poll(async () => (await settings()).hasLetterKeys).toBe(true);
    await flow().go("#/library/facts");
    await page().getByRole("grid", { name: "Facts" }).focus();
    await page().keyboard.press("n");
    await page().getByRole("heading", { name: "New fact" }).waitFor();
  });

  it("check the whole store and say that it holds", async () => {
    await open("Data");
    await page().getByRole("button", { name: "Check the data" }).click();
    const { counts } = await flow().ask("app.status", {});
    await expect
      .poll(() => page().getByRole("status").allTextContents())
      .toContain(`${counts["fact"]} facts read, nothing found.`);
  });

  it("remove the sample with all that belongs to it, and undo brings it back", async () => {
    await open("Data");
    const before = await flow().ask("app.status", {});
    await page().getByRole("button", { name: "Remove the sample" }).click();
    await page().getByRole("status").getByText("Sample removed").waitFor();
    const without = await flow().ask("app.status", {});
    expect([without.counts["client"], without.counts["briefing"]]).toEqual([
      0, 0,
    ]);
    await page()
      .getByRole("status")
      .getByRole("button", { name: "Undo" })
      .click();
    await expect
      .poll(async () => (await flow().ask("app.status", {})).counts)
      .toEqual(before.counts);
  });

  it("name the version, the licences, and that nothing was asked of the network", async () => {
    await open("About");
    await page().getByText("0 refused since the start").waitFor();
    await page().getByText("Version 0.0.0-flow").waitFor();
    await page().getByRole("cell", { name: "better-sqlite3" }).waitFor();
    expect(await page().getByRole("row").count()).toBeGreaterThan(10);
  });
});

itStayedQuiet(flow);
