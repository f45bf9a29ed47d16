import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** V8's own collector, as --expose-gc gives it. */
type Collect = (how: {
  readonly type: "major";
  readonly execution: "sync";
  readonly flavor: "last-resort";
}) => void;

/** By then the page has asked its first questions; milliseconds. */
const AFTER = 4000;

/**
 * Gives back what loading took: playwright-core leaves 20 MB of garbage on a heap that then sits idle, where V8 sees no need to shrink. Once, 50 ms.
 */
export const giveBackMemory = (): void => {
  setTimeout(() => {
    setFlagsFromString("--expose-gc");
    // What a context made after the flag has under this name.
    const collect = runInNewContext("gc") as Collect;
    collect({ type: "major", execution: "sync", flavor: "last-resort" });
  }, AFTER).unref();
};
