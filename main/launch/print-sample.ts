import path from "node:path";
import { openApp } from "../app.ts";
import { newId } from "../new-id.ts";
import { readVersion, resourcesDir } from "../paths.ts";
import { type SampleHandout, writeSampleHandout } from "../sample-handout.ts";

/** Prints the sample briefing through the same app, into the folder. Throws the store.* errors. */
export const printSample = async (
  dataDir: string,
  folder: string,
): Promise<readonly SampleHandout[]> => {
  const app = openApp({
    dataDir,
    resourcesDir,
    version: readVersion(),
    clock: () => new Date().toISOString(),
    newId,
    log: ({ level, message, stack }) => {
      if (level === "error") process.stderr.write(`${stack ?? message}\n`);
    },
  });
  try {
    const written = await writeSampleHandout(app, folder);
    // As typed from where the command was typed.
    return written.map((handout) => ({
      ...handout,
      file: path.relative(folder, handout.file),
    }));
  } finally {
    await app.close();
  }
};
