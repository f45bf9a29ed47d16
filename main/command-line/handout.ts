import writeFileAtomic from "write-file-atomic";
import type { PrintedBriefing } from "../contract/jobs.ts";
import type { Client } from "../domain/client.ts";
import type { Template } from "../domain/briefing.ts";
import { ask, askAll, waitFor } from "./ask.ts";
import { Misuse } from "./misuse.ts";
import { Unwritable } from "./unwritable.ts";
import { type Command, type CommandContext, DONE } from "./command.ts";

const isSameName = (one: string, other: string): boolean =>
  one.localeCompare(other, "de", { sensitivity: "base" }) === 0;

const findClient = async (
  { app }: CommandContext,
  wanted: string,
): Promise<Client> => {
  const all = await askAll(app, "clients.list");
  const found =
    all.find(({ id, name }) => id === wanted || isSameName(name, wanted)) ??
    onlyOne(
      all.filter(({ name }) =>
        name.toLowerCase().startsWith(wanted.toLowerCase()),
      ),
    );
  if (found === undefined)
    throw new Misuse((words) =>
      words.unknownClient(
        wanted,
        all.map(({ name }) => name),
      ),
    );
  return found;
};

const onlyOne = <Item>(items: readonly Item[]): Item | undefined =>
  items.length === 1 ? items[0] : undefined;

const findTemplate = async (
  { app }: CommandContext,
  wanted: string,
): Promise<Template> => {
  const all = await askAll(app, "templates.list");
  const found = all.find(({ id, key }) => id === wanted || key === wanted);
  if (found === undefined)
    throw new Misuse((words) =>
      words.unknownTemplate(
        wanted,
        all.map(({ key }) => key),
      ),
    );
  return found;
};

const required = (
  options: CommandContext["options"],
  name: "client" | "template" | "out",
): string => {
  const value = options[name];
  if (value === undefined || value === "")
    throw new Misuse((words) => words.missingOption(name));
  return value;
};

/** Beside its place and renamed into it: the old file stays until the new one is whole. */
const writeTo = async (file: string, bytes: Buffer): Promise<void> => {
  try {
    await writeFileAtomic(file, bytes);
  } catch (error) {
    throw new Unwritable(
      file,
      error instanceof Error ? error.message : String(error),
    );
  }
};

const report = (
  { options, words, print, say }: CommandContext,
  file: string,
  { pages, facts, findings, handoutId, pdf }: PrintedBriefing,
): void => {
  if (options.json === true)
    print(
      JSON.stringify({
        file,
        bytes: pdf.size,
        pages,
        facts,
        findings,
        handoutId: handoutId ?? null,
      }),
    );
  say(words.written(file, pages, facts, handoutId !== undefined));
};

/** Prints a briefing made from a template. Without --issue nothing is kept and every page says draft. */
export const handout: Command = async (context) => {
  const { app, language, options, pathOf } = context;
  const out = pathOf(required(options, "out"));
  const client = await findClient(context, required(options, "client"));
  const template = await findTemplate(context, required(options, "template"));
  const briefing = await ask(app, "briefings.draft", {
    clientId: client.id,
    templateId: template.id,
    languages: [language],
  });
  const printed = await waitFor(app, () =>
    ask(app, options.issue === true ? "handouts.issue" : "briefings.print", {
      briefing,
      language,
    }),
  );
  await writeTo(out, Buffer.from(app.takeBytes(printed.pdf.url)));
  report(context, out, printed);
  return DONE;
};
