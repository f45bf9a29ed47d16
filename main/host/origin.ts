import { type ErrorCode, isFailure } from "../contract/errors.ts";
import type { PageFiles } from "./page-files.ts";
import { securityHeaders } from "./policy.ts";
import type { StoreThread } from "./start-store-thread.ts";

export type OriginRequest = {
  readonly method: string;
  /** Path and query, as in the address. */
  readonly address: string;
  readonly body: () => Promise<Uint8Array>;
};

export type OriginAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
};

export type Origin = (request: OriginRequest) => Promise<OriginAnswer>;

type Parts = {
  readonly files: PageFiles;
  readonly contentPolicy: string;
  readonly store: Pick<StoreThread, "takeBytes" | "giveBytes">;
};

/** A file that is dropped on the window is held in memory as a whole; bytes. */
export const POSTED_AT_MOST = 256 * 1024 * 1024;

const NO_BODY = new Uint8Array();
const STATUS: Partial<Record<ErrorCode, number>> = { "bytes.gone": 404 };

/**
 * What the app's own origin answers: the built page's files, `GET /bytes/…` once, `POST /bytes`, which answers {url, size}. All else is 404 or 405.
 * Bytes are never given a type that a browser would open by itself.
 */
export const createOrigin = ({
  files,
  contentPolicy,
  store,
}: Parts): Origin => {
  const headers = securityHeaders(contentPolicy);
  const answer = (
    status: number,
    body: Uint8Array = NO_BODY,
    type = "application/octet-stream",
  ): OriginAnswer => ({
    status,
    headers: { ...headers, "content-type": type },
    body,
  });
  const json = (value: unknown): OriginAnswer =>
    answer(200, Buffer.from(JSON.stringify(value)), "application/json");

  const post = async ({ address, body }: OriginRequest) => {
    if (address !== "/bytes") return answer(404);
    const bytes = await body();
    if (bytes.byteLength > POSTED_AT_MOST) return answer(413);
    return json(await store.giveBytes(bytes));
  };

  const get = async ({ address }: OriginRequest) => {
    if (address.startsWith("/bytes/"))
      return answer(200, await store.takeBytes(address));
    const found = await files(address);
    return found === undefined
      ? answer(404)
      : answer(200, found.body, found.type);
  };

  return async (request) => {
    try {
      if (request.method === "GET") return await get(request);
      if (request.method === "POST") return await post(request);
      return answer(405);
    } catch (error) {
      if (!isFailure(error)) throw error;
      return answer(STATUS[error.code] ?? 503);
    }
  };
};
