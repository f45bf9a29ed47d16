import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { findBrowser } from "../../../main/chromium/find-browser.ts";
import { root } from "../../rules/scan.ts";
import { listeningSockets, running, treeOf } from "../../support/processes.ts";
import { suiteFolder } from "../../support/suite-folder.ts";

const folder = suiteFolder();
const isLinux = process.platform === "linux";

type Launched = {
  readonly child: ChildProcess;
  /** All that it has said so far. */
  readonly said: () => string;
  readonly ended: Promise<number | null>;
};

/** The built `npm start`, as a person without a display has it. */
const launch = (
  name: string,
  env: Readonly<Record<string, string>>,
): Launched => {
  const typedIn = path.join(folder, name);
  mkdirSync(typedIn, { recursive: true });
  const { DISPLAY: _, WAYLAND_DISPLAY: __, LC_ALL: ___, ...rest } = process.env;
  const child = spawn(
    process.execPath,
    [path.join(root, "out/main/launch.js"), "--data", "data"],
    {
      env: { ...rest, INIT_CWD: typedIn, CI: "1", LANG: "en_GB.UTF-8", ...env },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  onTestFinished(() => void child.kill("SIGKILL"));
  let text = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (text += chunk.toString()));
  // Once for all that follows: its exit may come before anybody waits.
  const ended = once(child, "close").then(([code]) => code as number | null);
  return { child, said: () => text, ended };
};

const browserPath = findBrowser() ?? "";
const inWindow = { CHIPBRIEF_HEADLESS: "1", CHROMIUM_PATH: browserPath };

const untilOpen = async ({ said }: Launched): Promise<void> => {
  await expect.poll(said, { timeout: 40_000 }).toContain("is open in a window");
};

// A browser or two prints a test: on a busy machine more than the usual time.
describe("npm start, built", { timeout: 60_000 }, () => {
  it("opens a window, has no port, lets nobody else at its data, and closes on a signal", async () => {
    const first = launch("open", inWindow);
    await untilOpen(first);
    // Where there is a /proc to ask.
    const tree = isLinux ? treeOf(first.child.pid ?? 0) : [];
    expect(tree.length > 3 || !isLinux).toBe(true);
    expect(listeningSockets(tree)).toEqual([]);

    const second = launch("open", inWindow);
    expect(await second.ended).toBe(1);
    expect(second.said().trim().split("\n")).toHaveLength(1);

    first.child.kill("SIGTERM");
    expect(await first.ended).toBe(0);
    const dataDir = path.join(folder, "open", "data");
    expect(isLinux ? running(dataDir) : []).toEqual([]);
    expect(existsSync(path.join(dataDir, "chipbrief.db"))).toBe(true);
    // Closed as it should be: SQLite left no journal to recover from.
    expect(existsSync(path.join(dataDir, "chipbrief.db-wal"))).toBe(false);
    expect(existsSync(path.join(dataDir, "log"))).toBe(false);
  });

  it.runIf(isLinux)(
    "without a display prints the sample handout in German and English, and says how to get the window",
    async () => {
      const { said, ended } = launch("none", { LANG: "de_DE.UTF-8" });
      expect(await ended).toBe(0);
      expect(said()).toContain("kein Fenster");
      expect(said()).toContain("xvfb-run npm start");
      expect(said()).toContain("npm run chipbrief");
      const files = readdirSync(path.join(folder, "none")).filter((name) =>
        name.endsWith(".pdf"),
      );
      expect(files).toEqual(["chipbrief-beispiel.pdf", "chipbrief-sample.pdf"]);
      for (const file of files) {
        expect(said()).toMatch(
          new RegExp(`${file} +\\(\\d+ Seiten, \\d+ Fakten\\)`),
        );
        expect(
          readFileSync(path.join(folder, "none", file))
            .subarray(0, 5)
            .toString(),
        ).toBe("%PDF-");
      }
    },
  );

  it("without a browser says so, prints, and names the one command", async () => {
    const { said, ended } = launch("no-browser", {
      CHIPBRIEF_HEADLESS: "1",
      CHROMIUM_PATH: path.join(folder, "nothing"),
    });
    expect(await ended).toBe(0);
    expect(said()).toContain("CHROMIUM_PATH names");
    expect(readdirSync(path.join(folder, "no-browser"))).toContain(
      "chipbrief-sample.pdf",
    );
  });

  it("where the browser opens no window, prints all the same", async () => {
    // A program that ends at once.
    const { said, ended } = launch("broken", {
      CHIPBRIEF_HEADLESS: "1",
      CHROMIUM_PATH:
        process.platform === "win32" ? process.execPath : "/bin/false",
    });
    expect(await ended).toBe(0);
    expect(said()).toContain("did not open a window");
    expect(readdirSync(path.join(folder, "broken"))).toContain(
      "chipbrief-sample.pdf",
    );
  });
});
