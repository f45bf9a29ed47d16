import type { FactSheet, SourcedClaim } from "../domain/fact-sheet.ts";
import { createFormat, type Format } from "../domain/format.ts";
import {
  type Language,
  LANGUAGES,
  type Localized,
  pick,
} from "../domain/language.ts";
import { statementText } from "../domain/statement-text.ts";
import { WORDS } from "../domain/words/index.ts";
import { askAll } from "./ask.ts";
import { type Command, DONE } from "./command.ts";

const FORMATS = {
  de: createFormat("de", WORDS.de),
  en: createFormat("en", WORDS.en),
} satisfies Record<Language, Format>;

/** A language that a text lacks stays absent: programs must see what is not translated. */
const inEach = (texts: Localized, write: (language: Language) => string) =>
  Object.fromEntries(
    LANGUAGES.filter((language) => texts[language] !== undefined).map(
      (language) => [language, write(language)],
    ),
  );

const toClaim = ({ claim, source }: SourcedClaim) => ({
  id: claim.id,
  source: {
    id: source.id,
    title: source.title,
    publisher: source.publisher,
    publishedOn: source.publishedOn ?? null,
    reliability: source.reliability,
  },
  printed: claim.printed,
  reading: claim.reading,
  unit: claim.unit ?? null,
  condition: claim.condition,
  asOf: claim.asOf ?? null,
  place: claim.place ?? null,
  credibility: claim.credibility,
  standing: claim.standing,
});

const toPrinted = ({ printed, related, attribute }: FactSheet) => {
  if (printed === undefined) return null;
  const { claim } = printed;
  const { reading } = claim;
  const text = {
    de: FORMATS.de.value(claim, attribute, related).text,
    en: FORMATS.en.value(claim, attribute, related).text,
  };
  return {
    claimId: claim.id,
    value: "value" in reading ? reading.value : text.en,
    text,
    unit: claim.unit ?? null,
    condition: claim.condition,
    asOf: claim.asOf ?? null,
    credibility: claim.credibility,
  };
};

/** A fact as programs read it (README, “Command line”). */
export const toPlain = (sheet: FactSheet) => ({
  id: sheet.fact.id,
  statement: inEach(sheet.fact.statement, (language) =>
    statementText(sheet, FORMATS[language]),
  ),
  subjects: sheet.subjects.map(({ name }) => pick(name, "en").text),
  attribute: pick(sheet.attribute.name, "en").text,
  nature: sheet.fact.nature,
  topic: pick(sheet.topic.name, "en").text,
  disputed: sheet.isDisputed,
  likelihood: sheet.fact.likelihood ?? null,
  confidence: sheet.fact.confidence ?? null,
  checkedOn: sheet.fact.checkedOn ?? null,
  printed: toPrinted(sheet),
  claims: sheet.claims.map(toClaim),
});

const toLine = (sheet: FactSheet, language: Language): string =>
  `${sheet.isDisputed ? "≠ " : "  "}${statementText(sheet, FORMATS[language])}`;

export const facts: Command = async ({
  app,
  words,
  language,
  options,
  print,
  say,
}) => {
  const sheets = await askAll(app, "facts.list", {
    query: options.query ?? "",
  });
  if (options.json === true)
    print(JSON.stringify(sheets.map(toPlain), null, 2));
  else {
    for (const sheet of sheets) print(toLine(sheet, language));
    say(words.found(sheets.length));
  }
  return DONE;
};
