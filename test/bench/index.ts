import type { Bench } from "./bench.ts";
import { call } from "./call.ts";
import { pdf } from "./pdf.ts";
import { search } from "./search.ts";
import { start } from "./start.ts";

/** Every bench, by the name it is run by. */
export const benches: Readonly<Record<string, Bench>> = {
  call,
  pdf,
  search,
  start,
};
