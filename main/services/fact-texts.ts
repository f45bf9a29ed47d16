import type { ChangeRow } from "../domain/change.ts";
import type { Claim } from "../domain/claim.ts";
import type { FactSheet } from "../domain/fact-sheet.ts";
import { createFormat } from "../domain/format.ts";
import type { FactId } from "../domain/ids.ts";
import { LANGUAGES } from "../domain/language.ts";
import { statementText } from "../domain/statement-text.ts";
import { WORDS } from "../domain/words/index.ts";
import type { FactText } from "../store/fact-text.ts";
import type { Context } from "./context.ts";
import { createSheets, type Sheets } from "./fact-sheets.ts";

const ALL = { offset: 0, limit: -1 };

/** Which facts are found by other words once these rows are written. */
const factsTouchedBy = (
  { store }: Pick<Context, "store">,
  { noun, id, before, after }: ChangeRow,
): readonly FactId[] => {
  const { fact } = store.tables;
  const ids = (search: Parameters<typeof fact.find>[0]) =>
    fact
      .find({ ...search, superseded: true, withdrawn: true }, ALL)
      .rows.map((row) => row.id);
  // Here and below: the id of a row is that of its noun.
  if (noun === "fact") return [id as FactId];
  if (noun === "claim") {
    // A claim's row holds claims.
    const claims = [after, before] as unknown as readonly (Claim | undefined)[];
    return claims.flatMap((claim) => claim?.factId ?? []);
  }
  if (noun === "subject") return fact.listWithSubject(id);
  // It is the noun's own id, whichever noun that is.
  const named = [id as never];
  if (noun === "source") return ids({ sourceIds: named });
  if (noun === "topic") return ids({ topicIds: named });
  return noun === "attribute" ? ids({ attributeIds: named }) : [];
};

const FORMATS = LANGUAGES.map((language) =>
  createFormat(language, WORDS[language]),
);

/** The value as both languages print it, and its bare digits: 2 250 is found by “2250” too. */
const valueTexts = (claim: Claim, sheet: FactSheet): readonly string[] => {
  const { reading } = claim;
  const digits =
    "value" in reading
      ? [reading.value]
      : reading.kind === "range"
        ? [reading.low, reading.high]
        : [];
  return [
    ...FORMATS.flatMap((format) => [
      format.value(claim, sheet.attribute, sheet.related).text,
      format.inSentence(claim, sheet.related),
    ]),
    ...digits.map(String),
  ];
};

/** All that a fact is found by, in both languages: chains of names, aliases, statements with their values, claims. */
export const textOf = (sheet: FactSheet, sheets: Sheets): FactText => {
  const names = sheet.fact.subjectIds
    .flatMap(sheets.chainOf)
    .flatMap(({ name, aliases, variant }) => [
      name.de,
      name.en,
      variant,
      ...aliases.map((alias) => alias.name),
    ]);
  const statements = FORMATS.map((format) => statementText(sheet, format));
  const claims = sheet.claims.flatMap(({ claim, source }) => [
    claim.printed,
    claim.quotation,
    source.publisher,
    source.title,
    ...valueTexts(claim, sheet),
  ]);
  const join = (parts: readonly (string | undefined)[]) =>
    [...new Set(parts)].filter((part) => part !== undefined).join("\n");
  return {
    names: join(names),
    attribute: join([sheet.attribute.name.de, sheet.attribute.name.en]),
    statement: join(statements),
    // The topic ranks with what is weakest: a list does not show it.
    claims: join([...claims, sheet.topic.name.de, sheet.topic.name.en]),
    standing:
      sheet.fact.withdrawnAt === undefined &&
      sheet.fact.supersededBy === undefined
        ? "stands"
        : "ended",
  };
};

/** Brings the full-text index in step with the rows of a change, inside its transaction. */
export const refreshTexts = (
  context: Pick<Context, "store" | "now">,
  rows: readonly ChangeRow[],
): void => {
  const sheets = createSheets(context);
  const { store } = context;
  for (const id of new Set(
    rows.flatMap((row) => factsTouchedBy(context, row)),
  )) {
    const fact = store.tables.fact.get(id);
    if (fact !== undefined)
      store.factTexts.put(id, textOf(sheets.sheetOf(fact), sheets));
  }
};
