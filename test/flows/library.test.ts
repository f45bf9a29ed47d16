import { describe, expect, it } from "vitest";
import { flowSuite, itStayedQuiet } from "../support/flow-suite.ts";

const flow = flowSuite();

const page = () => flow().page;
const search = () => page().getByRole("searchbox", { name: "Search facts" });
const grid = () => page().getByRole("grid", { name: "Facts" });
const sheet = () => page().getByRole("region", { name: "Fact", exact: true });
const row = (name: string | RegExp) => grid().getByRole("row", { name });
const toast = () => page().getByRole("status").filter({ hasText: /\S/ });
const statementOf = async (id: string) =>
  (await flow().ask("facts.get", { id })).fact.statement.en;
const openId = () => {
  const id = /facts\/([0-9a-f-]+)/.exec(page().url())?.[1];
  if (id === undefined) throw new Error(`no fact is open: ${page().url()}`);
  return id;
};

const openPerformance = async () => {
  await flow().go("#/library/facts");
  await search().fill("910C performance");
  await row(/^Ascend 910C · Compute performance/)
    .first()
    .click();
  await sheet()
    .getByRole("heading", { name: /Ascend 910C/ })
    .waitFor();
};

describe("the facts", () => {
  it("are searched as one types, with every hit marked where it stands", async () => {
    await flow().go("#/library/facts");
    const { counts } = await flow().ask("app.status", {});
    await search().pressSequentially("ascend comput");
    await page()
      .getByText(new RegExp(`^\\d+ of ${counts["fact"]}$`))
      .waitFor();
    const first = grid().getByRole("row").nth(1);
    const marks = await first.locator("mark").allTextContents();
    expect(marks.map((mark) => mark.toLowerCase())).toEqual([
      "ascend",
      "comput",
    ]);
  });

  it("that are not there are said not to be, and Escape brings all back", async () => {
    await search().fill("zzzz");
    await page().getByText("No fact for “zzzz”.").waitFor();
    await search().press("Escape");
    await row(/^H20/).first().waitFor();
    expect(await search().inputValue()).toBe("");
  });
});

describe("a fact", () => {
  it("opens with its claims side by side, on one axis, and says that it is disputed", async () => {
    await openPerformance();
    await sheet().getByText("disputed", { exact: true }).first().waitFor();
    const claims = sheet().getByRole("list", { name: "Claims", exact: true });
    expect(await claims.getByRole("listitem").count()).toBe(3);
    await sheet()
      .getByRole("img", { name: /^Claims on one axis: SemiAnalysis 780/ })
      .waitFor();
    expect(await sheet().getByText("In print").locator("..").textContent())
      // What sources disagree on is printed side by side.
      .toMatch(/780\sTFLOPS.+≠.+800\sTFLOPS/);
  });

  it("prints another claim once it is chosen; undo and redo go back and forth", async () => {
    await openPerformance();
    const value = () =>
      flow()
        .ask("facts.get", { id: openId() })
        .then(({ printed }) => printed?.claim.printed);
    const before = await value();
    await sheet()
      .getByRole("radio", { name: "Print the claim of Epoch AI" })
      .click();
    await toast().getByText("Printed claim changed").waitFor();
    await sheet()
      .getByRole("radio", { name: "Print the claim of SemiAnalysis" })
      .waitFor();
    const after = await value();
    expect(after).not.toBe(before);

    await page().keyboard.press("Control+z");
    await toast()
      .getByText(/^Undone/)
      .waitFor();
    expect(await value()).toBe(before);
    await page().keyboard.press("Control+Shift+z");
    await toast()
      .getByText(/^Redone/)
      .waitFor();
    expect(await value()).toBe(after);
    await toast().getByRole("button", { name: "Undo" }).click();
    await sheet()
      .getByRole("radio", { name: "Print the claim of Epoch AI" })
      .waitFor();
  });

  it("keeps what is edited, tells it in its history, and goes back to an earlier state", async () => {
    await openPerformance();
    const before = await statementOf(openId());
    await sheet().getByRole("button", { name: "Edit" }).click();
    const statement = sheet().getByRole("textbox", {
      name: "Statement, English",
    });
    await statement.fill("Huawei's Ascend 910C reaches {value}.");
    await sheet()
      .getByRole("textbox", { name: "Why (optional)" })
      .fill("Style");
    await page().keyboard.press("Control+s");
    await toast().getByText("Fact saved").waitFor();
    await sheet()
      .getByText(/^Huawei's Ascend 910C reaches 780/)
      .first()
      .waitFor();
    const history = sheet().getByRole("region", { name: "History" });
    await history.getByText(/^Statement reworded.+Style$/).waitFor();

    await history
      .getByRole("listitem")
      .filter({ hasText: "From the starter library" })
      .getByRole("button", { name: "Restore" })
      .click();
    await history.getByText("Restored to an earlier state").waitFor();
    expect(await statementOf(openId())).toBe(before);
  });

  it("that is left half edited still has its draft, until it is discarded", async () => {
    await openPerformance();
    const address = page().url();
    const statement = sheet().getByRole("textbox", {
      name: "Statement, English",
    });
    await sheet().getByRole("button", { name: "Edit" }).click();
    await statement.fill("Half a thought");
    await flow().go("#/start");
    await page().getByRole("region", { name: "To review" }).waitFor();
    await page().goBack();
    await expect.poll(() => statement.inputValue()).toBe("Half a thought");
    await sheet()
      .getByRole("button", { name: "Discard what was typed" })
      .click();
    await expect.poll(() => page().url()).toBe(address);
    expect(await statementOf(openId())).not.toBe("Half a thought");
  });
});

describe("a new fact", () => {
  const field = (name: string | RegExp) =>
    sheet().getByRole("textbox", { name });
  const choose = async (
    name: string,
    typed: string,
    option: string | RegExp,
  ) => {
    await sheet().getByRole("combobox", { name }).fill(typed);
    await page().getByRole("option", { name: option }).first().click();
    // On to the next field: what is open closes.
    await page().keyboard.press("Tab");
  };

  it("is refused with what is missing, saved once it is whole, deleted, and brought back", async () => {
    await flow().go("#/library/facts");
    await page().getByRole("button", { name: /^Fact/ }).click();
    await sheet().getByRole("heading", { name: "New fact" }).waitFor();
    await page().keyboard.press("Control+s");
    await page()
      .getByRole("alert")
      .getByText(/fields need another value/)
      .waitFor();

    await choose("Subjects", "910C", /Ascend 910C/);
    await choose("Attribute", "Power", /^Power/);
    await sheet().getByRole("button", { name: /Topic/ }).click();
    await page().getByRole("option").first().click();
    await field("Statement, English").fill("The test bench reads {value}.");
    await choose("Source", "Epoch", /Epoch AI/);
    await field("Value").fill("1,250.5");
    await sheet()
      .getByText(/^Read as 1,250.5/)
      .waitFor();
    await field("As printed in the source").fill("1250.5 W");
    await page().keyboard.press("Control+s");
    await toast().getByText("Fact saved").waitFor();
    await sheet()
      .getByText(/^The test bench reads 1,250.5/)
      .first()
      .waitFor();

    const id = openId();
    await search().fill("test bench");
    await page()
      .getByText(/^1 of \d+$/)
      .waitFor();
    await row(/^Ascend 910C/).click();
    await page().keyboard.press("Delete");
    await toast().getByText("Fact deleted").waitFor();
    await page().getByText("No fact for “test bench”.").waitFor();
    await toast().getByRole("button", { name: "Undo" }).click();
    await row(/^Ascend 910C/).waitFor();
    expect(await statementOf(id)).toBe("The test bench reads {value}.");
  });
});

describe("by keys alone", () => {
  it("a fact is found, opened, edited and saved", async () => {
    const { keyboard } = page();
    await flow().go("#/start");
    await keyboard.press("Control+2");
    await row(/^Ascend 910C/)
      .first()
      .waitFor();
    await keyboard.press("Control+f");
    await keyboard.type("cloudmatrix");
    await page()
      .getByText(/^\d+ of \d+$/)
      .waitFor();
    await keyboard.press("ArrowDown");
    await keyboard.press("ArrowDown");
    await sheet()
      .getByRole("heading", { name: /CloudMatrix/ })
      .waitFor();
    await keyboard.press("e");
    await sheet().getByRole("heading", { name: "Edit fact" }).waitFor();
    // On by Tab, as anybody without a pointer would. Asked of the page itself: while a list is open nothing else has a role.
    const isThere = () =>
      page().evaluate(() => {
        const { activeElement } = document;
        return (
          activeElement instanceof HTMLTextAreaElement &&
          activeElement.labels[0]?.textContent === "Statement, English"
        );
      });
    for (let presses = 0; presses < 40 && !(await isThere()); presses += 1)
      await keyboard.press("Tab");
    await keyboard.press("Control+End");
    await keyboard.type(" Checked.");
    await keyboard.press("Control+s");
    await sheet()
      .getByText(/Checked\.$/)
      .first()
      .waitFor();
    await keyboard.press("Control+z");
    await toast()
      .getByText(/^Undone/)
      .waitFor();
    expect(await statementOf(openId())).not.toMatch(/Checked\.$/);
  });

  it("F6 leads from pane to pane, and the focus is always seen", async () => {
    const { keyboard } = page();
    const focused = () =>
      page().evaluate(() => {
        const pane = document.activeElement?.closest("[data-pane]");
        return pane?.getAttribute("aria-label") ?? "";
      });
    const panes = new Set<string>();
    for (let presses = 0; presses < 4; presses += 1) {
      await keyboard.press("F6");
      panes.add(await focused());
    }
    expect([...panes].toSorted()).toEqual(["Fact", "Facts", "Places"]);
  });
});

itStayedQuiet(flow);
