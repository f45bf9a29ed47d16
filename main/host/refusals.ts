import type { RefusedRequests } from "../contract/host-calls.ts";

const KEPT = 20;

/** Scheme and host, or what there is of them: what a page tried to reach, without what it tried to say. */
const originOf = (address: string): string => {
  if (!URL.canParse(address)) return address.slice(0, 40);
  const { protocol, host } = new URL(address);
  return host === "" ? protocol : `${protocol}//${host}`;
};

export type Refusals = {
  readonly add: (address: string) => void;
  readonly read: () => RefusedRequests;
};

/** The one counter of a host: every request that was refused, by whichever of its locks. */
export const createRefusals = (clock: () => string): Refusals => {
  let count = 0;
  let recent: RefusedRequests["recent"] = [];
  return {
    add: (address) => {
      count += 1;
      recent = [{ at: clock(), origin: originOf(address) }, ...recent].slice(
        0,
        KEPT,
      );
    },
    read: () => ({ count, recent }),
  };
};
