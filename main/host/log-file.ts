import { appendFileSync, mkdirSync, renameSync, statSync } from "node:fs";
import path from "node:path";
import type { LogLine } from "./thread-messages.ts";

/** Bytes; the file before this one is kept, so that at most twice as much lies on the disk. */
const LARGEST = 1024 * 1024;

const sizeOf = (file: string): number =>
  statSync(file, { throwIfNoEntry: false })?.size ?? 0;

/** Writes lines to log/chipbrief.log in the data folder. A log that cannot be written stops nothing. */
export const createLogFile = (
  dataDir: string,
  clock: () => string,
): ((line: LogLine) => void) => {
  const file = path.join(dataDir, "log", "chipbrief.log");
  return ({ level, message, stack }) => {
    const line = `${clock()} ${level} ${stack ?? message}\n`;
    try {
      mkdirSync(path.dirname(file), { recursive: true });
      if (sizeOf(file) > LARGEST) renameSync(file, `${file}.1`);
      appendFileSync(file, line);
    } catch {
      process.stderr.write(line);
    }
  };
};
