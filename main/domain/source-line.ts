import type { Run, Runs } from "./document.ts";
import { joinRuns, localRuns, type Speech, textRuns } from "./runs.ts";
import type { Source } from "./source.ts";

/** „Publisher: title“, the title in its own language; struck where the source is withdrawn. */
export const sourceTitle = (source: Source, { format }: Speech): Runs => {
  const struck = source.withdrawn === undefined ? undefined : true;
  const language =
    source.language === format.language ? undefined : source.language;
  return [
    ...textRuns(source.publisher, "strong"),
    ...textRuns(": "),
    { kind: "text", text: source.title, language, struck },
  ];
};

const kind = ({ kind: of, author }: Source, { words }: Speech): Runs =>
  textRuns(
    author === undefined
      ? words.sourceKinds[of]
      : words.by(words.sourceKinds[of], author),
  );

const dates = (
  { publishedOn, readOn, edition }: Source,
  { words, format }: Speech,
): string => {
  if (publishedOn !== undefined) return format.date(publishedOn, "short");
  // A data set that changes under one title is told by its edition, not by a date it does not have.
  if (edition !== undefined) return "";
  return [words.undated, readOn && words.readOn(format.date(readOn, "short"))]
    .filter(Boolean)
    .join(", ");
};

const domain = ({ address }: Source): readonly Run[] => {
  const host =
    address === undefined
      ? undefined
      : /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(address)?.[1];
  return address === undefined || host === undefined
    ? []
    : [{ kind: "link", address, text: host }];
};

/** Kind and author, date, language, domain, licence; on a withdrawn source why it no longer holds. */
export const sourceDetails = (source: Source, input: Speech): Runs => {
  const { words, format } = input;
  const { withdrawn } = source;
  const parts = joinRuns(
    [
      kind(source, input),
      source.edition === undefined ? [] : localRuns(source.edition, input),
      textRuns(dates(source, input)),
      textRuns(
        source.language.startsWith(format.language)
          ? ""
          : words.languageName(source.language),
      ),
      domain(source),
      textRuns(source.licence ?? ""),
    ],
    ", ",
  );
  if (withdrawn === undefined) return parts;
  return [
    ...parts,
    ...textRuns(`; ${words.withdrawnOn(format.date(withdrawn.on, "short"))}: `),
    ...localRuns(withdrawn.reason, input),
  ];
};
