import type { Problem } from "../contract/calls.ts";
import { Noun } from "../domain/change.ts";
import type { Context } from "./context.ts";
import { createSheets } from "./fact-sheets.ts";
import type { HandlersOf } from "./handlers.ts";
import { referencesOf, SCHEMAS } from "./records.ts";
import { starterVersion } from "./starter.ts";
import { currentRecord } from "./write.ts";

/** Every stored record must still pass its schema and refer to what exists. */
const checkRecords = (context: Context): readonly Problem[] =>
  Noun.options.flatMap((noun) =>
    context.store.tables[noun].list().flatMap((record): readonly Problem[] => {
      const id = "id" in record ? String(record.id) : noun;
      const parsed = SCHEMAS[noun].safeParse(record);
      if (!parsed.success)
        return [
          {
            kind: "record.invalid",
            detail: `${noun} ${id}: ${parsed.error.issues.map(({ path, message }) => `${path.join(".")} ${message}`).join("; ")}`,
          },
        ];
      // The table of `noun` holds its records.
      return referencesOf(noun, record as never)
        .filter(
          (reference) =>
            currentRecord(context, reference.noun, reference.id) === undefined,
        )
        .map((reference) => ({
          kind: "reference.missing",
          detail: `${noun} ${id} names ${reference.noun} ${reference.id}`,
        }));
    }),
  );

const checkFacts = (context: Context): readonly Problem[] => {
  const { tables, factTexts } = context.store;
  const sheets = createSheets(context);
  const facts = tables.fact.list();
  const unprintable = facts.flatMap((fact): readonly Problem[] => {
    const { printed } = sheets.sheetOf(fact);
    if (
      fact.printedClaimId === undefined ||
      printed?.claim.standing.kind === "open"
    )
      return [];
    return [
      {
        kind: "fact.claimNotPrintable",
        detail: `fact ${fact.id} prints claim ${fact.printedClaimId}`,
      },
    ];
  });
  const unindexed =
    factTexts.count() === facts.length
      ? []
      : [
          {
            kind: "search.incomplete",
            detail: `${factTexts.count()} of ${facts.length} facts indexed`,
          },
        ];
  return [...unprintable, ...unindexed];
};

const checkFiles = ({ store }: Context): readonly Problem[] =>
  store.keptFiles.list().flatMap(({ sha256 }): readonly Problem[] => {
    try {
      store.files.get(sha256);
      return [];
    } catch (error) {
      // file.missing and file.changed are what is looked for here; the report names them.
      return [
        {
          kind: "file",
          detail: `${sha256}: ${error instanceof Error ? error.message : String(error)}`,
        },
      ];
    }
  });

export const createApp = (context: Context): HandlersOf<"app"> => {
  const { store } = context;
  return {
    status: () => ({
      version: context.version,
      schema: store.schemaVersion(),
      starter: starterVersion(context),
      counts: Object.fromEntries(
        Noun.options.map((noun) => [noun, store.tables[noun].count()]),
      ),
      firstStart: context.isFirstStart,
    }),
    check: () => ({
      facts: store.tables.fact.count(),
      problems: [
        ...store
          .integrity()
          .map((detail) => ({ kind: "store.integrity", detail })),
        ...checkRecords(context),
        ...checkFacts(context),
        ...checkFiles(context),
      ],
    }),
  };
};
