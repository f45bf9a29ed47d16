import { createHash } from "node:crypto";
import type { PrintedBriefing } from "../contract/jobs.ts";
import type { Briefing, Template } from "../domain/briefing.ts";
import type { Client } from "../domain/client.ts";
import { Briefing as BriefingSchema } from "../domain/briefing.ts";
import type { Language } from "../domain/language.ts";
import { composeFor } from "./compose.ts";
import type { Context } from "./context.ts";
import type { HandlersOf } from "./handlers.ts";
import type { JobControl } from "./jobs.ts";
import { plainService, requireRecord } from "./plain.ts";
import { themeOf } from "./themes.ts";

/**
 * Ids of a draft's blocks come from their place in the template: they need to differ within one briefing only, and
 * the same draft printed twice must have equal bytes.
 */
const blockIdAt = (template: Template, index: number): string => {
  const hex = createHash("sha256")
    .update(`${template.id} ${index}`)
    .digest("hex");
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
};

const draftOf = (
  { newId }: Context,
  client: Client,
  template: Template,
  languages: readonly Language[],
): Briefing =>
  BriefingSchema.parse({
    id: newId(),
    clientId: client.id,
    title: template.title,
    subtitle: template.subtitle,
    kind: template.kind,
    languages,
    templateId: template.id,
    themeId: client.themeId ?? template.themeId,
    blocks: template.blocks.map((block, index) => ({
      ...block,
      id: blockIdAt(template, index),
    })),
    wording: {},
  });

/** Prints a briefing as a draft, for the preview and for the command line; kept nowhere. */
const printDraft = async (
  context: Context,
  briefing: Briefing,
  language: Language,
  { signal, progress }: JobControl,
): Promise<PrintedBriefing> => {
  const composed = composeFor(context, { briefing, language, isDraft: true });
  const printed = await context.printer.print(
    composed.document,
    themeOf(context, briefing.themeId),
    { signal, onProgress: progress },
  );
  return {
    pdf: context.bytes.give(printed.bytes),
    pages: printed.pages,
    facts: composed.facts.length,
    places: printed.places,
    findings: composed.findingsWith(printed.findings),
  };
};

export const createBriefings = (context: Context): HandlersOf<"briefings"> => {
  const { tables } = context.store;
  const { briefing: table } = tables;
  const plain = plainService(context, "briefing", "briefings", ({ title }) => [
    title.de,
    title.en,
  ]);
  return {
    ...plain,
    list: ({ clientId, offset, limit }) =>
      clientId === undefined
        ? plain.list({ offset, limit })
        : {
            total: table.countOfClient(clientId),
            rows: table.listOfClient(clientId, { offset, limit }),
          },
    save: ({ briefing, why }, caller) => plain.save(briefing, caller, why),
    draft: ({ clientId, templateId, languages }) => {
      const client = requireRecord(
        tables.client.get(clientId),
        "client",
        clientId,
      );
      const template = requireRecord(
        tables.template.get(templateId),
        "template",
        templateId,
      );
      return draftOf(context, client, template, languages ?? client.languages);
    },
    findings: ({ briefing, language }) =>
      composeFor(context, { briefing, language, isDraft: true }).findingsWith(
        [],
      ),
    print: ({ briefing, language }) =>
      context.jobs.start((control) =>
        printDraft(context, briefing, language, control),
      ),
  };
};
