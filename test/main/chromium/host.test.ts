import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callNames } from "../../../main/contract/calls.ts";
import { hostCallNames } from "../../../main/contract/host-calls.ts";
import type { HostCallName } from "../../../main/contract/host-calls.ts";
import type { HostCallOutput } from "../../../preload/api.ts";
import { openFixture, type OpenFixture } from "../../support/open-fixture.ts";
import { listeningSockets, treeOf } from "../../support/processes.ts";
import { suiteFolder } from "../../support/suite-folder.ts";

const ORIGIN = "https://chipbrief.invalid";

const folder = suiteFolder();
const saveDir = path.join(folder, "saved");
const complaints: string[] = [];
let open: OpenFixture;

beforeAll(async () => {
  open = await openFixture(path.join(folder, "data"), saveDir);
  open.page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
});
afterAll(async () => {
  await open.close();
  await open.store.close();
});

const host = async <Name extends HostCallName>(
  name: Name,
  input: unknown = {},
): Promise<HostCallOutput<Name>> => {
  const answer = await open.page.evaluate(
    ([to, given]) => window.api.host(to, given as never),
    [name, input] as const,
  );
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
};

describe("the page in Chromium", () => {
  it("stands on an origin of its own that no network has, and is as good as a secure one", async () => {
    const facts = await open.page.evaluate(() => [
      location.href,
      isSecureContext,
      document.title,
    ]);
    expect(facts).toEqual([`${ORIGIN}/`, true, "Chipbrief"]);
  });

  it("has the three functions of window.api, which nothing can replace, and no trace of the binding", async () => {
    const found = await open.page.evaluate(() => {
      const before = window.api;
      try {
        Object.assign(window, { api: "mine" });
        Object.assign(window.api, { call: "mine" });
      } catch {
        // A module is strict: the attempt itself throws.
      }
      return {
        isSame: window.api === before,
        names: Object.keys(window.api),
        traces: Object.keys(window).filter((name) => /chipbrief/i.test(name)),
        binding: Reflect.get(window, "chipbriefAsk") === undefined,
      };
    });
    expect(found).toEqual({
      isSame: true,
      names: ["call", "host", "on"],
      traces: [],
      binding: true,
    });
  });

  it("asks the app through the store thread", async () => {
    const answer = await open.page.evaluate(() =>
      window.api.call("facts.list", { query: "Ascend", limit: 5 }),
    );
    expect(answer).toMatchObject({ ok: true });
    expect(answer.ok && answer.value.rows.length).toBeGreaterThan(0);
  });

  it("hears what was changed", async () => {
    const event = await open.page.evaluate(
      () =>
        new Promise((resolve) => {
          const stop = window.api.on((heard) => {
            stop();
            resolve(heard);
          });
          void window.api.call("settings.save", {
            settings: {
              interfaceLanguage: "en",
              appearance: "system",
              hasLetterKeys: true,
            },
          });
        }),
    );
    expect(event).toMatchObject({
      kind: "changed",
      rows: [{ noun: "settings" }],
    });
  });

  it("is answered again after it was loaded anew", async () => {
    await open.page.reload();
    const answer = await open.page.evaluate(() =>
      window.api.call("settings.get", {}),
    );
    expect(answer).toMatchObject({
      ok: true,
      value: { interfaceLanguage: "en" },
    });
  });

  it("moves a megabyte to the app and back, once, and never shows it by itself", async () => {
    const moved = await open.page.evaluate(async () => {
      const bytes = new Uint8Array(1024 * 1024).map((_, at) => at % 251);
      const body = new Blob([bytes]);
      const posted = await fetch("/bytes", { method: "POST", body });
      // What the app's origin answers here.
      const { url, size } = (await posted.json()) as {
        url: string;
        size: number;
      };
      const given = await fetch(url);
      const back = new Uint8Array(await given.arrayBuffer());
      return {
        size,
        isEqual: back.every((byte, at) => byte === bytes[at]),
        type: given.headers.get("content-type"),
        again: (await fetch(url)).status,
      };
    });
    expect(moved).toEqual({
      size: 1024 * 1024,
      isEqual: true,
      type: "application/octet-stream",
      again: 404,
    });
  });

  it("saves into the folder for downloads, under a name that is free", async () => {
    const save = async () => {
      const { url } = await open.store.giveBytes(Buffer.from("%PDF-1.7"));
      return host("dialogs.save", {
        url,
        name: "Briefing: Müller",
        kind: "pdf",
      });
    };
    expect(await save()).toMatchObject({
      name: "Briefing- Müller.pdf",
      folder: "saved",
    });
    expect(await save()).toMatchObject({ name: "Briefing- Müller (2).pdf" });
    const file = path.join(saveDir, "Briefing- Müller (2).pdf");
    expect(readFileSync(file, "utf8")).toBe("%PDF-1.7");
  });

  it("has a person choose files, whose bytes the app can take", async () => {
    open.page.once("filechooser", (chooser) => {
      const file = { name: "a.csv", mimeType: "text/csv" };
      void chooser.setFiles([{ ...file, buffer: Buffer.from("a;b") }]);
    });
    const [file] = await host("dialogs.open", { kind: "table", many: true });
    expect(file).toMatchObject({ name: "a.csv", size: 3 });
    const bytes = await open.store.takeBytes(file?.url ?? "");
    expect(Buffer.from(bytes).toString()).toBe("a;b");
  });

  it("says what it is", async () => {
    expect(await host("window.describe")).toMatchObject({ kind: "chromium" });
  });

  it("had nothing to complain of", () => {
    expect(complaints.filter((text) => !text.includes("404"))).toEqual([]);
  });
});

describe("garbage from the page", () => {
  it("is answered with an error for every call there is", async () => {
    const answers = await open.page.evaluate(
      async ([calls, hosts]) => {
        const garbage: readonly unknown[] = [
          "text",
          7,
          [],
          [{}],
          true,
          { nobody: "asked" },
          { id: { $gt: "" } },
          { limit: 1e9, offset: -1, query: 7 },
          1n,
          JSON.parse('{"__proto__":{"id":"x"},"constructor":1}') as unknown,
        ];
        const asked = garbage.flatMap((input) => [
          ...calls.map((name) => window.api.call(name, input as never)),
          ...hosts.map((name) => window.api.host(name, input as never)),
        ]);
        return Promise.all(asked);
      },
      [callNames, hostCallNames] as const,
    );
    expect(answers).toHaveLength(
      (callNames.length + hostCallNames.length) * 10,
    );
    expect(answers.filter(({ ok }) => ok)).toEqual([]);
    const codes = new Set(
      answers.map((answer) => !answer.ok && answer.error.code),
    );
    expect([...codes]).toEqual(["input.invalid"]);
  });

  it("is answered with an error where it has no end", async () => {
    const answer = await open.page.evaluate(() => {
      const circle: { self?: unknown } = {};
      circle.self = circle;
      return window.api.call("facts.list", circle as never);
    });
    expect(answer).toMatchObject({ error: { code: "input.invalid" } });
  });

  it("is answered with an error for names that are none", async () => {
    const answers = await open.page.evaluate(() =>
      Promise.all(
        ["", "x", "constructor", "facts", "__proto__.x", null, {}, 1].flatMap(
          (name) => [
            window.api.call(name as never, {}),
            window.api.host(name as never, {}),
          ],
        ),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toEqual([]);
  });

  it("leaves nothing behind", async () => {
    const changes = await open.page.evaluate(() =>
      window.api.call("changes.list", { limit: 3 }),
    );
    expect(changes.ok && changes.value.rows[0]?.verb).toBe("settings.save");
    expect(open.log).toEqual([]);
  });

  it("from a frame is not answered at all", async () => {
    const answer = await open.page.evaluate(async () => {
      const frame = document.createElement("iframe");
      document.body.append(frame);
      const inner = frame.contentWindow as (Window & typeof globalThis) | null;
      const asked = inner?.api?.call("app.status", {});
      const late = new Promise((resolve) =>
        setTimeout(() => resolve("silence"), 300),
      );
      const heard = await Promise.race([asked ?? "no api", late]);
      frame.remove();
      return heard;
    });
    expect(["silence", "no api"]).toContain(answer);
  });
});

describe("the network", () => {
  it("refuses and counts whatever the page tries to reach, and leaves the page where it is", async () => {
    const { count } = await host("network.refused");
    const page = open.page;
    const result = await page.evaluate(async () => {
      const failed = await fetch("https://example.com/fetch").then(
        () => "reached",
        () => "refused",
      );
      const image = new Image();
      image.src = "https://example.com/image.png";
      const script = document.createElement("script");
      script.src = "https://example.com/script.js";
      document.head.append(script);
      const popup = window.open("https://example.com/popup");
      const socket = await new Promise((resolve) => {
        const made = new WebSocket("wss://example.com/socket");
        made.addEventListener("error", () => resolve("refused"));
        made.addEventListener("open", () => resolve("reached"));
      }).catch(() => "refused");
      location.href = "https://example.com/away";
      await new Promise((resolve) => setTimeout(resolve, 300));
      return { failed, socket, popup };
    });
    expect(result).toEqual({
      failed: "refused",
      socket: "refused",
      popup: null,
    });
    expect(page.url()).toBe(`${ORIGIN}/`);
    expect(page.context().pages()).toHaveLength(1);
    const refused = await host("network.refused");
    // Fetch, image, script and socket by the policy; the navigation by the host. The window was never asked for.
    expect(refused.count - count).toBe(5);
    expect(
      new Set(refused.recent.slice(0, 5).map(({ origin }) => origin)),
    ).toEqual(new Set(["https://example.com", "wss://example.com"]));
  });

  it("runs no code that is not in a file of the app", async () => {
    const ran = await open.page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "window.inlineRan = true";
      document.head.append(script);
      const button = document.createElement("button");
      button.setAttribute("onclick", "window.inlineRan = true");
      button.click();
      return Reflect.get(window, "inlineRan") === true;
    });
    expect(ran).toBe(false);
  });

  it.runIf(process.platform === "linux")(
    "is listened to by no process of the app: there is no port",
    () => {
      const pids = treeOf(process.pid);
      expect(pids.length).toBeGreaterThan(4);
      expect(listeningSockets(pids)).toEqual([]);
    },
  );
});

it.runIf(process.platform === "linux")(
  "a listening socket would be found",
  async () => {
    const { createServer } = await import("node:net");
    const server = createServer();
    await new Promise<void>((resolve) =>
      server.listen(0, "127.0.0.1", resolve),
    );
    expect(listeningSockets([process.pid])).toHaveLength(1);
    server.close();
  },
);
