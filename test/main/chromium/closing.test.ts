import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { openFixture } from "../../support/open-fixture.ts";
import { running } from "../../support/processes.ts";
import { suiteFolder } from "../../support/suite-folder.ts";

const folder = suiteFolder();
/** Where there is a /proc to ask. */
const stillRunning = (text: string): readonly number[] =>
  process.platform === "linux" ? running(text) : [];

const farewell = {
  interfaceLanguage: "en",
  appearance: "light",
  hasLetterKeys: false,
};

// Two browsers a test: on a busy machine more than the usual time.
describe("closing the window", { timeout: 60_000 }, () => {
  it("lets the page say its last, ends the browser, and the next start reads it", async () => {
    const dataDir = path.join(folder, "closed");
    const first = await openFixture(dataDir, dataDir);
    await first.page.evaluate(
      (value) => Object.assign(window, { farewell: value }),
      farewell,
    );
    await first.close();
    expect(await first.closed).toBe("closed");
    await first.store.close();
    expect(stillRunning(dataDir)).toEqual([]);

    const second = await openFixture(dataDir, dataDir);
    expect(
      await second.page.evaluate(() => window.api.call("settings.get", {})),
    ).toEqual({ ok: true, value: farewell });
    // As its own button does it.
    await second.page
      .evaluate(() => window.api.host("window.quit", {}))
      .catch(() => undefined);
    await second.closed;
    await second.store.close();
  });

  it.runIf(process.platform === "linux")(
    "by force ends the browser too, and loses nothing that was answered",
    async () => {
      const dataDir = path.join(folder, "killed");
      const holder = spawn(
        process.execPath,
        [
          path.join(import.meta.dirname, "../../support/hold-window.ts"),
          dataDir,
        ],
        { stdio: ["ignore", "pipe", "inherit"] },
      );
      const [said] = (await once(holder.stdout, "data")) as [Buffer];
      expect(said.toString()).toBe("written\n");
      holder.kill("SIGKILL");
      await expect
        .poll(() => running(dataDir), { timeout: 10_000 })
        .toEqual([]);

      const again = await openFixture(dataDir, dataDir);
      expect(
        await again.page.evaluate(() => window.api.call("settings.get", {})),
      ).toMatchObject({ value: { appearance: "dark" } });
      await again.close();
      await again.store.close();
    },
  );

  it("happens by itself when its page crashes, so that another can be opened", async () => {
    const dataDir = path.join(folder, "crashed");
    const first = await openFixture(dataDir, dataDir);
    const session = await first.page.context().newCDPSession(first.page);
    // Is never answered.
    void session.send("Page.crash").catch(() => undefined);
    expect(await first.closed).toBe("crashed");
    expect(first.log).toEqual(["the page crashed"]);
    await first.store.close();

    const second = await openFixture(dataDir, dataDir);
    const answer = await second.page.evaluate(() =>
      window.api.call("app.status", {}),
    );
    expect(answer).toMatchObject({ ok: true });
    await second.close();
    await second.store.close();
  });
});
