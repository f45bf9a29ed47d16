import { join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import type { App } from "./app.ts";
import { ask, waitFor } from "./command-line/ask.ts";
import { fail } from "./contract/errors.ts";
import type { Briefing } from "./domain/briefing.ts";
import type { Language } from "./domain/language.ts";

export type SampleHandout = {
  readonly language: Language;
  readonly file: string;
  readonly pages: number;
  readonly facts: number;
};

const FILE_NAMES: Readonly<Record<Language, string>> = {
  de: "chipbrief-beispiel.pdf",
  en: "chipbrief-sample.pdf",
};

const findSample = async (app: App): Promise<Briefing> => {
  const { rows } = await ask(app, "briefings.list");
  const found = rows.find(({ sample }) => sample === true) ?? rows[0];
  if (found === undefined)
    throw fail("record.missing", { noun: "briefing", id: "sample" });
  return found;
};

const printIn = async (
  app: App,
  briefing: Briefing,
  language: Language,
  folder: string,
): Promise<SampleHandout> => {
  const { pdf, pages, facts } = await waitFor(app, () =>
    ask(app, "briefings.print", { briefing, language }),
  );
  const file = join(folder, FILE_NAMES[language]);
  await writeFileAtomic(file, Buffer.from(app.takeBytes(pdf.url)));
  return { language, file, pages, facts };
};

/**
 * The sample briefing as a PDF in each of its languages: what a newcomer holds before a window was ever opened.
 * Printed as a draft; nothing is kept in the store.
 */
export const writeSampleHandout = async (
  app: App,
  folder: string,
): Promise<readonly SampleHandout[]> => {
  const briefing = await findSample(app);
  const written: SampleHandout[] = [];
  for (const language of briefing.languages)
    // oxlint-disable-next-line no-await-in-loop -- the printer takes one at a time
    written.push(await printIn(app, briefing, language, folder));
  return written;
};
