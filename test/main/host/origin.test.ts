import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { fail } from "../../../main/contract/errors.ts";
import { createOrigin, type Origin } from "../../../main/host/origin.ts";
import { jailedFiles } from "../../../main/host/page-files.ts";
import { CONTENT_POLICY } from "../../../main/host/policy.ts";
import { temporaryFolder } from "../../support/folders.ts";

/** A page's folder beside a file that is nobody's business. */
const aPage = (): string => {
  const folder = temporaryFolder();
  const page = path.join(folder, "page");
  mkdirSync(path.join(page, "assets"), { recursive: true });
  writeFileSync(path.join(folder, "secret.json"), "secret");
  writeFileSync(path.join(page, "index.html"), "<title>page</title>");
  writeFileSync(path.join(page, "assets", "a-b_1.js"), "1");
  writeFileSync(path.join(page, "notes.db"), "no kind of a page");
  symlinkSync(
    path.join(folder, "secret.json"),
    path.join(page, "assets", "link.json"),
  );
  return page;
};

const HANDED = `/bytes/${"0".repeat(32)}`;

const anOrigin = (): Origin => {
  const held = new Map<string, Uint8Array>();
  return createOrigin({
    files: jailedFiles(aPage()),
    contentPolicy: CONTENT_POLICY,
    store: {
      giveBytes: (bytes) => {
        held.set(HANDED, bytes);
        return Promise.resolve({ url: HANDED, size: bytes.byteLength });
      },
      takeBytes: (url) => {
        const bytes = held.get(url);
        held.delete(url);
        return bytes === undefined
          ? Promise.reject(fail("bytes.gone", {}))
          : Promise.resolve(bytes);
      },
    },
  });
};

const ask = (origin: Origin, address: string, method = "GET", body = "") =>
  origin({ method, address, body: async () => Buffer.from(body) });

const textOf = ({ body }: { readonly body: Uint8Array }) =>
  Buffer.from(body).toString();

describe("the app's origin", () => {
  it("serves the page and its files with their types", async () => {
    const origin = anOrigin();
    const page = await ask(origin, "/");
    expect([page.status, page.headers["content-type"], textOf(page)]).toEqual([
      200,
      "text/html; charset=utf-8",
      "<title>page</title>",
    ]);
    const script = await ask(origin, "/assets/a-b_1.js?v=1");
    expect([script.status, script.headers["content-type"]]).toEqual([
      200,
      "text/javascript; charset=utf-8",
    ]);
  });

  it.each([
    "/../secret.json",
    "/assets/../../secret.json",
    "/%2e%2e/secret.json",
    "/..%2fsecret.json",
    "/assets/%2e%2e%2f%2e%2e%2fsecret.json",
    "/..\\secret.json",
    "/%5c..%5csecret.json",
    "/%00index.html",
    "/index.html%00.js",
    "//secret.json",
    "/C:/secret.json",
    "/./index.html",
    "/assets/",
    "/assets",
    "/.hidden.json",
    "/%zz.json",
    "/assets/link.json",
    "/notes.db",
    "/nothing.js",
    `/${"a".repeat(5000)}.js`,
  ])("has nothing at %s", async (address) => {
    expect((await ask(anOrigin(), address)).status).toBe(404);
  });

  it("takes bytes and gives them back once, as no type that would open by itself", async () => {
    const origin = anOrigin();
    const taken = await ask(origin, "/bytes", "POST", "a PDF");
    expect(JSON.parse(textOf(taken))).toEqual({ url: HANDED, size: 5 });
    const given = await ask(origin, HANDED);
    expect([textOf(given), given.headers["content-type"]]).toEqual([
      "a PDF",
      "application/octet-stream",
    ]);
    expect((await ask(origin, HANDED)).status).toBe(404);
  });

  it("knows no other way in", async () => {
    const origin = anOrigin();
    expect((await ask(origin, "/other", "POST")).status).toBe(404);
    expect((await ask(origin, "/", "PUT")).status).toBe(405);
    expect((await ask(origin, "/", "OPTIONS")).status).toBe(405);
  });

  it("sends the policy with every answer, refusals too", async () => {
    const origin = anOrigin();
    for (const address of ["/", "/nothing.js", HANDED]) {
      // oxlint-disable-next-line no-await-in-loop -- one after another
      const { headers } = await ask(origin, address);
      expect(headers).toMatchObject({
        "content-security-policy": CONTENT_POLICY,
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
      });
    }
  });

  it("has a policy without inline code, eval, other origins or windows", () => {
    expect(CONTENT_POLICY).not.toMatch(/unsafe|https?:|\*|allow-popups/);
    expect(CONTENT_POLICY).toContain("default-src 'none'");
  });
});
