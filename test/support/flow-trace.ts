import type { Page } from "playwright-core";

/** One line of Chromium's own trace, as far as it is read here. */
type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** The same in time of the processor: what other programs took of it meanwhile is not in it. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: unknown };
};

/** The thread that draws our page and runs its script: in a trace of one page there is one that runs script at all. */
const mainThreadOf = (events: readonly TraceEvent[]): string => {
  const count = new Map<string, number>();
  for (const { name, pid, tid } of events) {
    if (name !== "FunctionCall" && name !== "EventDispatch") continue;
    const thread = `${pid} ${tid}`;
    count.set(thread, (count.get(thread) ?? 0) + 1);
  }
  const [first] = [...count].toSorted(([, one], [, other]) => other - one);
  if (first === undefined) throw new Error("nothing ran in the page");
  return first[0];
};

/** The longest task of the page's main thread while something is done with it, in milliseconds of the processor: what keeps a key or a frame waiting. */
export const longestTaskDuring = async (
  page: Page,
  work: () => Promise<void>,
): Promise<number> => {
  const browser = page.context().browser();
  if (browser === null) throw new Error("the browser cannot be traced");
  await browser.startTracing(page, {
    categories: [
      "toplevel",
      "devtools.timeline",
      "disabled-by-default-devtools.timeline",
    ],
  });
  await work();
  const trace = await browser.stopTracing();
  // Chromium's trace format, of which TraceEvent is a part.
  const { traceEvents } = JSON.parse(trace.toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const main = mainThreadOf(traceEvents);
  const tasks = traceEvents
    .filter(
      ({ name, pid, tid }) =>
        name.endsWith("RunTask") && `${pid} ${tid}` === main,
    )
    .map(({ dur = 0, tdur = dur }) => tdur / 1000);
  return Math.max(0, ...tasks);
};
