import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { openApp } from "../../main/app.ts";
import { newId } from "../../main/new-id.ts";
import { openFlow } from "../support/flow.ts";
import { flowSuite, itStayedQuiet } from "../support/flow-suite.ts";
import { running } from "../support/processes.ts";
import { suiteFolder } from "../support/suite-folder.ts";
import { resourcesDir } from "../support/test-app.ts";

const CLIENT = "c41b0000-0007-4000-8000-000000000001";
const SAMPLE = `#/clients/${CLIENT}`;
const NOTE_ID = "c41b0000-0008-4000-8000-000000000001";
const NOTE = `${SAMPLE}/notes/${NOTE_ID}`;

const flow = flowSuite();
const folder = suiteFolder();

const page = () => flow().page;
const title = () => page().getByRole("textbox", { name: "Title of the note" });
const text = () => page().getByRole("textbox", { name: "Text of the note" });
const status = () => page().getByRole("contentinfo", { name: "Status" });
const idOf = (address: string) =>
  /notes\/([0-9a-f-]+)/.exec(address)?.[1] ?? "";
const bodyOf = async (id: string) =>
  (await flow().ask("notes.get", { id })).body;

const makeNote = async (): Promise<string> => {
  await flow().go(SAMPLE);
  const before = page().url();
  await page().getByRole("button", { name: /^Note/ }).click();
  await page().waitForURL(
    (url) => /notes\//.test(url.hash) && url.href !== before,
  );
  await title().waitFor();
  return idOf(page().url());
};

describe("a client", () => {
  it("is added with what its form asks for, and has no notes yet", async () => {
    await flow().go("#/clients");
    await page()
      .getByRole("button", { name: /^Client/ })
      .click();
    await page()
      .getByRole("textbox", { name: "Name", exact: true })
      .fill("Rautenkamp");
    await page().getByRole("textbox", { name: "Place" }).fill("Aschenbrück");
    await page().getByRole("button", { name: /^Save/ }).click();
    await page()
      .getByRole("heading", { level: 1, name: /Rautenkamp/ })
      .waitFor();
    await page().getByRole("heading", { name: "No notes yet" }).waitFor();
    const { rows } = await flow().ask("clients.list", { text: "Rautenkamp" });
    expect(rows).toMatchObject([{ name: "Rautenkamp", place: "Aschenbrück" }]);
  });
});

describe("a note", () => {
  it("is saved while one types, without a word or a click", async () => {
    const id = await makeNote();
    await title().fill("Visit in spring");
    await title().press("Enter");
    await expect
      .poll(() => text().evaluate((field) => field === document.activeElement))
      .toBe(true);
    await page().keyboard.type("They ask for two chip families.");
    await status()
      .getByText(/^Saved \d/)
      .waitFor();
    await expect.poll(() => bodyOf(id)).toBe("They ask for two chip families.");
    await page()
      .getByRole("row", { name: /Visit in spring/ })
      .waitFor();
    await status().getByText("Note: 6 words").waitFor();
  });

  it("is private until it is released, and its private paragraphs stay so", async () => {
    const id = await makeNote();
    await text().click();
    await page().keyboard.type("May be said.");
    await page().keyboard.press("Enter");
    await page().keyboard.type("The budget is not.");
    await page().keyboard.press("Control+l");
    await page().getByText("never printed and never handed over").waitFor();
    await status()
      .getByText(/1 private paragraph$/)
      .waitFor();
    await page().getByRole("switch", { name: "Release note" }).click();
    await page().getByText("Released, may go into briefings").waitFor();
    await expect
      .poll(() => bodyOf(id))
      .toBe("May be said.\n\n:::private\nThe budget is not.\n:::");
    // What a client is shown never holds it.
    const wall = page().locator("[data-wall]");
    expect(await wall.textContent()).toContain("The budget is not.");
  });

  it("is deleted, and brought back with what was typed last", async () => {
    const id = await makeNote();
    await title().fill("Short-lived");
    await page()
      .getByRole("row", { name: /Short-lived/ })
      .waitFor();
    await page().getByRole("button", { name: "Delete note" }).click();
    await page().getByRole("status").getByText("Note deleted").waitFor();
    await page()
      .getByRole("row", { name: /Short-lived/ })
      .waitFor({ state: "detached" });
    await page()
      .getByRole("status")
      .getByRole("button", { name: "Undo" })
      .click();
    await page()
      .getByRole("row", { name: /Short-lived/ })
      .waitFor();
    expect(await bodyOf(id)).toBe("");
  });

  it("holds a fact with its value of the day", async () => {
    const id = await makeNote();
    await text().click();
    await page().keyboard.press("Control+Shift+F");
    const dialog = page().getByRole("dialog");
    await dialog.getByRole("combobox").fill("910C memory capacity");
    await page()
      .getByRole("option", { name: /Memory capacity/ })
      .first()
      .click();
    await text()
      .getByText(/Ascend 910C, Memory capacity: 128\sGB/)
      .waitFor();
    // Kept is the fact, not its figure.
    await expect.poll(() => bodyOf(id)).toMatch(/\{value\}/);
  });
});

describe("a follow-up", () => {
  it("is written with a date in words, ticked off, and taken back", async () => {
    await flow().go(SAMPLE);
    const list = page().getByRole("region", { name: "Follow-ups" });
    await list.getByRole("button", { name: "New" }).click();
    await list
      .getByRole("textbox", { name: "What is to be done" })
      .fill("Send figures");
    await list.getByRole("textbox", { name: "Due" }).fill("31 December 2026");
    await list.getByRole("button", { name: "Add" }).click();
    const box = list.getByRole("checkbox", { name: "Send figures" });
    await box.click();
    await page()
      .getByRole("status")
      .getByText("Done", { exact: true })
      .waitFor();
    await page()
      .getByRole("status")
      .getByRole("button", { name: "Undo" })
      .click();
    await expect.poll(() => box.isChecked()).toBe(false);
  });
});

describe("a window that is killed while one types", () => {
  const SENTENCE =
    "The committee decides in March and wants two offers, each with its own figures. ";
  /** Keys of the last second and of a save under way; a key every 40 ms at the most. */
  const LOST_AT_MOST = 32;

  /** The store as a first window left it, made without one. */
  const putSampleInto = async (dataDir: string): Promise<void> => {
    const app = openApp({
      dataDir,
      resourcesDir,
      version: "0.0.0-flow",
      clock: () => new Date().toISOString(),
      newId,
      log: () => undefined,
    });
    const settings = {
      interfaceLanguage: "en",
      appearance: "light",
      hasLetterKeys: true,
    };
    for (const [name, input] of [
      ["starter.takeSample", {}],
      ["settings.save", { settings }],
    ] as const) {
      const answer = await app.call(name, input, { window: "first" });
      if (!answer.ok) throw new Error(answer.error.code);
    }
    await app.close();
  };

  it("has lost a second at the most, opens again at once and finds its data whole", async () => {
    const dataDir = path.join(folder, "killed", "data");
    const script = fileURLToPath(
      new URL("../support/flow-window.ts", import.meta.url),
    );
    await putSampleInto(dataDir);
    const child = spawn(process.execPath, [script, dataDir, NOTE], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    onTestFinished(() => void child.kill("SIGKILL"));
    let typed = 0;
    for await (const line of createInterface({ input: child.stdout })) {
      if (line === "ready") child.stdin.write(`${SENTENCE.repeat(2)}\n`);
      else typed = Number(line);
      if (typed >= 80) break;
    }
    child.kill("SIGKILL");
    await once(child, "exit");
    // The browser sees its pipe end and goes by itself; until then it holds the profile.
    await expect.poll(() => running(dataDir), { timeout: 10_000 }).toEqual([]);

    const again = await openFlow({ dataDir });
    onTestFinished(() => again.close());
    await again.go(NOTE);
    const shown = again.page.getByRole("textbox", { name: "Text of the note" });
    await shown.waitFor();
    const { body } = await again.ask("notes.get", { id: NOTE_ID });
    const kept = SENTENCE.repeat(2).slice(0, typed - LOST_AT_MOST);
    expect(body).toContain(kept);
    expect(await shown.textContent()).toContain(kept);
    expect((await again.ask("app.check", {})).problems).toEqual([]);
    expect(again.complaints()).toEqual([]);
  }, 60_000);
});

itStayedQuiet(flow);
