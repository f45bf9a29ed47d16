import type { Api as Bridge } from "../../preload/api.ts";

export type { Api as Bridge } from "../../preload/api.ts";

/** What a host gives the page; the same in both windows. */
export const bridge = (): Bridge => window.api;
