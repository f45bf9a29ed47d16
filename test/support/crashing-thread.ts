import { parentPort } from "node:worker_threads";

// oxlint-disable-next-line import/no-unassigned-import -- it is a program
import "../../main/store-thread.ts";

// The real thread, with a bomb in it: a call named test.crash ends it the way a mistake of ours would.
parentPort?.on("message", (message: { readonly name?: string }) => {
  if (message.name !== "test.crash") return;
  setImmediate(() => {
    throw new Error("bang");
  });
});
