// oxlint-disable typescript/no-unsafe-member-access -- plain JavaScript: see built-thread.ts
import { parentPort } from "node:worker_threads";
// oxlint-disable-next-line import/no-unassigned-import -- it is a program
import "../../out/main/store-thread.js";

// The real thread as it is built, with a bomb in it: a call named test.crash ends it the way a mistake of ours would.
parentPort?.on("message", (message) => {
  if (message.name !== "test.crash") return;
  setImmediate(() => {
    throw new Error("bang");
  });
});
