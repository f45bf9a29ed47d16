import type { Run } from "../../main/domain/document.ts";
import type { FactSheet } from "../../main/domain/fact-sheet.ts";
import type { Language } from "../../main/domain/language.ts";
import { speechOf } from "../../main/domain/runs.ts";
import { statementRuns } from "../../main/domain/statement.ts";

/** A stretch of the printed line: text, or ≠, or the sources in brackets where the paper has numbers. */
export type PrintedPart = {
  readonly kind: "text" | "unequal" | "sources" | "tag";
  readonly text: string;
};

const SPEECH = { de: speechOf("de"), en: speechOf("en") } as const;

const partOf = (
  run: Run,
  publisherOf: (sourceId: string) => string,
): PrintedPart => {
  switch (run.kind) {
    case "citation":
      return { kind: "sources", text: publisherOf(run.sourceId) };
    case "unequal":
      return { kind: "unequal", text: " ≠ " };
    case "tag":
      return { kind: "tag", text: run.text };
    case "break":
      return { kind: "text", text: " " };
    case "pageOf":
      return { kind: "text", text: "" };
    case "text":
    case "joined":
    case "link":
      return { kind: "text", text: run.text };
  }
};

/** Citations that stand together share their brackets. */
const joined = (parts: readonly PrintedPart[]): readonly PrintedPart[] =>
  parts.reduce<readonly PrintedPart[]>((sofar, part) => {
    const last = sofar.at(-1);
    if (
      last?.kind !== part.kind ||
      part.kind === "unequal" ||
      part.kind === "tag"
    )
      return [...sofar, part];
    return [
      ...sofar.slice(0, -1),
      {
        kind: part.kind,
        text:
          part.kind === "sources"
            ? `${last.text}; ${part.text}`
            : last.text + part.text,
      },
    ];
  }, []);

/** The fact as the paper says it, with the names of its sources in place of their numbers. */
export const printedLine = (
  sheet: FactSheet,
  language: Language,
): readonly PrintedPart[] => {
  const publishers = new Map(
    // Citations name it by a plain string.
    sheet.claims.map(({ source }) => [source.id as string, source.publisher]),
  );
  return joined(
    statementRuns(sheet, SPEECH[language]).map((run) =>
      partOf(run, (id) => publishers.get(id) ?? ""),
    ),
  );
};

/** The same as one line of text: for copying. */
export const printedText = (sheet: FactSheet, language: Language): string =>
  printedLine(sheet, language)
    .map(({ kind, text }) => (kind === "sources" ? ` (${text})` : text))
    .join("")
    .trim();

/** The statement alone, with its value. */
export const statementText = (sheet: FactSheet, language: Language): string => {
  const { format } = SPEECH[language];
  const own =
    sheet.fact.statement[language] ??
    sheet.fact.statement[language === "de" ? "en" : "de"] ??
    "";
  const value =
    sheet.printed === undefined
      ? SPEECH[language].words.missing
      : format.inSentence(sheet.printed.claim, sheet.related);
  return own.replaceAll("{value}", value);
};
