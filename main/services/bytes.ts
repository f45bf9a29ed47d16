import { randomBytes } from "node:crypto";
import { fail } from "../contract/errors.ts";
import type { BytesUrl } from "../contract/jobs.ts";

const PREFIX = "/bytes/";
/** A page that never fetches what it asked for must not fill the memory. */
const HELD_AT_MOST = 32;

/** Bytes on their way to a window, each behind an address that works once. */
export const createBytes = () => {
  const held = new Map<string, Uint8Array>();
  return {
    give: (bytes: Uint8Array): BytesUrl => {
      const url = PREFIX + randomBytes(16).toString("hex");
      held.set(url, bytes);
      const oldest = held.keys().next();
      if (held.size > HELD_AT_MOST && oldest.done !== true)
        held.delete(oldest.value);
      return { url, size: bytes.byteLength };
    },
    take: (url: string): Uint8Array => {
      const bytes = held.get(url);
      if (bytes === undefined) throw fail("bytes.gone", {});
      held.delete(url);
      return bytes;
    },
  };
};

export type Bytes = ReturnType<typeof createBytes>;
