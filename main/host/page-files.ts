import { readFile, realpath } from "node:fs/promises";
import path from "node:path";

export type PageFile = { readonly body: Uint8Array; readonly type: string };

/** Finds the file of a path as it stands in an address, with its query; undefined where there is none. */
export type PageFiles = (address: string) => Promise<PageFile | undefined>;

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".mjs": "text/javascript; charset=utf-8",
  ".otf": "font/otf",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};

const decoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};

/** Folder by folder, so that no spelling of a parent, a drive or another root gets through; undefined for everything that is not a plain name. */
const segmentsOf = (address: string): readonly string[] | undefined => {
  const [pathname = "/"] = address.split(/[?#]/, 1);
  const segments = pathname
    .split("/")
    .slice(1)
    .map((segment) => decoded(segment));
  const isPlain = (segment: string | undefined): segment is string =>
    segment !== undefined && /^[\w@+~-][\w@+~. -]*$/.test(segment);
  if (segments.length === 1 && segments[0] === "") return ["index.html"];
  return segments.every(isPlain) ? segments : undefined;
};

const isMissing = (error: unknown): boolean =>
  error instanceof Error &&
  "code" in error &&
  typeof error.code === "string" &&
  ["ENOENT", "ENOTDIR", "EISDIR", "ENAMETOOLONG"].includes(error.code);

/** The files below a folder and nothing else: no parent, no other drive, no link that leads out, no kind of file that a page has no use for. */
export const jailedFiles = (folder: string): PageFiles => {
  const find = async (address: string): Promise<PageFile | undefined> => {
    const segments = segmentsOf(address);
    const type = TYPES[path.extname(segments?.at(-1) ?? "").toLowerCase()];
    if (segments === undefined || type === undefined) return undefined;
    const root = await realpath(folder);
    const file = await realpath(path.join(root, ...segments));
    if (!file.startsWith(root + path.sep)) return undefined;
    return { body: await readFile(file), type };
  };
  return async (address) => {
    try {
      return await find(address);
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  };
};

/** The files of Vite's server on this machine, under the same origin as built ones. */
export const devServerFiles =
  (devServer: URL): PageFiles =>
  async (address) => {
    // Vite's own names (/@fs/…) are jailed by Vite; the address is of this server, whatever it says.
    const answer = await fetch(new URL(`${devServer.origin}${address}`));
    if (!answer.ok) return undefined;
    return {
      body: new Uint8Array(await answer.arrayBuffer()),
      type: answer.headers.get("content-type") ?? "application/octet-stream",
    };
  };
