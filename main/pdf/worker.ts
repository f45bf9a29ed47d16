import { parentPort } from "node:worker_threads";
import { print } from "./print.ts";
import type { PrintAnswer, PrintOrder } from "./printer.ts";

/*
 * The thread that prints. Fonts and shaped words stay with it from one document to the next. It is cancelled by being ended.
 */

const answer = (
  message: PrintAnswer,
  transfer: readonly ArrayBuffer[] = [],
): void => parentPort?.postMessage(message, transfer);

const work = async ({
  document,
  theme,
  fontsDir,
}: PrintOrder): Promise<void> => {
  try {
    const onProgress = (done: number, all: number) =>
      answer({ kind: "progress", done, all });
    const printed = await print(document, theme, { fontsDir, onProgress });
    // The bytes of a file fill a buffer of their own: it can be handed over whole.
    answer({ kind: "printed", printed }, [printed.bytes.buffer as ArrayBuffer]);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    answer({ kind: "failed", problem });
  }
};

parentPort?.on("message", (order: PrintOrder) => void work(order));
